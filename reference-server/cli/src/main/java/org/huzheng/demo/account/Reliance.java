package org.huzheng.demo.account;

import java.util.Objects;
import org.huzheng.BilingualText;

/**
 * What one department made of another's evidence 依据关系: one arrow of the picture.
 *
 * @param from the department that holds the evidence
 * @param to the department that asked for it
 * @param what the evidence, in a few words
 * @param outcome what became of it
 */
public record Reliance(String from, String to, BilingualText what, Outcome outcome) {
    /** All are required. */
    public Reliance {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** The same with what became of it later. */
    Reliance now(Outcome later) {
        return new Reliance(from, to, what, later);
    }

    /** What became of evidence that was asked for. */
    @SuppressWarnings("ImmutableEnumChecker") // BilingualText is a record of two strings
    public enum Outcome {
        /** Recognised, and a case rests on it. */
        RECOGNISED("予以互认", "recognised"),
        /** Recognised, then recalled by its source: nothing may rest on it any more. */
        RECALLED("互认后撤回", "recalled since"),
        /** The source refused to provide it. */
        REFUSED("拒绝提供", "refused"),
        /** What arrived failed verification. */
        REJECTED("不予互认", "not recognised");

        private final BilingualText text;

        Outcome(String zh, String en) {
            this.text = new BilingualText(zh, en);
        }

        BilingualText text() {
            return text;
        }
    }
}
