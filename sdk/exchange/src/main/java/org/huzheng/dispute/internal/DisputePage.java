package org.huzheng.dispute.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.EvidenceStanding;
import org.huzheng.recognition.Exclusion;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.statement.Verified;

/** A verified pack as one page for a court 争议卷核验说明. */
public final class DisputePage {
    private final VerificationReport report;
    private final Html html = new Html("证据互认争议卷核验说明");

    private DisputePage(VerificationReport report) {
        this.report = report;
    }

    /** The page; of what could not be read at all it has the verdict alone. */
    public static Bytes of(VerificationReport report, DisputePackage judged) {
        DisputePage page = new DisputePage(report);
        page.head();
        judged.exchange().ifPresent(exchange -> {
            Papers papers = judged.papers().orElseThrow();
            page.subject(exchange, judged.manifest().orElseThrow());
            page.timeline(exchange, papers);
            exchange.evidence().ifPresent(evidence -> page.evidence(evidence, exchange.decision()));
            exchange.decision().ifPresent(page::decision);
            page.standing(exchange, papers);
        });
        page.findings();
        judged.manifest().ifPresent(page::contents);
        page.byHand();
        return Bytes.ofUtf8(page.html.end());
    }

    private void head() {
        report.about()
                .ifPresent(about -> html.line(
                        "no",
                        "本卷由 " + about.issuer().name() + "（" + about.issuer().number() + "）于 "
                                + PageWords.time(about.time()) + " 封装，时间依据：" + PageWords.basis(about.basis())));
        html.line("no", "按策略 " + report.policy() + " 离线核验，以北京时间 " + PageWords.time(report.verifiedAt()) + " 为准");
        Verdict overall = report.overall();
        html.verdict(overall.name().toLowerCase(Locale.ROOT), PageWords.verdict(overall), PageWords.sentence(overall));
    }

    private void subject(Exchange exchange, DisputeManifest manifest) {
        html.section("所涉证据和案件").table().fact("证据编号", manifest.evidenceId());
        exchange.evidence()
                .ifPresent(evidence -> html.fact("证据名称", evidence.facts().title())
                        .fact("证据种类", evidence.kind().zh())
                        .fact("来源单位", PageWords.party(evidence.issuer()))
                        .fact("清单杂凑值", evidence.manifestDigest().toString()));
        exchange.request()
                .ifPresent(request -> html.fact("使用单位", PageWords.party(request.issuer()))
                        .fact("使用案件", request.value().caseNumber())
                        .fact("调取用途", request.value().purpose().toString())
                        .fact("执法事项", request.value().matter().toString()));
        exchange.contract()
                .ifPresent(contract -> html.fact("数据共享契约", contract.ref().id())
                        .fact("契约依据", String.join("；", contract.contract().legalBases())));
        html.endTable();
    }

    private record Moment(Instant at, String who, String what, String basis, String log) {}

    private void timeline(Exchange exchange, Papers papers) {
        List<Moment> moments = new ArrayList<>();
        exchange.evidence().ifPresent(evidence -> {
            evidence.facts()
                    .collectedAt()
                    .ifPresent(time -> moments.add(
                            new Moment(time.toInstant(), evidence.issuer().name(), "采集证据", "采集人员记录", "—")));
            moments.add(new Moment(
                    evidence.sealedAt().instant(),
                    evidence.issuer().name(),
                    "封装证据包，" + evidence.officers().size() + " 名执法人员签名",
                    PageWords.basis(evidence.sealedAt().basis()),
                    "—"));
        });
        for (Papers.Paper paper : papers.all()) {
            Verified<?> verified = paper.verified();
            if (papers.reached().contains(verified)) {
                moments.add(new Moment(
                        verified.instant(),
                        verified.issuer().name(),
                        PageWords.happened(verified) + "（" + verified.id() + "）",
                        PageWords.basis(verified.time().basis()),
                        paper.logged() ? "已入日志" : "—"));
            }
        }
        html.section("经过").table("北京时间", "单位", "事项", "时间依据", "日志");
        moments.stream()
                .sorted(Comparator.comparing(Moment::at))
                .forEach(moment -> html.row(
                        PageWords.time(moment.at()), moment.who(), moment.what(), moment.basis(), moment.log()));
        html.endTable();
    }

    private void evidence(VerifiedPackage evidence, Optional<Verified<RecognitionDecision>> decision) {
        CaptureFacts facts = evidence.facts();
        html.section("证据").table();
        facts.collectedAt().ifPresent(time -> html.fact("采集时间", PageWords.time(time.toInstant())));
        facts.place().ifPresent(place -> html.fact("采集地点", place.text()));
        facts.method().ifPresent(method -> html.fact("采集方式", method));
        facts.proves().ifPresent(proves -> html.fact("证明对象", proves));
        html.fact(
                "签名人员",
                evidence.officers().stream()
                        .map(officer -> officer.name() + "（执法证号 " + officer.number() + "）")
                        .collect(Collectors.joining("、")));
        html.endTable().table("文件", "字节", "SM3 杂凑值", "互认结论");
        for (ManifestFile file : evidence.manifest().files()) {
            html.row(
                    file.name(),
                    Long.toString(file.length()),
                    file.digests().sm3().toString(),
                    decision.map(Verified::value).stream()
                            .flatMap(decided -> decided.items().stream())
                            .filter(item -> item.name().equals(file.name()))
                            .map(item -> PageWords.conclusion(item.conclusion()))
                            .findFirst()
                            .orElse("—"));
        }
        html.endTable();
    }

