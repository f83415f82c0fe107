package org.huzheng.cli.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.BilingualText;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code objection show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        header =
                "查看一件异议及其办理情况；双方和协调单位可看。%nShow an objection and what was done with it, to both sides and the body asked.",
        description = {
            "例如：objection show OB-AR-1-DATA --key department.p12 --trust trust。",
            "For example: objection show OB-AR-1-DATA --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ObjectionShowCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "OBJECTION",
            description = {"异议编号。", "The id of the objection."})
    private String named;

    @Override
    public Integer call() {
        ObjectionPapers papers = ObjectionPapers.of(department.office(), named);
        reporting.say(() -> json(papers), () -> write(papers));
        return ExitCode.PASSED;
    }

    private void write(ObjectionPapers papers) {
        Objection objection = papers.objection().value();
        reporting.line("异议 / objection  " + papers.objection().id() + "  " + papers.state());
        reporting.line(
                new BilingualText("提出", "raised by"),
                StatementWords.of(papers.objection().issuer()) + "  "
                        + papers.objection().instant());
        reporting.line(new BilingualText("答复单位", "to be answered by"), StatementWords.of(objection.to()));
        reporting.line(
                new BilingualText("对象", "against"),
                objection.subject().against().text() + "  "
                        + objection.against().id());
        reporting.line(new BilingualText("理由", "reason"), objection.reason());
        for (Verified<ObjectionAct> done : papers.acts()) {
            reporting.line(
                    StatementWords.of(done.value().act()),
                    StatementWords.of(done.issuer()) + "  " + done.instant() + "  "
                            + done.value().reason());
        }
    }

    private static Map<String, Object> json(ObjectionPapers papers) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", papers.state());
        json.put("objection", StatementWords.json(papers.objection().statement()));
        json.put(
                "acts",
                papers.acts().stream()
                        .map(done -> StatementWords.json(done.statement()))
                        .toList());
        json.put("against", papers.objection().value().against().id());
        json.put("bodies", names(papers));
        return json;
    }

    private static List<String> names(ObjectionPapers papers) {
        return papers.contract().value().bodiesFor(papers.objection().value().subject()).stream()
                .map(party -> party.code().toString())
                .toList();
    }
}
