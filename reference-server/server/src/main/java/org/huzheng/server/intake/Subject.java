package org.huzheng.server.intake;

import org.huzheng.server.store.BusinessKey;
import org.huzheng.statement.StatementType;

/** How statements are found again by what they are about. */
public final class Subject {
    private Subject() {}

    /** Everything about an evidence. */
    public static String evidence(BusinessKey key) {
        return "evidence:" + key;
    }

    /** A contract, its signatures and revocations. */
    public static String contract(BusinessKey key) {
        return "contract:" + key;
    }

    /** An access request, its answer, its releases and the decision on what came of it. */
    public static String request(BusinessKey key) {
        return "request:" + key;
    }

    /** The editions of a catalogue of matters. */
    public static String catalogue(String department, String territory) {
        return "catalogue:" + department + ":" + territory;
    }

    /** The editions of a department's catalogue of what it shares. */
    public static String resources(String department) {
        return "resources:" + department;
    }

    /** An objection and what is done with it. */
    public static String objection(BusinessKey key) {
        return "objection:" + key;
    }

    /** What is objected to in a statement. */
    public static String objected(StatementType type, BusinessKey key) {
        return "objected:" + type.id() + ":" + key;
    }

    /** A case handed over, what became of it and what was released of it. */
    public static String handover(BusinessKey key) {
        return "handover:" + key;
    }

    /** A recall and its acknowledgements. */
    public static String recall(BusinessKey key) {
        return "recall:" + key;
    }
}
