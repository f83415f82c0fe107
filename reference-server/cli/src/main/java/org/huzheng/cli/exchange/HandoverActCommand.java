package org.huzheng.cli.exchange;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.HandoverAct;
import org.huzheng.handover.HandoverAct.Act;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handover act}. */
@Command(
        name = "act",
        mixinStandardHelpOptions = true,
        header =
                "办理一起移送案件：签收、转送、立案、不予立案、复议、立案监督、办结交接、撤回。%n"
                        + "Sign for a case handed over, forward, file or decline it, ask again, hand the goods over, take it back.",
        description = {
            "接收单位：receive、forward、file、decline、uphold、hand_over；移送单位：reconsider、ask_supervision、withdraw。",
            "The receiver: receive, forward, file, decline, uphold, hand_over; the sender: reconsider, ask_supervision, withdraw.",
            "receive 和 hand_over 对清单所列全部证据签收；只收到一部分的，用 --received 逐一列明。",
            "Both receive and hand_over sign for all that is listed; who got a part of it lists that by --received.",
            "例如：handover act HO-1 --act file --document 立字〔2026〕1号 --key department.p12 --trust trust。",
            "For example: handover act HO-1 --act file --document 立字〔2026〕1号 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class HandoverActCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "HANDOVER",
            description = {"移送编号。", "The id of the handover."})
    private String named;

    @Option(
            names = "--act",
            required = true,
            paramLabel = "ACT",
            description = {"办理方式，见上。", "What is done, as above."})
    private Act act;

    @Option(
            names = "--document",
            paramLabel = "NUMBER",
            description = {"文书文号；除 receive、withdraw 外必须给出。", "The paper's number; needed but for receive and withdraw."
            })
    private Optional<String> document;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = {
                "理由；decline、reconsider、uphold、withdraw 必须给出。",
                "Why; needed with decline, reconsider, uphold and withdraw."
            })
    private Optional<String> reason;

    @Option(
            names = "--received",
            paramLabel = "ID",
            description = {"实际收到的证据编号，可以多次给出。", "Evidence that was received; may be given several times."})
    private List<String> received = List.of();

    @Option(
            names = "--body",
            paramLabel = "CODE=NAME",
            description = {"forward 时受转送的机关。", "With forward: to whom."})
    private Optional<Party> body;

    @Override
    public Integer call() {
        Office office = department.office();
        Verified<CaseHandover> handover =
                office.verified(office.client().handover(named).statement(), CaseHandover.FORMAT);
        HandoverAct done = new HandoverAct(
                office.header(
                        StatementType.HANDOVER_ACT,
                        Ids.following(
                                named, act.name(), Long.toString(office.now().toEpochMilli()))),
                handover.ref(),
                act,
                document,
                reason,
                act == Act.RECEIVE || act == Act.HAND_OVER ? listed(handover.value()) : List.of(),
                body);
        reporting.accepted(
                office.submit(done.payload(), signed -> office.client().actOnHandover(named, signed)));
        return ExitCode.PASSED;
    }

    private List<EvidenceRef> listed(CaseHandover handover) {
        return handover.evidence().keySet().stream()
                .filter(evidence -> received.isEmpty() || received.contains(evidence.id()))
                .toList();
    }
}
