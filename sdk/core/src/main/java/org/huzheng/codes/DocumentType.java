package org.huzheng.codes;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The type of a legal document 文书种类 that its number's prefix names. */
public enum DocumentType {
    // Longer words stand before those they end with.
    /** 当场处罚决定. */
    ON_SPOT_PENALTY("当罚决", "罚当"),
    /** 简易程序处罚决定. */
    SIMPLE_PENALTY("简罚"),
    /** 不予处罚决定. */
    NO_PENALTY("不罚决"),
    /** 处罚告知. */
    PRIOR_NOTICE("罚告"),
    /** 听证告知. */
    HEARING_NOTICE("听告"),
    /** 责令改正. */
    CORRECTION_ORDER("责改"),
    /** 先行登记保存. */
    PRESERVATION("先登"),
    /** 查封扣押. */
    SEALING_AND_SEIZURE("封扣"),
    /** 催告. */
    DEMAND("催告"),
    /** 强制执行. */
    ENFORCEMENT("强执"),
    /** 移送. */
    REFERRAL("移送"),
    /** 处罚决定. */
    PENALTY("罚决", "罚"),
    /** 立案. */
    FILING("立");

    private final ImmutableList<String> words;

    DocumentType(String... words) {
        this.words = ImmutableList.copyOf(words);
    }

    static Optional<DocumentType> ofPrefix(String prefix) {
        String word = prefix.endsWith("字") ? prefix.substring(0, prefix.length() - 1) : prefix;
        for (DocumentType type : values()) {
            if (type.words.stream().anyMatch(word::endsWith)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