    private void decision(Verified<RecognitionDecision> decision) {
        RecognitionDecision value = decision.value();
        html.section("互认决定")
                .table()
                .fact("结论", PageWords.conclusion(value.conclusion()))
                .fact("决定单位", PageWords.party(decision.issuer()))
                .fact(
                        "审核人员",
                        decision.officers().stream()
                                .map(officer -> officer.name() + "（执法证号 " + officer.number() + "）")
                                .collect(Collectors.joining("、")))
                .fact("理由", value.reason())
                .fact("依据", value.basis())
                .fact("异议渠道", value.appeal())
                .endTable()
                .table("要点", "审查内容", "答复", "答复人和依据");
        value.checks().forEach(check -> answered(check, ""));
        value.items().forEach(item -> item.checks().forEach(check -> answered(check, item.name())));
        html.endTable();
    }

    private void answered(CheckResult result, String file) {
        String parts = result.parts().stream()
                .map(part -> result.check().text(part.part()).zh() + "："
                        + answered(PageWords.answer(part.answer()), part.by(), part.note()))
                .collect(Collectors.joining("；"));
        html.row(
                result.check().id(),
                result.check().text().zh() + (file.isEmpty() ? "" : "（" + file + "）"),
                PageWords.answer(result.answer()),
                parts.isEmpty() ? answered("", result.by(), result.note()) : parts);
    }

    /** What a program notes it notes in both languages, the one after the other. */
    private static String answered(String answer, String by, String note) {
        String who = by.isEmpty() ? "程序" : "执法证号 " + by;
        String why = by.isEmpty() ? note.replaceFirst(" / .*", "") : note;
        String basis = who + (why.isEmpty() ? "" : "：" + why);
        return answer.isEmpty() ? basis : answer + "（" + basis + "）";
    }

    private void standing(Exchange exchange, Papers papers) {
        html.section("撤回和排除");
        Optional<EvidenceStanding> standing = exchange.standing();
        standing.ifPresentOrElse(
                answer -> html.paragraph("日志以其密钥答复：截至第 " + answer.logSize() + " 条、北京时间 "
                        + PageWords.time(answer.at()) + "，"
                        + answer.recall()
                                .map(recall -> "本证据已由来源单位撤回（" + recall.reason() + "）。")
                                .orElse("没有对本证据的撤回。")
                        + (answer.excludedBy().isEmpty()
                                ? "没有排除。"
                                : "排除本证据的单位："
                                        + answer.excludedBy().stream()
                                                .map(PageWords::party)
                                                .collect(Collectors.joining("、"))
                                        + "。")
                        + "此后的撤回不在其内。"),
                () -> html.paragraph("没有可以采信的日志答复，是否撤回、排除不详。"));
        papers.reached().stream()
                .filter(each -> each.value() instanceof Recall || each.value() instanceof Exclusion)
                .forEach(each -> html.paragraph(
                        PageWords.time(each.instant()) + "　" + each.issuer().name() + "　" + PageWords.happened(each)));
    }

    private void findings() {
        html.section("缺少和不符之处");
        List<Finding> wanting = report.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .toList();
        if (wanting.isEmpty()) {
            html.paragraph("无。");
        } else {
            html.table("结论", "所涉材料", "发现", "处理");
            wanting.forEach(finding -> html.row(
                    PageWords.verdict(finding.verdict()),
                    Roles.text(finding.subject()).zh(),
                    finding.text().zh() + (finding.detail().isEmpty() ? "" : "：" + finding.detail()) + "（"
                            + finding.code() + "）",
                    finding.action().zh()));
            html.endTable();
        }
        List<Finding> remarks = report.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.PASSED)
                .toList();
        if (!remarks.isEmpty()) {
            html.paragraph("说明："
                    + remarks.stream()
                            .map(finding -> finding.text().zh())
                            .distinct()
                            .collect(Collectors.joining("；"))
                    + "。");
        }
        html.paragraph("本卷只证明卷内材料；未入卷的契约中止、撤销、变更等行为，本卷不能证明其没有。");
    }

    private void contents(DisputeManifest manifest) {
        html.section("卷内材料").table("材料", "文件", "字节", "SM3 杂凑值");
        for (int i = 0; i < manifest.components().size(); i++) {
            DisputeManifest.Component each = manifest.components().get(i);
            ManifestFile file = manifest.files().get(i);
            html.row(
                    Roles.text(each.role()).zh(),
                    each.file(),
                    Long.toString(file.length()),
                    file.digests().sm3().toString());
        }
        html.endTable();
    }

    private void byHand() {
        html.section("自行核验")
                .paragraph("任何人持本卷、所信任的 CA 证书、吊销列表和日志公钥，离线即可重复核验；不用本软件的，按 spec/README.md 以 unzip 和 openssl 逐项核验。")
                .commands("huzheng verify " + report.subject() + " --trust 信任目录 --page 核验说明.html\n"
                        + "openssl dgst -sm3 dispute/evidence.hzp");
    }
}
