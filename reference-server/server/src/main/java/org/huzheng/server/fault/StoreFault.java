package org.huzheng.server.fault;

import java.util.Objects;
import org.huzheng.BilingualText;

/**
 * Something stored that is not as it was logged 存储差错.
 *
 * @param kind what is wrong
 * @param where the leaf, content or file; no name of a person and no case number
 */
public record StoreFault(Kind kind, String where) {
    /** What can be wrong. */
    public enum Kind {
        /** A leaf has no statement, or more statements are stored than leaves. */
        ENTRY_MISSING("声明缺失", "the statement is missing"),
        /** What is stored in a statement's place is not what its leaf was made of. */
        ENTRY_ALTERED("声明与日志叶不符", "the statement is not what its leaf was made of"),
        /** A statement cannot be read, or its signatures no longer verify. */
        ENTRY_UNREADABLE("声明不能读取", "the statement cannot be read"),
        /** A row says something else than the statement it was made of, or is missing. */
        ROW_ALTERED("索引行与声明不符", "an index row is not what the statement says"),
        /** A department that has a part in a statement is no longer told of it. */
        EVENT_MISSING("告知记录缺失", "a department is not told of what it has a part in"),
        /** A hash inside the tree is not that of the leaves below it. */
        HASH_ALTERED("树中杂凑值不符", "a hash in the tree is not that of its leaves"),
        /** The published checkpoint is missing, not of this log's key, or not of these leaves. */
        CHECKPOINT_WRONG("检查点不符", "the published checkpoint does not hold"),
        /** The high-water mark is missing, not of this log's key, or promises what is not stored. */
        MARK_WRONG("高水位不符", "the high-water mark does not hold"),
        /** A content that rows name is not on the disk. */
        CONTENT_MISSING("内容缺失", "the content is missing"),
        /** A content has another length or digest than recorded. */
        CONTENT_ALTERED("内容与杂凑值不符", "the content is not what its digest says");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** What people read. */
        public BilingualText text() {
            return new BilingualText(zh, en);
        }
    }

    /** Names both. */
    public StoreFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(where, "where");
    }
}
