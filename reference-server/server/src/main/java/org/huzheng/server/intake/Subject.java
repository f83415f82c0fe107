package org.huzheng.server.intake;

import org.huzheng.server.store.BusinessKey;

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

    /** A recall and its acknowledgements. */
    public static String recall(BusinessKey key) {
        return "recall:" + key;
    }
}
