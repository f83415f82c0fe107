package org.huzheng.cli.exchange;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code acknowledge}: says what follows from a recall for one of our cases. */
@Command(
        name = "acknowledge",
        mixinStandardHelpOptions = true,
        header = "确认一次证据撤回，并说明对本单位案件的处理。%n"
                + "Acknowledge that evidence was recalled, and say what follows for a case of this department.",
        description = {
            "例如：acknowledge RC-1 --case 案-1 --consequence removed_from_case --key department.p12 --trust trust。",
            "For example: acknowledge RC-1 --case 案-1 --consequence removed_from_case --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class AcknowledgeCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "RECALL",
            description = {"撤回编号，见 events。", "The id of the recall; events tells it."})
    private String recallId;

    @Option(
            names = "--case",
            required = true,
            paramLabel = "NUMBER",
            description = {"本单位的案号。", "This department's case number."})
    private String caseNumber;

    @Option(
            names = "--consequence",
            required = true,
            paramLabel = "CONSEQUENCE",
            description = {
                "对本案的处理：removed_from_case 已从本案剔除，case_under_review 本案重新审查，" + "decision_to_be_corrected 决定已作出，启动纠错。",
                "What follows for the case: removed_from_case, case_under_review or decision_to_be_corrected."
            })
    private RecallAcknowledgement.Consequence consequence;

    @Option(
            names = "--note",
            defaultValue = "",
            paramLabel = "TEXT",
            description = {"补充说明。", "More, in words."})
    private String note;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = {"确认编号，默认由撤回编号和案号得出。", "The id of the acknowledgement; default from those of recall and case."
            })
    private Optional<String> id;

    @Override
    public Integer call() {
        String own =
                id.map(given -> Ids.given("--id", given)).orElseGet(() -> Ids.following("ACK", recallId, caseNumber));
        Office office = department.office();
        Verified<Recall> recall =
                office.verified(office.client().recall(recallId).statement(), Recall.FORMAT);
        RecallAcknowledgement acknowledgement = new RecallAcknowledgement(
                office.header(StatementType.RECALL_ACKNOWLEDGEMENT, own), recall.ref(), caseNumber, consequence, note);
        reporting.accepted(office.submit(
                acknowledgement.payload(), signed -> office.client().acknowledgeRecall(recallId, signed)));
        return ExitCode.PASSED;
    }
}
