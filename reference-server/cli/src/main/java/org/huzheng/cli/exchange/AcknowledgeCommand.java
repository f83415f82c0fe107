package org.huzheng.cli.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.client.StatementView;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecallAcknowledgement.Passage;
import org.huzheng.recognition.RecallAcknowledgement.Way;
import org.huzheng.statement.Party;
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
    private static final Pattern PASSAGE =
            Pattern.compile("(?i)(archive|referral|recognition):([0-9A-Z]{18})=([^:=]+):(.+)");

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
            names = "--passed-on",
            paramLabel = "WAY:CODE=NAME:CASE",
            description = {
                "证据自本案的去向，可多次使用：archive 随案卷，referral 随移送，recognition 供他案互认；该单位随即得知撤回并须确认。",
                "Where the evidence went from this case, repeatable: archive, referral or recognition; that department gets the "
                        + "recall and owes an acknowledgement."
            })
    private List<String> passedOn = List.of();

    @Option(
            names = "--change",
            description = {
                "变更本案此前的确认，指明最近一次。",
                "Change what was acknowledged for this case before, naming the latest one."
            })
    private boolean change;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = {"确认编号，默认由撤回编号和案号得出。", "The id of the acknowledgement; default from those of recall and case."
            })
    private Optional<String> id;

    @Override
    public Integer call() {
        List<Passage> passages =
                passedOn.stream().map(AcknowledgeCommand::passage).toList();
        Office office = department.office();
        StatementView view = office.client().recall(recallId);
        Verified<Recall> recall = office.verified(view.statement(), Recall.FORMAT);
        List<Verified<RecallAcknowledgement>> before = change ? before(office, view) : List.of();
        String own = id.map(given -> Ids.given("--id", given))
                .orElseGet(() -> Ids.following(
                        "ACK",
                        before.isEmpty()
                                ? new String[] {recallId, caseNumber}
                                : new String[] {recallId, caseNumber, Integer.toString(before.size() + 1)}));
        RecallAcknowledgement acknowledgement = new RecallAcknowledgement(
                office.header(StatementType.RECALL_ACKNOWLEDGEMENT, own),
                recall.ref(),
                caseNumber,
                consequence,
                note,
                together(before, passages),
                before.stream().reduce((first, later) -> later).map(Verified::ref));
        reporting.accepted(office.submit(
                acknowledgement.payload(), signed -> office.client().acknowledgeRecall(recallId, signed)));
        return ExitCode.PASSED;
    }

    /** What this department acknowledged for the case so far, in order. */
    private List<Verified<RecallAcknowledgement>> before(Office office, StatementView recall) {
        return recall.answers().stream()
                .map(StatementView::statement)
                .filter(answer -> answer.header().issuer().is(office.party()))
                .map(answer -> office.verified(answer, RecallAcknowledgement.FORMAT))
                .filter(answer -> answer.value().caseNumber().equals(caseNumber))
                .toList();
    }

    /** What was said before stays said. */
    private static List<Passage> together(List<Verified<RecallAcknowledgement>> before, List<Passage> more) {
        Set<Passage> all = new LinkedHashSet<>();
        before.forEach(answer -> all.addAll(answer.value().passedOn()));
        all.addAll(more);
        return List.copyOf(all);
    }

    private static Passage passage(String text) {
        Matcher matcher = PASSAGE.matcher(text);
        if (!matcher.matches()) {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID, "--passed-on " + text + "：应为 / write referral:CODE=NAME:CASE");
        }
        return new Passage(
                Way.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                Party.of(matcher.group(2), matcher.group(3)),
                matcher.group(4));
    }
}
