package org.huzheng.cli.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.recognition.Recall;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code recall}: takes evidence of ours back. */
@Command(
        name = "recall",
        mixinStandardHelpOptions = true,
        header = "撤回本单位登记的一份证据，各使用单位随即得知并须确认。%n"
                + "Take back evidence this department registered; every consumer is told and has to acknowledge it.",
        description = {
            "例如：recall EVIDENCE --ground source_error --reason 样品编号登记错误 --key department.p12 --trust trust。",
            "For example: recall EVIDENCE --ground source_error --reason 样品编号登记错误 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class RecallCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "EVIDENCE",
            description = {"证据编号。", "The evidence's id."})
    private String evidence;

    @Option(
            names = "--ground",
            required = true,
            paramLabel = "GROUND",
            description = {
                "撤回事由：source_error 来源有误，unlawfully_collected 取证违法，excluded_by_court 法院排除，"
                        + "decision_annulled 原决定被撤销或者变更。",
                "The ground: source_error, unlawfully_collected, excluded_by_court or decision_annulled."
            })
    private Recall.Ground ground;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = {"撤回的理由。", "Why, in words."})
    private String reason;

    @Option(
            names = "--under",
            paramLabel = "NUMBER",
            description = {
                "所依据的裁判文书号或者撤销决定文号；法院排除、原决定被撤销的必须载明。",
                "The number of the judgment or decision it rests on; required for those two grounds."
            })
    private Optional<String> instrument;

    @Option(
            names = "--by",
            paramLabel = "DATE",
            description = {
                "各使用单位最迟确认日（年-月-日）；未载明的按服务器运营单位的策略，均非法定期限。",
                "The last day for acknowledgements (yyyy-mm-dd); without it by the operator's policy. No statute sets one."
            })
    private Optional<LocalDate> by;

    @Option(
            names = "--replaced-by",
            paramLabel = "EVIDENCE",
            description = {"本单位登记的替代证据的编号。", "The id of evidence of this department that takes its place."})
    private Optional<String> replacement;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = {"撤回编号，默认 RC- 加证据编号。", "The id of the recall; default RC- and the evidence's id."})
    private Optional<String> id;

    @Override
    public Integer call() {
        String own = id.map(given -> Ids.given("--id", given)).orElseGet(() -> Ids.following("RC", evidence));
        Office office = department.office();
        Verified<Registration> registration =
                office.verified(office.client().evidence(evidence).registration(), Registration.FORMAT);
        if (!registration.issuer().is(office.party())) {
            throw new HuzhengException(
                    ErrorCode.ROLE_FORBIDDEN,
                    "只有来源单位可以撤回 / only its source recalls it：" + StatementWords.of(registration.issuer()));
        }
        Recall recall = new Recall(
                office.header(StatementType.RECALL, own),
                registration.value().evidence(),
                ground,
                instrument,
                reason,
                by,
                replacement.map(other -> registered(office, other)));
        reporting.accepted(office.submit(recall.payload(), office.client()::recallEvidence));
        return ExitCode.PASSED;
    }

    private static EvidenceRef registered(Office office, String id) {
        return office.verified(office.client().evidence(id).registration(), Registration.FORMAT)
                .value()
                .evidence();
    }
}
