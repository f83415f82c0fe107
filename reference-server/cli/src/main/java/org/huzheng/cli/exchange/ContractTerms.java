package org.huzheng.cli.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementHeader;
import picocli.CommandLine.Option;

/** What a contract shall say, as options. */
@SuppressWarnings("NullAway.Init") // injected by picocli before use
final class ContractTerms {
    private static final int MOST_DAYS = 36_500;

    @Option(
            names = "--consumer",
            paramLabel = "CODE=NAME",
            description = {
                "使用方的代码和名称；本单位为提供方时给出。",
                "The consumer's code and name; given where this department is the provider."
            })
    private Optional<Party> consumer;

    @Option(
            names = "--provider",
            paramLabel = "CODE=NAME",
            description = {
                "提供方的代码和名称；本单位为使用方时给出。",
                "The provider's code and name; given where this department is the consumer."
            })
    private Optional<Party> provider;

    @Option(
            names = "--purpose",
            required = true,
            paramLabel = "TEXT",
            description = {"一项用途，可以多次给出。", "A purpose; may be given several times."})
    private List<String> purposes;

    @Option(
            names = "--basis",
            required = true,
            paramLabel = "TEXT",
            description = {"一项法律依据，可以多次给出。", "An article it rests on; may be given several times."})
    private List<String> bases;

    @Option(
            names = "--matter",
            required = true,
            paramLabel = "CODE",
            description = {"一项执法事项代码，可以多次给出。", "The code of an enforcement matter; may be given several times."})
    private List<MatterCode> matters;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = {
                "一种证据，可以多次给出，例如 electronic_data；写错时列出全部取值。",
                "A kind of evidence, such as electronic_data; may be given several times. A wrong one is answered with all."
            })
    private List<EvidenceKind> kinds;

    @Option(
            names = "--retention",
            defaultValue = "1095",
            paramLabel = "DAYS",
            description = {"使用方可以保存的天数，默认 1095。", "For how many days the consumer may keep it; default 1095."})
    private int retention;

    @Option(
            names = "--from",
            paramLabel = "DAY|TIME",
            description = {"自何时起有效，默认现在。", "From when it is valid; default now."})
    private Optional<AsOf.Moment> from;

    @Option(
            names = "--days",
            defaultValue = "365",
            paramLabel = "DAYS",
            description = {"有效多少天，默认 365。", "For how many days it is valid; default 365."})
    private int days;

    /**
     * The contract these options describe, to be built.
     *
     * @throws HuzhengException OPTION_MISSING unless exactly one other side is named, OPTION_VALUE_INVALID
     */
    SharingContract.Builder contract(StatementHeader header, Instant now) {
        if (consumer.isPresent() == provider.isPresent()) {
            throw new HuzhengException(
                    ErrorCode.OPTION_MISSING,
                    "--consumer CODE=NAME 与 --provider CODE=NAME 给出其一 / give one of --consumer and --provider");
        }
        consumer.or(() -> provider).filter(header.issuer()::is).ifPresent(other -> {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID,
                    other.code() + "：就是本单位，不能与自己订立契约 / is this department; nobody agrees with himself");
        });
        Instant start = from.map(ContractTerms::start).orElse(now).truncatedTo(ChronoUnit.SECONDS);
        return SharingContract.builder(header)
                .provider(provider.orElse(header.issuer()))
                .consumer(consumer.orElse(header.issuer()))
                .purposes(purposes)
                .legalBases(bases)
                .matters(matters)
                .kinds(kinds)
                .retention(Duration.ofDays(within("--retention", retention)))
                .validFrom(start)
                .validTo(start.plus(Duration.ofDays(within("--days", days))));
    }

    private static Instant start(AsOf.Moment moment) {
        return moment.time().orElseGet(() -> ChinaTime.startOf(moment.day()));
    }

    private static int within(String option, int value) {
        if (value < 1 || value > MOST_DAYS) {
            throw new HuzhengException(ErrorCode.OPTION_VALUE_INVALID, option + " " + value + "：1–" + MOST_DAYS);
        }
        return value;
    }
}
