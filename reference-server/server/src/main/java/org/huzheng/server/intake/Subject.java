package org.huzheng.server.intake;

/** How statements are found again by what they are about. */
public final class Subject {
    private Subject() {}

    /** Everything about an evidence. */
    public static String evidence(String id) {
        return "evidence:" + id;
    }

    /** A contract, its signatures and revocations. */
    public static String contract(String id) {
        return "contract:" + id;
    }

    /** An access request, its answer, its releases and the decision on what came of it. */
    public static String request(String id) {
        return "request:" + id;
    }

    /** The editions of a catalogue of matters. */
    public static String catalogue(String department, String territory) {
        return "catalogue:" + department + ":" + territory;
    }

    /** A recall and its acknowledgements. */
    public static String recall(String id) {
        return "recall:" + id;
    }
}
