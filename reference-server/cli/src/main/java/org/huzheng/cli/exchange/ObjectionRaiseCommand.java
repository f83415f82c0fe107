package org.huzheng.cli.exchange;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.Objection.Subject;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code objection raise}. */
@Command(
        name = "raise",
        mixinStandardHelpOptions = true,
        header = "提出异议。%nRaise an objection.",
        description = {
            "data 数据有误、refusal 不服拒绝共享、silence 逾期未答复：由使用方提出，给出申请编号。",
            "Data that is wrong, a refusal, and silence past the day for an answer are objected to by the consumer, naming its request.",
            "correction 要求补正（使用方）、recognition 不服不予互认（来源单位）、challenge 本案当事人质疑（使用方）：给出互认决定编号。",
            "A decision is named for correction (by the consumer), for recognition, where it does not recognise all (by the source), "
                    + "and for challenge, on behalf of a party of the case (by the consumer).",
            "例如：objection raise AR-1 --subject data --reason 样品数量与采样记录不一致 --key department.p12 --trust trust。",
            "For example: objection raise AR-1 --subject data --reason 样品数量与采样记录不一致 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ObjectionRaiseCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "REQUEST|DECISION",
            description = {"申请编号，或者互认决定编号。", "The id of the request, or of the decision."})
    private String named;

    @Option(
            names = "--subject",
            required = true,
            paramLabel = "SUBJECT",
            description = {
                "异议事项：data、refusal、silence、correction、recognition、challenge。",
                "What is objected to: data, refusal, silence, correction, recognition or challenge."
            })
    private Subject subject;

    @Option(
            names = "--item",
            paramLabel = "FILE",
            description = {
                "所涉文件或者字段，可以多次给出，不给出即针对全部。",
                "A file or field it is about; may be given several times, all if not."
            })
    private List<String> items = List.of();

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = {"异议的理由。", "Why, in words."})
    private String reason;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = {"异议编号，默认 OB- 加所涉编号和事项。", "The id of the objection; default OB- with what it is about."})
    private Optional<String> id;

    /** What is objected to, and who has to answer. */
    private record Target(StatementRef against, Party to) {}

    @Override
    public Integer call() {
        String own =
                id.map(given -> Ids.given("--id", given)).orElseGet(() -> Ids.following("OB", named, subject.name()));
        Office office = department.office();
        Target target = subject.against() == StatementType.RECOGNITION_DECISION ? decision(office) : answer(office);
        Objection objection = new Objection(
                office.header(StatementType.OBJECTION, own), subject, target.against(), target.to(), items, reason);
        reporting.accepted(office.submit(objection.payload(), office.client()::raiseObjection));
        reporting.people(() -> reporting.line("由其答复 / to be answered by  " + StatementWords.of(target.to())));
        return ExitCode.PASSED;
    }

    private Target decision(Office office) {
        Verified<RecognitionDecision> decision =
                office.verified(office.client().recognition(named).statement(), RecognitionDecision.FORMAT);
        Party consumer = decision.issuer();
        Party to = subject == Subject.CORRECTION
                ? office.contract(decision.value().contract().id()).contract().provider()
                : consumer;
        return new Target(decision.ref(), to);
    }

    private Target answer(Office office) {
        Asked asked = Asked.of(office, named);
        Optional<StatementRef> answer = switch (subject) {
            case DATA -> asked.grant().map(Verified::ref);
            case SILENCE -> Optional.of(asked.request().ref());
            default -> asked.refusal().map(Verified::ref);
        };
        return answer.map(ref -> new Target(ref, asked.contract().contract().provider()))
                .orElseThrow(() -> new HuzhengException(
                        ErrorCode.TRANSITION_ILLEGAL,
                        named + (subject == Subject.DATA ? "：未获同意 / was not granted" : "：未被拒绝 / was not refused")));
    }
}
