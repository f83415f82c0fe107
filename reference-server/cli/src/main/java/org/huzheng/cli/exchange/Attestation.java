package org.huzheng.cli.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionReview;
import picocli.CommandLine.TypeConversionException;

/**
 * What the reviewing officer answers in person 审查人员答复: one check, the answer, and the basis of it.
 *
 * @param check which check
 * @param answer the answer
 * @param basis how the officer came to it
 */
public record Attestation(RecognitionCheck check, CheckAnswer answer, String basis) {
    static final String FORM = "CHECK=ANSWER:BASIS";
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*([A-Za-z]\\d+)\\s*[=＝]\\s*(\\w+)\\s*[:：]\\s*(.*\\S)\\s*", Pattern.DOTALL);

    /** Reads one as {@code R8=passed:与本案当事人、时间、地点相关}. */
    public static Attestation parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new TypeConversionException("应写作 " + FORM + "，依据不能空缺 / write " + FORM + ", never without a basis");
        }
        Attestation attestation = new Attestation(check(written.group(1)), answer(written.group(2)), written.group(3));
        if (attestation.answer == CheckAnswer.NOT_APPLICABLE && !attestation.check.reviewerMayWaive()) {
            throw new TypeConversionException("此要点不得答不适用 / this check always applies");
        }
        return attestation;
    }

    private static RecognitionCheck check(String id) {
        try {
            RecognitionCheck check = RecognitionCheck.ofId(id.toUpperCase(Locale.ROOT));
            if (check.askedOfReviewer() && RecognitionCheck.ofDecision().contains(check)) {
                return check;
            }
        } catch (HuzhengException e) {
            // said below, with those there are
        }
        String all = RecognitionCheck.ofDecision().stream()
                .filter(RecognitionCheck::askedOfReviewer)
                .map(RecognitionCheck::id)
                .collect(Collectors.joining(", "));
        throw new TypeConversionException(id + " 不由审查人员答复，可取 " + all + " / is not for the reviewer; one of " + all);
    }

    private static CheckAnswer answer(String word) {
        return Arrays.stream(CheckAnswer.values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> {
                    String all = Arrays.stream(CheckAnswer.values())
                            .map(each -> each.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
                    return new TypeConversionException("可取 " + all + " / one of " + all);
                });
    }

    /**
     * The review with this answer.
     *
     * @throws HuzhengException OPTION_VALUE_INVALID if the basis says nothing
     */
    RecognitionReview in(RecognitionReview review) {
        try {
            return review.attest(check, answer, basis);
        } catch (HuzhengException e) {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID,
                    "--check " + check.id() + "：依据须说明情况，至少四个字 / the basis has to say something, four letters at least",
                    e);
        }
    }
}
