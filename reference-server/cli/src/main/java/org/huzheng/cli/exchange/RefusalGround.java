package org.huzheng.cli.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huzheng.cli.terminal.NearestWord;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import picocli.CommandLine.TypeConversionException;

/**
 * Why a provider refuses what the contract would allow 拒绝事由.
 *
 * @param code the stable reason
 * @param detail what exactly
 */
public record RefusalGround(ReasonCode code, String detail) {
    static final String FORM = "REASON=DETAIL";

    /** Reads one as {@code PURPOSE_OUTSIDE_CONTRACT=超出本案所需}. */
    public static RefusalGround parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || text.substring(equals + 1).isBlank()) {
            throw new TypeConversionException("应写作 " + FORM + " / write " + FORM);
        }
        return new RefusalGround(
                code(text.substring(0, equals).strip().toUpperCase(Locale.ROOT)),
                text.substring(equals + 1).strip());
    }

    private static ReasonCode code(String name) {
        List<String> all =
                Arrays.stream(ReasonCode.values()).map(ReasonCode::name).toList();
        if (all.contains(name)) {
            return ReasonCode.valueOf(name);
        }
        List<String> meant = NearestWord.of(name, all);
        throw new TypeConversionException(
                "没有这个理由代码，见 spec/reason-codes.json / no such reason code, see spec/reason-codes.json"
                        + (meant.isEmpty() ? "" : "；是否想用 / did you mean: " + String.join(", ", meant)));
    }

    Finding about(String request) {
        return Finding.of(code, request, detail);
    }
}
