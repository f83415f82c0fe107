package org.huzheng.cli.matters;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huzheng.cli.terminal.Json;
import org.huzheng.cli.terminal.Printable;
import org.huzheng.matter.competence.audit.AuditFinding;
import org.huzheng.matter.competence.audit.AuditSummary;
import org.huzheng.matter.competence.audit.IndicatorValue;
import org.huzheng.matters.ledger.MeasuredIndicator;

/**
 * Says what an audit found.
 *
 * @param day as of when
 * @param summary how many there are of each
 * @param findings the first of them
 * @param indicators of the division asked about; empty if none was
 * @param claims whether the catalogue keeps claims
 */
record AuditReport(
        LocalDate day,
        AuditSummary summary,
        List<AuditFinding> findings,
        List<MeasuredIndicator> indicators,
        boolean claims) {

    Map<String, Object> json() {
        Map<String, Object> json = Json.ordered(
                "asOf", day.toString(),
                "matters", summary.matters(),
                "areas", summary.areas(),
                "competent", summary.competent(),
                "gaps", summary.gaps(),
                "overlaps", summary.overlaps(),
                "disputed", summary.disputed(),
                "stopped", summary.stopped(),
                "idle", summary.idle());
        if (claims) {
            json.put("claimable", summary.claimable());
            json.put("claimed", summary.claimed());
            json.put("unfounded", summary.unfounded());
        }
        json.put("clean", summary.isClean());
        json.put("indicators", indicators.stream().map(AuditReport::json).toList());
        json.put("findings", findings.stream().map(AuditReport::json).toList());
        return json;
    }

    private static Map<String, Object> json(MeasuredIndicator measured) {
        IndicatorValue value = measured.value();
        Map<String, Object> json = Json.ordered(
                "indicator", value.indicator().name(),
                "numerator", value.numerator(),
                "denominator", value.denominator(),
                "thresholdPercent", value.indicator().thresholdPercent(),
                "status", status(measured),
                "met", measured.isMet(),
                "definition", value.indicator().definition().toString());
        measured.missing().ifPresent(text -> json.put("missing", text.toString()));
        return json;
    }

    private static String status(MeasuredIndicator measured) {
        if (measured.missing().isPresent()) {
            return "NO_DATA";
        }
        return measured.isMet() ? "MET" : "NOT_MET";
    }

    private static Map<String, Object> json(AuditFinding finding) {
        return Json.ordered(
                "kind", finding.kind().chinese(),
                "matter", finding.matter().value(),
                "place", finding.place().value(),
                "zh", finding.explanation().zh(),
                "en", finding.explanation().en());
    }

    void print(PrintWriter out) {
        for (AuditFinding finding : findings) {
            out.println(Printable.line(finding.kind().chinese() + "  " + finding.matter() + " @ " + finding.place()
                    + "  " + finding.explanation()));
        }
        long all = summary.gaps()
                + summary.overlaps()
                + summary.disputed()
                + summary.idle()
                + summary.unfounded()
                + (claims ? summary.claimable() - summary.claimed() : 0);
        if (all > findings.size()) {
            long more = all - findings.size();
            out.println("……另有 " + more + " 处，见 --json / and " + more + " more, see --json");
        }
        indicators.forEach(measured -> out.println(line(measured)));
        if (claims) {
            out.println(day + "  应认领 " + summary.claimable() + "，已认领 " + summary.claimed() + "，无权认领 "
                    + summary.unfounded() + " / claimable " + summary.claimable() + ", claimed " + summary.claimed()
                    + ", unfounded " + summary.unfounded());
        }
        out.println(
                day + "  事项 " + summary.matters() + "，区域 " + summary.areas() + "：唯一主体 " + summary.competent() + "，三不管 "
                        + summary.gaps() + "，多头管 " + summary.overlaps() + "，争议 " + summary.disputed() + "，负面清单 "
                        + summary.stopped() + "，无效配置 " + summary.idle());
        out.println(day + "  matters " + summary.matters() + ", areas " + summary.areas() + ": competent "
                + summary.competent() + ", gaps " + summary.gaps() + ", overlaps " + summary.overlaps() + ", disputed "
                + summary.disputed() + ", stopped " + summary.stopped() + ", idle " + summary.idle());
    }

    private static String line(MeasuredIndicator measured) {
        IndicatorValue value = measured.value();
        String share = value.numerator() + "/" + value.denominator() + "  (≥ "
                + value.indicator().thresholdPercent() + "%) ";
        String outcome = measured.missing()
                .map(text -> "缺少数据 no data: " + text)
                .orElse(measured.isMet() ? "达到 met" : "未达到 not met");
        return share + outcome + "  " + value.indicator().definition();
    }
}
