package org.huzheng.server.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.statement.StatementType;

/** Every signed statement 声明 the server took in. Rows are only ever added. */
public interface StatementStore {
    /**
     * Adds a statement.
     *
     * @param subjects what it is about, such as {@code contract:C-1} or {@code evidence:E-1}
     * @throws HuzhengException {@code BUSINESS_KEY_CONFLICT} if its issuer used the id before, whatever the content
     */
    void insert(StatementRecord statement, Collection<String> subjects);

    /** The statement its issuer gave this id, if any. */
    Optional<StatementRecord> find(StatementType type, BusinessKey key);

    /** All statements of this id, whoever issued them, in log order; which of them to disclose is for the caller to decide. */
    List<StatementRecord> named(StatementType type, String id);

    /**
     * The statement this one repeats, if it was taken in before.
     *
     * @param content the digest of its payload
     * @throws HuzhengException {@code BUSINESS_KEY_CONFLICT} if the same issuer's id stands for other content
     */
    Optional<StatementRecord> replayed(StatementType type, BusinessKey key, Digest content);

    /** The statement at a leaf of the log, if that leaf is a statement. */
    Optional<StatementRecord> atIndex(long logIndex);

    /** How many statements stand at this leaf or after it. */
    long from(long logIndex);

    /** Whether the statement at a leaf is found by this subject. */
    boolean isAbout(long logIndex, String subject);

    /** The statements of one type about a subject, in log order; the others are not read. */
    List<StatementRecord> about(String subject, StatementType type);

    /** All statements about a subject, in log order. */
    List<StatementRecord> about(String subject);
}
