package org.huzheng.cli.exchange;

import com.google.common.html.HtmlEscapers;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.objection.Objection.Subject;
import org.huzheng.sharing.terms.Delegation;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;

/** A contract as a page to read and to print before it is signed 契约文本: articles in plain Chinese, no script, no network. */
final class ContractPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);
    private static final String STYLE = """
            body{font:16px/1.8 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",serif;color:#1d2733;background:#f6f4ef;
              max-width:46rem;margin:2rem auto;padding:0 1rem}
            main{background:#fff;padding:2.2rem 2.4rem;border:1px solid #dcd8cf}
            h1{font-size:1.6rem;text-align:center;margin:0 0 .2rem} h2{font-size:1.05rem;margin:1.4rem 0 .2rem}
            p{margin:.2rem 0} .no,.digest{text-align:center;color:#64707d;font-size:.85rem;word-break:break-all}
            .state{display:inline-block;border:1px solid #2f7d57;color:#1c5c3d;padding:0 .6rem;border-radius:.2rem}
            table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.4rem 0}
            th,td{border:1px solid #dcd8cf;padding:.25rem .5rem;text-align:left;vertical-align:top}
            .sign td{height:3.6rem;width:50%}
            @media(max-width:30rem){main{padding:1rem}}
            @media print{@page{size:A4;margin:20mm}body{background:none;margin:0;max-width:none;font-size:11pt}
              main{border:0;padding:0}h2,tr{break-after:avoid;break-inside:avoid}}
            """;

    private final ContractHistory history;
    private final SharingContract contract;
    private final Instant at;
    private final List<String> articles = new ArrayList<>();

    ContractPage(ContractHistory history, Instant at) {
        this.history = history;
        this.contract = history.contract();
        this.at = at;
    }

    private String settled(String what, Subject subject) {
        return p(what
                + ContractText.bodies(contract, subject)
                        .map(bodies -> "，协商不成或者逾期未答复的，依次提请" + escape(bodies) + "协调。")
                        .orElse("，由双方协商。"));
    }

    /** The whole page. */
    String html() {
        articles.clear();
        article("当事方", parties());
        article("用途和依据", purposes());
        article("共享资源", resources());
        article("地域和事项", p("案件所在地：" + joined(contract.territories())) + p("执法事项：" + joined(contract.matters())));
        article("频次额度", quotas());
        article("办理时限", clocks());
        article("数据安全和个人信息", care());
        article("保存和删除", p("使用方自取得之日起保存不超过 " + contract.retention().toDays() + " 天，期满应当删除。") + p("使用方不得向任何第三方再提供。"));
        article(
                "数据异议",
                p("使用方对证据或者数据有异议的，" + escape(contract.correctionChannel()) + "。")
                        + settled("数据和拒绝共享的争议", Subject.DATA)
                        + settled("互认的争议", Subject.RECOGNITION));
        article("期限和变更", period());
        String state =
                history.stateAt(at).map(known -> StatementWords.of(known).zh()).orElse("未提出");
        return """
                <!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>数据共享契约 %s</title><style>%s</style></head><body><main>
                <h1>数据共享契约</h1><p class="no">编号 %s　<span class="state">%s</span></p>
                %s
                <h2>签署</h2><p>各方以各自证书对下列内容杂凑值签名；杂凑值不同的，不是本契约。</p>
                <p class="digest">%s</p><table class="sign">%s</table></main></body></html>
                """.formatted(
                        escape(history.ref().id()),
                        STYLE,
                        escape(history.ref().id()),
                        escape(state),
                        String.join("\n", articles),
                        escape(history.ref().digest().toString()),
                        signatures());
    }

    private void article(String title, String body) {
        articles.add("<h2>第" + ordinal(articles.size() + 1) + "条　" + title + "</h2>" + body);
    }

    private static String ordinal(int number) {
        String digits = "一二三四五六七八九";
        return number < 10
                ? digits.substring(number - 1, number)
                : "十" + (number % 10 == 0 ? "" : digits.substring(number % 10 - 1, number % 10));
    }

    private String parties() {
        StringBuilder body = new StringBuilder(p("提供方：" + name(contract.provider())));
        contract.parties().consumers().forEach(consumer -> body.append(p("使用方：" + name(consumer))));
        for (Delegation each : contract.parties().delegations()) {
            String mode = each.mode() == Delegation.Mode.ENTRUSTED ? "委托机关" : "派出机关";
            body.append(p(mode + "：" + name(each.delegator()) + "，由 " + each.delegate() + " 行使其职权"));
        }
        contract.parentAgreement().ifPresent(title -> body.append(p("依据的协作规定：" + escape(title))));
        contract.amends().ifPresent(amended -> body.append(p("本契约变更契约 " + escape(amended.id()) + "，自生效之时取而代之。")));
        return body.toString();
    }

    private String purposes() {
        String uses = contract.purposes().stream().map(Purpose::toString).collect(Collectors.joining("；"));
        return p("所共享的证据和数据仅用于：" + escape(uses) + "。") + p("依据：" + escape(String.join("；", contract.legalBases())));
    }

    private String resources() {
        StringBuilder body = new StringBuilder();
        for (SharedResource resource : contract.resources()) {
            body.append(p("<b>" + escape(resource.title()) + "</b>（" + escape(resource.id()) + "）："
                    + StatementWords.of(resource.share()).zh() + "，"
                    + StatementWords.of(resource.personal()).zh() + "，数据级别 " + resource.level()));
            if (resource.isRecords()) {
                body.append("<table><tr><th>数据项</th><th>名称</th><th>脱敏</th><th>用途</th></tr>");
                resource.fields().forEach(field -> body.append(row(field)));
                body.append("</table>");
            } else {
                body.append(p("证据种类："
                        + resource.kinds().stream().map(kind -> kind.zh()).collect(Collectors.joining("、"))));
            }
        }
        return body.toString();
    }

    private static String row(RecordField field) {
        return "<tr><td>" + escape(field.title()) + "</td><td>" + escape(field.name()) + "</td><td>"
                + StatementWords.of(field.masking()).zh() + "</td><td>"
                + (field.use() == RecordField.Use.ASKED_BY ? "查询条件、返回" : "返回") + "</td></tr>";
    }

    private String quotas() {
        if (contract.quotas().isEmpty()) {
            return p("不限。");
        }
        return contract.quotas().stream()
                .map(quota -> p("每一使用方" + window(quota) + "不超过 " + quota.most() + " 次。"))
                .collect(Collectors.joining());
    }

    private static String window(Quota quota) {
        return switch (quota.per()) {
            case DAY -> "每日";
            case MONTH -> "每月";
            case YEAR -> "每年";
            case CONTRACT -> "在契约期内";
        };
    }

    private String clocks() {
        return p("提供方自收到申请之日起 " + contract.workingDays(SharingClock.ANSWER) + " 个工作日内答复，同意的自答复之日起 "
                + contract.workingDays(SharingClock.PROVISION) + " 个工作日内提供；对数据异议自收到之日起 "
                + contract.workingDays(SharingClock.CORRECTION) + " 个工作日内校核答复。");
    }

    private String care() {
        StringBuilder body =
                new StringBuilder(p("使用方的数据安全能力适用于不高于 " + contract.clearance() + " 级的数据。") + p("不含国家秘密、工作秘密。"));
        contract.impactAssessment().ifPresent(number -> body.append(p("个人信息保护影响评估：" + escape(number))));
        if (contract.needsSecurityReview()) {
            body.append(p("提供方经安全审查通过后方可签署。"));
        }
        return body.toString();
    }

    private String period() {
        return p("自 " + day(contract.validFrom()) + " 至 " + day(contract.validTo()) + "（不含）。各方均签署后生效。")
                + p("任何一方可以中止并由其恢复；使用方可以退出；提供方可以终止。变更须另订新约，由相同当事方签署。");
    }

    private String signatures() {
        return contract.parties().signatories().stream()
                .map(party -> "<tr><td>" + name(party) + "</td><td>" + (owes(party) ? "尚未签署" : "") + "</td></tr>")
                .collect(Collectors.joining());
    }

    private boolean owes(Party party) {
        return history.duties(at).stream()
                .anyMatch(duty -> duty.party().is(party) && duty.act() != StatementType.CONTRACT_SUSPENSION);
    }

    private static String day(Instant instant) {
        return DAY.format(ZonedDateTime.ofInstant(instant, ChinaTime.ZONE));
    }

    private static String name(Party party) {
        return escape(party.name()) + "（" + party.code() + "）";
    }

    private static String joined(List<?> values) {
        return escape(values.stream().map(Object::toString).collect(Collectors.joining("、")));
    }

    /** One paragraph of text that is safe already. */
    private static String p(String html) {
        return "<p>" + html + "</p>";
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
