package org.huzheng.cli.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.evidence.packaging.VerificationPolicy;
import picocli.CommandLine.Option;

/** By which policy a command judges a package 核验策略. */
@SuppressWarnings("NullAway.Init") // injected by picocli before use
public final class PolicyOption {
    private static final Set<String> SHIPPED = Set.of("default", "strict");

    @Option(
            names = "--policy",
            defaultValue = "default",
            paramLabel = "NAME|FILE",
            description = {"核验策略：default、strict，或者一个策略文件。", "The policy: default, strict, or a policy file."})
    private String policy;

    /**
     * The policy; one that people wrote may begin with a mark of their editor.
     *
     * @throws HuzhengException OPTION_VALUE_INVALID, POLICY_UNREADABLE
     */
    public VerificationPolicy policy() {
        return policy("--policy", policy);
    }

    /**
     * The policy an option names.
     *
     * @throws HuzhengException OPTION_VALUE_INVALID, POLICY_UNREADABLE
     */
    public static VerificationPolicy policy(String option, String policy) {
        if (SHIPPED.contains(policy)) {
            return VerificationPolicy.load(policy);
        }
        Path named = Path.of(policy);
        if (!Files.exists(named)) {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID,
                    option + " " + policy + "：可取 default、strict 或一个存在的文件 / default, strict or a file that exists");
        }
        return VerificationPolicy.parse(Inputs.document(named));
    }
}
