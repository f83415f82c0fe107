package org.huzheng.cli.exchange;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.sharing.objection.ObjectionAct.Act;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code objection act}. */
@Command(
        name = "act",
        mixinStandardHelpOptions = true,
        header = "办理一件异议：更正、维持、撤回、提请协调、支持、不支持。%nCorrect, confirm, withdraw, escalate, uphold or dismiss an objection.",
        description = {
            "correct、confirm 由被提出异议的单位作出；withdraw、escalate 由提出的单位作出；uphold、dismiss 由协调单位作出。",
            "Whom it is addressed to corrects or confirms, who raised it withdraws or escalates, the body asked upholds or dismisses.",
            "escalate 提请契约载明的下一级协调单位：须在逾期未答复、被维持或者不被支持之后。",
            "It goes on to the next body the contract names once the answer is overdue, or it was confirmed or dismissed.",
            "例如：objection act OB-AR-1-DATA --act confirm --reason 经核对采样记录无误 --key department.p12 --trust trust。",
            "For example: objection act OB-AR-1-DATA --act confirm --reason 经核对采样记录无误 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ObjectionActCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "OBJECTION",
            description = {"异议编号。", "The id of the objection."})
    private String named;

    @Option(
            names = "--act",
            required = true,
            paramLabel = "ACT",
            description = {
                "办理方式：correct 更正、confirm 维持、withdraw 撤回、escalate 提请协调、uphold 支持、dismiss 不支持。",
                "What is done: correct, confirm, withdraw, escalate, uphold or dismiss."
            })
    private Act act;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = {"理由。", "Why, in words."})
    private String reason;

    @Option(
            names = "--evidence",
            paramLabel = "ID",
            description = {"来源单位更正时，替代证据的编号。", "With the act correct, by the source: the evidence that takes the place."
            })
    private Optional<String> evidence;

    @Option(
            names = "--decision",
            paramLabel = "ID",
            description = {
                "使用单位更正时，替代原决定的互认决定编号。",
                "With the act correct, by the consumer: the decision that takes the place."
            })
    private Optional<String> decision;

    /** A body may be asked again and again, so the id holds the time too. */
    @Override
    public Integer call() {
        Office office = department.office();
        ObjectionPapers papers = ObjectionPapers.of(office, named);
        String own = Ids.following(named, act.name(), Long.toString(office.now().toEpochMilli()));
        Optional<Party> body = act == Act.ESCALATE ? Optional.of(next(papers)) : Optional.empty();
        ObjectionAct done = new ObjectionAct(
                office.header(StatementType.OBJECTION_ACT, own),
                papers.objection().ref(),
                act,
                reason,
                evidence.map(id -> registered(office, id)),
                decision.map(id -> decided(office, id)),
                body);
        reporting.accepted(
                office.submit(done.payload(), signed -> office.client().actOnObjection(named, signed)));
        body.ifPresent(party ->
                reporting.people(() -> reporting.line("提请 / asked to settle it  " + StatementWords.of(party))));
        return ExitCode.PASSED;
    }

    private static Party next(ObjectionPapers papers) {
        return papers.nextBody()
                .orElseThrow(() -> new HuzhengException(
                        ErrorCode.TRANSITION_ILLEGAL, "契约未载明（下一级）协调单位 / the contract names no further body"));
    }

    private static EvidenceRef registered(Office office, String id) {
        return office.verified(office.client().evidence(id).registration(), Registration.FORMAT)
                .value()
                .evidence();
    }

    private static StatementRef decided(Office office, String id) {
        return office.verified(office.client().recognition(id).statement(), RecognitionDecision.FORMAT)
                .ref();
    }
}
