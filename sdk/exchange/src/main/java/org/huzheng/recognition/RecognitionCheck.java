package org.huzheng.recognition;

import org.huzheng.BilingualText;
import org.huzheng.internal.json.CodeTexts;

/**
 * The receiver's eighteen checks 互认审查要点. What each asks, who answers it and its article stand in {@code
 * spec/recognition-checks.json}.
 */
public enum RecognitionCheck {
    R1,
    R2,
    R3,
    R4,
    R5,
    R6,
    R7,
    R8,
    R9,
    R10,
    R11,
    R12,
    R13,
    R14,
    R15,
    R16,
    R17,
    R18;

    /** Who can answer a check. */
    public enum AnsweredBy {
        /** The program, from what was signed. */
        MACHINE,
        /** The reviewing officer, in person. */
        REVIEWER,
        /** The program where it can; otherwise the reviewing officer. */
        EITHER,
        /** The program for one part, the reviewing officer for another; both must pass. */
        BOTH
    }

    /** What it asks. */
    public BilingualText text() {
        return CodeTexts.checks().text(name());
    }

    /** The article or standard it rests on. */
    public String article() {
        return CodeTexts.checks().string(name(), "article");
    }

    /** Who answers it. */
    public AnsweredBy answeredBy() {
        return AnsweredBy.valueOf(CodeTexts.checks().string(name(), "answeredBy"));
    }
}
