package org.huzheng.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.Reason;
import org.huzheng.recognition.internal.basis.AnsweredBy;
import org.huzheng.recognition.internal.basis.PolicyRules;
import org.huzheng.recognition.internal.basis.Ruling;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/**
 * By what rules a department recognises evidence 证据互认审查规则: who answers each check, what may be waived, on what basis, for
 * what use. It is data, signed and versioned; it may ask for more than {@code spec/recognition-checks.json}, never for less.
 * Two come with the SDK, {@code national} and {@code zhejiang}; a department signs its own.
 */
public final class RecognitionPolicy {
    /** How it is read. */
    public static final StatementFormat<RecognitionPolicy> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.RECOGNITION_POLICY,
            (header, json) -> new RecognitionPolicy(Optional.of(header), PolicyRules.read(json)));

    /** The policies that come with the SDK, {@code spec/policies/recognition}. */
    public static final List<String> SHIPPED = List.of("national", "zhejiang");

    private final Optional<StatementHeader> header;
    private final PolicyRules rules;

    private RecognitionPolicy(Optional<StatementHeader> header, PolicyRules rules) {
        this.header = header;
        this.rules = rules;
    }

    /** For what evidence is to be used 使用目的. */
    public enum Use {
        /** 行政案件. */
        ADMINISTRATIVE,
        /** 刑事案件: statements are collected again (刑事诉讼法 54(2)). */
        CRIMINAL
    }

    /**
     * One that comes with the SDK.
     *
     * @throws HuzhengException POLICY_UNREADABLE if there is none of this name
     */
    public static RecognitionPolicy shipped(String name) {
        return draft(rules(name));
    }

    /**
     * The file of one that comes with the SDK, to read or to begin one's own with.
     *
     * @throws HuzhengException POLICY_UNREADABLE if there is none of this name
     */
    public static Bytes rules(String name) {
        if (!SHIPPED.contains(name)) {
            throw new HuzhengException(ErrorCode.POLICY_UNREADABLE, "one of " + SHIPPED);
        }
        try (InputStream in = RecognitionPolicy.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new HuzhengException(ErrorCode.POLICY_UNREADABLE, name);
            }
            return Bytes.of(in.readAllBytes());
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.POLICY_UNREADABLE, name, e);
        }
    }

    /**
     * Reads the rules of a policy that is not signed yet.
     *
     * @throws HuzhengException POLICY_UNREADABLE naming the field, or what is below the contract
     */
    public static RecognitionPolicy draft(Bytes rules) {
        try {
            JsonObject json = JsonObject.parse(rules.toArray());
            RecognitionPolicy policy = new RecognitionPolicy(Optional.empty(), PolicyRules.read(json));
            json.end();
            return policy;
        } catch (HuzhengException | IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.POLICY_UNREADABLE, Reason.of(e), e);
        }
    }

    /**
     * The canonical payload to sign of the same rules.
     *
     * @param issuing the department that lays it down, and when
     * @param rules the rules, as {@link #draft} reads them
     * @throws HuzhengException POLICY_UNREADABLE if they are none
     */
    public static Bytes payload(StatementHeader issuing, Bytes rules) {
        draft(rules);
        return issuing.payload(json -> json.putAll(JsonObject.parse(rules.toArray())));
    }

    /** The department that laid it down, and when; empty while nobody has signed it. */
    public Optional<StatementHeader> header() {
        return header;
    }

    /** What it is called. */
    public String name() {
        return rules.name();
    }

    /** Which edition of that name, from 1. */
    public long edition() {
        return rules.edition();
    }

    /** Since when it holds. */
    public Instant validFrom() {
        return rules.validFrom();
    }

    /** Whether the officer must answer this check, whatever the program found. */
    public boolean needsReviewer(RecognitionCheck check) {
        AnsweredBy by = rules.answeredBy(check);
        return by == AnsweredBy.REVIEWER || by == AnsweredBy.BOTH;
    }

    /** Whether the officer may find that this check does not apply, saying why. */
    public boolean mayWaive(RecognitionCheck check) {
        return rules.mayWaive(check);
    }

    /** A review by one that comes with the SDK. */
    static Ruling ruling(String shipped) {
        Bytes content = rules(shipped);
        return new Ruling(
                shipped(shipped).rules,
                suite -> new StatementRef(shipped, suite.digest().digest(content)),
                Use.ADMINISTRATIVE);
    }

    /** A review by one that a department signed. */
    static Ruling ruling(Verified<RecognitionPolicy> policy) {
        return new Ruling(policy.value().rules, suite -> policy.ref(), Use.ADMINISTRATIVE);
    }

    /** Equal when they say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RecognitionPolicy policy && header.equals(policy.header) && rules.equals(policy.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /** Its name and edition. */
    @Override
    public String toString() {
        return name() + " " + edition();
    }
}
