package org.huzheng.cli.exchange;

import java.time.Duration;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.IntakePolicy;
import picocli.CommandLine.Option;

/** What the operator of a server demands of statements 受理策略, as options; the defaults are those of {@link IntakePolicy}. */
final class IntakeOptions {
    private static final int MOST_HOURS = 10 * 366 * 24;
    private static final int MOST_WORKING_DAYS = 250;
    private static final int MOST_DAYS = 100 * 366;

    @Option(
            names = "--oldest-statement",
            defaultValue = "24",
            paramLabel = "HOURS",
            description = {
                "声明签发后多少小时内送达才予受理，默认 24；有可信时间戳的，签发不得早于时间戳这么久。",
                "A statement is taken within so many hours of its issue; default 24. One with a trusted timestamp must not "
                        + "claim to be older than that by more."
            })
    private int oldestStatement;

    @Option(
            names = "--longest-contract",
            defaultValue = "1830",
            paramLabel = "DAYS",
            description = {"共享契约的最长期限（天），默认 1830。", "The longest a sharing contract may run, in days; default 1830."})
    private int longestContract;

    @Option(
            names = "--longest-grant",
            defaultValue = "366",
            paramLabel = "DAYS",
            description = {"调取同意的最长期限（天），默认 366。", "The longest a grant may run, in days; default 366."})
    private int longestGrant;

    @Option(
            names = "--acknowledge-within",
            defaultValue = "5",
            paramLabel = "DAYS",
            description = {
                "撤回未载明确认期限时，最迟确认的工作日数，默认 5；这是运营单位的策略，不是法定期限。",
                "Within how many working days a recall that names no day is to be acknowledged; default 5. The operator's "
                        + "policy, no statute."
            })
    private int acknowledgeWithin;

    IntakePolicy policy() {
        return new IntakePolicy(
                Duration.ofHours(within("--oldest-statement", oldestStatement, MOST_HOURS)),
                IntakePolicy.defaults().clocks(),
                Duration.ofDays(within("--longest-contract", longestContract, MOST_DAYS)),
                Duration.ofDays(within("--longest-grant", longestGrant, MOST_DAYS)),
                within("--acknowledge-within", acknowledgeWithin, MOST_WORKING_DAYS));
    }

    private static int within(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new HuzhengException(ErrorCode.OPTION_VALUE_INVALID, option + " " + value + "：1–" + most);
        }
        return value;
    }
}
