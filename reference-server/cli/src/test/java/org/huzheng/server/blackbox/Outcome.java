package org.huzheng.server.blackbox;

import org.huzheng.internal.json.JsonObject;

/**
 * What came of one case.
 *
 * @param name the case, its area first
 * @param fault the kind of fault it guards against; {@code control} for a lawful one
 * @param sent what was sent, in a line
 * @param must what must come
 * @param seen what came
 * @param holds whether that is as it must be
 */
record Outcome(String name, String fault, String sent, String must, String seen, boolean holds) {
    static Outcome read(JsonObject line) {
        return new Outcome(
                line.string("case"),
                line.string("fault"),
                line.string("sent"),
                line.string("must"),
                line.string("seen"),
                line.bool("holds"));
    }

    String area() {
        return name.substring(0, name.indexOf('/'));
    }

    boolean control() {
        return fault.equals("control");
    }

    @Override
    public String toString() {
        return name + ": " + sent + " → " + must;
    }
}
