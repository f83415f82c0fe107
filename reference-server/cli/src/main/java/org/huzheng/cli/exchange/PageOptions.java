package org.huzheng.cli.exchange;

import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import picocli.CommandLine.Option;

/** From where a list goes on, and how far. */
@SuppressWarnings("NullAway.Init") // injected by picocli before use
final class PageOptions {
    private static final int MOST = 200;

    @Option(
            names = "--after",
            paramLabel = "CURSOR",
            description = {"上次列到之处，默认从头。", "Where the last list ended; default from the beginning."})
    private Optional<String> after;

    @Option(
            names = "--limit",
            defaultValue = "100",
            paramLabel = "COUNT",
            description = {"至多列出多少项，默认 100。", "How many to list at most; default 100."})
    private int limit;

    Optional<String> after() {
        return after;
    }

    /**
     * How many items.
     *
     * @throws HuzhengException OPTION_VALUE_INVALID unless 1 to 200
     */
    int limit() {
        if (limit < 1 || limit > MOST) {
            throw new HuzhengException(ErrorCode.OPTION_VALUE_INVALID, "--limit " + limit + "：1–" + MOST);
        }
        return limit;
    }
}
