package org.huzheng.cli.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.SharingContractBuilder;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementHeader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a contract shall say, as options. */
@SuppressWarnings("NullAway.Init") // injected by picocli before use
final class ContractTerms {
    private static final int MOST_DAYS = 36_500;

    @Option(
            names = "--consumer",
            paramLabel = "CODE=NAME",
            description = {
                "使用方的代码和名称；本单位为提供方时给出，可以多次给出。",
                "A consumer's code and name; given where this department is the provider, several times if there are several."
            })
    private List<Party> consumers = List.of();

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
            paramLabel = "CODE[=WORDS]",
            description = {
                "一项用途：用途代码或者其中文名称，可以附说明；可以多次给出。",
                "A purpose: its code or its Chinese name, with words if you like; may be given several times."
            })
    private List<Purpose> purposes = List.of();

    @Option(
            names = "--basis",
            paramLabel = "TEXT",
            description = {"一项法律依据，可以多次给出。", "An article it rests on; may be given several times."})
    private List<String> bases = List.of();

    @Option(
            names = "--matter",
            paramLabel = "CODE",
            description = {"一项执法事项代码，可以多次给出。", "The code of an enforcement matter; may be given several times."})
    private List<MatterCode> matters = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = {
                "一种证据，可以多次给出，例如 electronic_data；写错时列出全部取值。",
                "A kind of evidence, such as electronic_data; may be given several times. A wrong one is answered with all."
            })
    private List<EvidenceKind> kinds = List.of();

    @Option(
            names = "--territory",
            paramLabel = "DIVISION",
            description = {
                "案件所在的行政区划代码，含其下级；可以多次给出。",
                "A division the cases lie in, with all below it; may be given several times."
            })
    private List<DivisionCode> territories = List.of();

    @Option(
            names = "--personal",
            paramLabel = "NONE|GENERAL|SENSITIVE",
            description = {"个人信息：不含、含、含敏感个人信息。", "Personal information: none, general, or sensitive."})
    private SharedResource.@Nullable PersonalInformation personal;

    @Option(
            names = "--level",
            defaultValue = "1",
            paramLabel = "1-4",
            description = {"数据级别，默认 1，最高 4。", "The level of the data; default 1, the highest 4."})
    private int level;

    @Option(
            names = "--impact-assessment",
            paramLabel = "TEXT",
            description = {
                "个人信息保护影响评估的文号；含个人信息的必须给出。",
                "Where the assessment of its impact on persons is kept; needed with personal information."
            })
    private Optional<String> impactAssessment;

    @Option(
            names = "--share",
            defaultValue = "CONDITIONAL",
            paramLabel = "CONDITIONAL|UNCONDITIONAL",
            description = {"共享属性，默认有条件。", "Whether each request is looked at; default conditional."})
    private SharedResource.ShareType share;

    @Option(
            names = "--quota",
            paramLabel = "N/WINDOW",
            description = {
                "每一使用方的额度，例如 50/day、500/month；可以多次给出，不给出即不限。",
                "How often each consumer may have something, such as 50/day; may be given several times, unlimited if not."
            })
    private List<Quota> quotas = List.of();

    @Option(
            names = "--answer-days",
            defaultValue = "10",
            paramLabel = "DAYS",
            description = {"约定的答复时限，工作日，默认 10。", "Working days for an answer, as agreed; default 10."})
    private int answerDays;

    @Option(
            names = "--provision-days",
            defaultValue = "20",
            paramLabel = "DAYS",
            description = {"约定的提供时限，工作日，默认 20。", "Working days to provide, as agreed; default 20."})
    private int provisionDays;

    @Option(
            names = "--correction-days",
            defaultValue = "10",
            paramLabel = "DAYS",
            description = {"约定的校核时限，工作日，默认 10。", "Working days to answer an objection, as agreed; default 10."})
    private int correctionDays;

    @Option(
            names = "--correction-channel",
            defaultValue = "向提供方书面提出",
            paramLabel = "TEXT",
            description = {"数据异议渠道，默认向提供方书面提出。", "Where an objection to data goes; default in writing, to the provider."
            })
    private String correctionChannel;

    @Option(
            names = "--data-body",
            paramLabel = "CODE=NAME",
            description = {
                "数据异议和拒绝共享协商不成时提请的协调单位，按先后多次给出，如数据主管部门、本级政府。",
                "To whom objections to data and refusals go on, in order, such as the body in charge of data, then the government."
            })
    private List<Party> dataBodies = List.of();

    @Option(
            names = "--guidance-body",
            paramLabel = "CODE=NAME",
            description = {
                "互认争议提请的协调单位，如综合行政执法指导办公室；可以多次给出。",
                "To whom objections to decisions on recognition go on, such as the office that guides enforcement."
            })
    private List<Party> guidanceBodies = List.of();

    @Option(
            names = "--under",
            paramLabel = "TEXT",
            description = {"所依据的协作规定的名称和文号。", "The agreement it stands under, by title and number."})
    private Optional<String> parentAgreement;

    @Option(
            names = "--terms",
            paramLabel = "FILE",
            description = {
                "以 JSON 文件给出全部条款（多个使用方、委托方、数据集等），格式见 spec/schemas/sharing-contract.json；" + "此时不再给出其他条款选项。",
                "All terms as a JSON file (several consumers, delegators, record sets), as in spec/schemas/sharing-contract.json; "
                        + "no other option on terms is given then."
            })
    private Optional<Path> terms;

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
     * The contract that the file or these options describe.
     *
     * @throws HuzhengException OPTION_MISSING naming what is needed, OPTION_VALUE_INVALID, or what the file's JSON lacks
     */
    SharingContract contract(StatementHeader header, Instant now) {
        return terms.map(file -> TermsFile.read(file, header)).orElseGet(() -> spoken(header, now));
    }

    private SharingContract spoken(StatementHeader header, Instant now) {
        if (consumers.isEmpty() == provider.isEmpty()) {
            throw new HuzhengException(
                    ErrorCode.OPTION_MISSING,
                    "--consumer CODE=NAME 与 --provider CODE=NAME 给出其一 / give one of --consumer and --provider");
        }
        Stream.concat(consumers.stream(), provider.stream())
                .filter(header.issuer()::is)
                .findFirst()
                .ifPresent(other -> {
                    throw new HuzhengException(
                            ErrorCode.OPTION_VALUE_INVALID,
                            other.code() + "：就是本单位，不能与自己订立契约 / is this department; nobody agrees with himself");
                });
        needed("--purpose", purposes);
        needed("--basis", bases);
        needed("--matter", matters);
        needed("--kind", kinds);
        needed("--territory", territories);
        if (personal == null) {
            throw missing("--personal NONE|GENERAL|SENSITIVE");
        }
        Instant start = from.map(AsOf.Moment::start).orElse(now).truncatedTo(ChronoUnit.SECONDS);
        SharingContractBuilder contract = SharingContract.builder(header)
                .parties(
                        consumers.isEmpty()
                                ? ContractParties.of(provider.orElseThrow(), header.issuer())
                                : ContractParties.of(header.issuer(), consumers.toArray(Party[]::new)))
                .purposes(purposes)
                .legalBases(bases)
                .matters(matters)
                .territories(territories)
                .resources(List.of(SharedResource.evidence("EVIDENCE", "执法证据", kinds.toArray(EvidenceKind[]::new))
                        .withShare(share)
                        .withLevel(level)
                        .withPersonal(personal)))
                .clearance(level)
                .quotas(quotas)
                .workingDays(SharingClock.ANSWER, answerDays)
                .workingDays(SharingClock.PROVISION, provisionDays)
                .workingDays(SharingClock.CORRECTION, correctionDays)
                .correctionChannel(correctionChannel)
                .dataBodies(dataBodies)
                .recognitionBodies(guidanceBodies)
                .retention(Duration.ofDays(within("--retention", retention)))
                .validFrom(start)
                .validTo(start.plus(Duration.ofDays(within("--days", days))));
        parentAgreement.ifPresent(contract::parentAgreement);
        impactAssessment.ifPresent(contract::impactAssessment);
        return contract.build();
    }

    private static void needed(String option, List<?> values) {
        if (values.isEmpty()) {
            throw missing(option);
        }
    }

    private static HuzhengException missing(String option) {
        return new HuzhengException(
                ErrorCode.OPTION_MISSING, option + "，或者以 --terms FILE 给出全部条款 / or give all terms by --terms FILE");
    }

    private static int within(String option, int value) {
        if (value < 1 || value > MOST_DAYS) {
            throw new HuzhengException(ErrorCode.OPTION_VALUE_INVALID, option + " " + value + "：1–" + MOST_DAYS);
        }
        return value;
    }
}
