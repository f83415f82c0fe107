package org.huzheng.cli.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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
 * What the reviewing officer answers in person 审查人员答复: one check or one part of it, about all files or one, and the basis.
 *
 * @param check which check
 * @param part which part of it, if it has any
 * @param item which file, as it was written; empty for all
 * @param answer the answer
 * @param basis how the officer came to it
 */
public record Attestation(
        RecognitionCheck check, Optional<String> part, Optional<String> item, CheckAnswer answer, String basis) {
    static final String FORM = "CHECK[.PART][@FILE]=ANSWER:BASIS";
    private static final String EVIDENCE = "evidence/";
    private static final Pattern WRITTEN = Pattern.compile(
            "\\s*([A-Za-z]\\d+)(?:\\.(\\w+))?(?:@(.+?))?\\s*[=＝]\\s*(\\w+)\\s*[:：]\\s*(.*\\S)\\s*", Pattern.DOTALL);

    /** Reads one as {@code R8.PARTY=passed:受检单位即本案当事人}, or of one file {@code R4@a.jpg=failed:无拍摄时间}. */
    public static Attestation parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new TypeConversionException("应写作 " + FORM + "，依据不能空缺 / write " + FORM + ", never without a basis");
        }
        RecognitionCheck check = check(written.group(1));
        Optional<String> part = part(check, Optional.ofNullable(written.group(2)));
        Attestation attestation = new Attestation(
                check, part, Optional.ofNullable(written.group(3)), answer(written.group(4)), written.group(5));
        boolean mayWaive = part.map(check::reviewerMayWaive).orElseGet(check::reviewerMayWaive);
        if (attestation.answer == CheckAnswer.NOT_APPLICABLE && !mayWaive) {
            throw new TypeConversionException("此要点不得答不适用 / this check always applies");
        }
        if (attestation.item.isPresent() && !check.perItem()) {
            throw new TypeConversionException("此要点就整包答复，不分文件 / this check is about the whole package");
        }
        return attestation;
    }

    private static Optional<String> part(RecognitionCheck check, Optional<String> written) {
        Optional<String> part = written.map(name -> name.toUpperCase(Locale.ROOT));
        if (part.map(check.parts()::contains).orElseGet(check.parts()::isEmpty)) {
            return part;
        }
        String all = check.parts().isEmpty()
                ? check.id()
                : check.parts().stream().map(name -> check.id() + "." + name).collect(Collectors.joining(", "));
        throw new TypeConversionException("须逐项答复，可取 " + all + " / answer part by part: " + all);
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
     * @throws HuzhengException OPTION_VALUE_INVALID if the basis says nothing, there is no such file, or the policy lets it not
     *     be waived
     */
    RecognitionReview in(RecognitionReview review) {
        try {
            return answered(review);
        } catch (HuzhengException e) {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID,
                    "--check " + check.id()
                            + "：依据须说明情况，至少四个字；文件须在包内 / the basis has to say something, four letters at least, and the"
                            + " file has to be in the package",
                    e);
        }
    }

    private RecognitionReview answered(RecognitionReview review) {
        Optional<String> file = item.map(name -> name.startsWith(EVIDENCE) ? name : EVIDENCE + name);
        if (file.isPresent()) {
            return part.isPresent()
                    ? review.attestItem(file.get(), check, part.get(), answer, basis)
                    : review.attestItem(file.get(), check, answer, basis);
        }
        return part.isPresent() ? review.attest(check, part.get(), answer, basis) : review.attest(check, answer, basis);
    }
}
