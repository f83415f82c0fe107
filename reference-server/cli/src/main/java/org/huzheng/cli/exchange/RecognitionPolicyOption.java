package org.huzheng.cli.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.recognition.RecognitionReview;
import picocli.CommandLine.Option;

/** By which policy a department recognises, and for what 审查规则和用途. */
@SuppressWarnings("NullAway.Init") // injected by picocli before use
final class RecognitionPolicyOption {
    @Option(
            names = "--policy",
            defaultValue = "national",
            paramLabel = "NAME|FILE",
            description = {
                "互认审查规则：national、zhejiang，或者一份签名的规则声明文件。",
                "The recognition policy: national, zhejiang, or the statement file of a policy that a department signed."
            })
    private String policy;

    @Option(
            names = "--use",
            defaultValue = "administrative",
            paramLabel = "USE",
            description = {
                "用于行政案件（administrative）还是刑事案件（criminal，言词证据须重新收集）。",
                "For an administrative or a criminal case; for a criminal one statements have to be collected again."
            })
    private String use;

    /**
     * The review by this policy, for this use.
     *
     * @throws HuzhengException OPTION_VALUE_INVALID, POLICY_UNREADABLE, STATEMENT_REJECTED
     */
    RecognitionReview in(RecognitionReview review, Office office) {
        RecognitionReview used = review.forUse(use());
        if (RecognitionPolicy.SHIPPED.contains(policy)) {
            return used.underShipped(policy);
        }
        Path file = Path.of(policy);
        if (!Files.exists(file)) {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID,
                    "--policy " + policy + "：可取 " + String.join("、", RecognitionPolicy.SHIPPED)
                            + " 或一个存在的文件 / one of these or a file that exists");
        }
        return used.under(office.verified(StatementFolder.read(file), RecognitionPolicy.FORMAT));
    }

    private RecognitionPolicy.Use use() {
        try {
            return RecognitionPolicy.Use.valueOf(use.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID,
                    "--use " + use + "：可取 administrative、criminal / administrative or criminal",
                    e);
        }
    }
}
