package org.huzheng.internal.json;

import org.huzheng.HuzhengException;

/** Why a value was not accepted 不予接受的原因, in our words: the JDK's messages quote the value or name a class. */
public final class Reason {
    private Reason() {}

    /** The words for what one of our own constructors or parsers threw. */
    public static String of(RuntimeException e) {
        String message = e.getMessage();
        if (e instanceof HuzhengException ours) {
            return message == null ? ours.code().name() : message;
        }
        if (e instanceof NumberFormatException) {
            return "expected a whole number";
        }
        if (message == null || message.startsWith("No enum constant")) {
            return "not one of the values allowed";
        }
        return message;
    }
}
