package org.huzheng.recognition.internal.basis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.internal.use.DecisionWords;

/**
 * What the reviewing officer said in person 审查人员答复, and wrote.
 *
 * @param given the answers, by what was asked
 * @param words the reason and the way to object, once they are written
 * @param item the file that is looked at; empty for the package as a whole
 */
public record Answers(Map<Question, CheckResult.Part> given, Optional<DecisionWords> words, String item) {
    /** Nothing said yet. */
    public static final Answers NONE = new Answers(Map.of(), Optional.empty(), "");

    /** Copies the map. */
    public Answers {
        given = Map.copyOf(given);
    }

    /**
     * What the officer was asked.
     *
     * @param check which check
     * @param part which part of it; empty for a check that has none
     * @param item of which file; empty for all of them, and for the package
     */
    public record Question(RecognitionCheck check, String part, String item) {}

    /** With one more answer, in the place of an earlier one to the same question. */
    public Answers with(Question question, CheckResult.Part answer) {
        Map<Question, CheckResult.Part> all = new HashMap<>(given);
        all.put(question, answer);
        return new Answers(all, words, item);
    }

    /** With the words of the decision. */
    public Answers saying(DecisionWords said) {
        return new Answers(given, Optional.of(said), item);
    }

    /** The same answers, looked at for one file. */
    public Answers on(String file) {
        return new Answers(given, words, file);
    }

    /** What was said of this part: of the file looked at if anything was, otherwise of all. */
    public Optional<CheckResult.Part> of(RecognitionCheck check, String part) {
        CheckResult.Part own = given.get(new Question(check, part, item));
        return Optional.ofNullable(own == null ? given.get(new Question(check, part, "")) : own);
    }
}
