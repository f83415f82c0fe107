package org.huzheng.matter;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;

/**
 * Whether a matter may be acted on from a list 清单核对.
 *
 * @param outcome the answer
 * @param version the version in force, if any
 * @param bar the entry of the negative list that bars it, if any
 * @param text why, in both languages
 */
public record ListAnswer(
        Outcome outcome, Optional<MatterVersion> version, Optional<NegativeEntry> bar, BilingualText text) {
    /** The possible answers, in the order they are looked for. */
    public enum Outcome {
        /** 在负面清单上: barred, whatever else holds. */
        BARRED,
        /** 无有效版本: no version in force there and then. */
        NO_VERSION,
        /** 不在该清单上. */
        NOT_ON_LIST,
        /** 在清单上. */
        ON_LIST
    }

    /** All are required. */
    public ListAnswer {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(bar, "bar");
        Objects.requireNonNull(text, "text");
    }

    /** Whether it may be acted on. */
    public boolean isYes() {
        return outcome == Outcome.ON_LIST;
    }

    static ListAnswer of(MatterList list, Optional<MatterVersion> version, Optional<NegativeEntry> bar) {
        if (bar.isPresent()) {
            String reason = bar.get().reason();
            return new ListAnswer(
                    Outcome.BARRED,
                    version,
                    bar,
                    new BilingualText("事项在负面清单上：" + reason, "the matter is on the negative list: " + reason));
        }
        if (version.isEmpty()) {
            return new ListAnswer(
                    Outcome.NO_VERSION,
                    version,
                    bar,
                    new BilingualText("该地该时无有效事项版本", "no version is in force there and then"));
        }
        boolean on = version.get().content().lists().contains(list);
        return new ListAnswer(
                on ? Outcome.ON_LIST : Outcome.NOT_ON_LIST,
                version,
                bar,
                new BilingualText(
                        (on ? "事项在" : "事项不在") + list.chinese() + "上",
                        "the matter is " + (on ? "" : "not ") + "on the list " + list));
    }
}
