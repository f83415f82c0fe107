package org.huzheng.cli.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.cli.terminal.BeijingTime;
import org.huzheng.cli.terminal.Json;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractState;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.objection.Objection.Subject;
import org.huzheng.sharing.terms.Delegation;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;

/** A contract as both sides read it before they sign 契约文本. */
final class ContractText {
    private final ContractHistory history;
    private final Instant at;

    ContractText(ContractHistory history, Instant at) {
        this.history = history;
        this.at = at;
    }

    private Optional<ContractState> state() {
        return history.stateAt(at);
    }

    /** For people, in the order of a paper contract. */
    void write(Reporting to) {
        SharingContract contract = history.contract();
        to.line("数据共享契约 / data-sharing contract  " + history.ref().id() + "  "
                + state().map(StatementWords::of).map(BilingualText::toString).orElse("未提出 / not proposed"));
        to.line(new BilingualText("提供方", "provider"), StatementWords.of(contract.provider()));
        contract.parties()
                .consumers()
                .forEach(consumer -> to.line(new BilingualText("使用方", "consumer"), StatementWords.of(consumer)));
        contract.parties()
                .delegations()
                .forEach(each -> to.line(delegation(each), StatementWords.of(each.delegator())));
        contract.parentAgreement().ifPresent(title -> to.line(new BilingualText("协作规定", "under"), title));
        contract.amends()
                .ifPresent(
                        amended -> to.line(new BilingualText("变更", "amends"), amended.id() + "  " + amended.digest()));
        contract.purposes()
                .forEach(purpose -> to.line(new BilingualText("用途", "purpose"), purpose + "  " + purpose.code()));
        to.line(new BilingualText("依据", "legal basis"), String.join("；", contract.legalBases()));
        to.line(new BilingualText("执法事项", "matters"), joined(contract.matters()));
        to.line(new BilingualText("地域", "territory"), joined(contract.territories()));
        contract.resources().forEach(resource -> resource(resource, to));
        to.line(new BilingualText("最高数据级别", "clearance"), String.valueOf(contract.clearance()));
        contract.impactAssessment()
                .ifPresent(number -> to.line(new BilingualText("影响评估", "impact assessment"), number));
        contract.quotas().forEach(quota -> to.line(new BilingualText("额度", "quota"), quota(quota)));
        to.line(
                new BilingualText("时限", "clocks"),
                "答复 " + contract.workingDays(SharingClock.ANSWER) + "、提供 "
                        + contract.workingDays(SharingClock.PROVISION) + "、校核 "
                        + contract.workingDays(SharingClock.CORRECTION)
                        + " 个工作日 / working days to answer, provide, correct");
        to.line(new BilingualText("数据异议", "corrections"), contract.correctionChannel());
        bodies(contract, Subject.DATA)
                .ifPresent(bodies -> to.line(new BilingualText("数据争议协调", "disputes on data go to"), bodies));
        bodies(contract, Subject.RECOGNITION)
                .ifPresent(bodies -> to.line(new BilingualText("互认争议协调", "disputes on recognition go to"), bodies));
        to.line(new BilingualText("保存期限", "retention"), contract.retention().toDays() + " 天，期满删除 / days, then deleted");
        to.line(new BilingualText("再提供", "onward sharing"), "不得再提供给他人 / not allowed");
        to.line(new BilingualText("秘密", "secrets"), "不含国家秘密、工作秘密 / none");
        to.line(
                new BilingualText("有效期", "in force"),
                BeijingTime.of(contract.validFrom()) + " — " + BeijingTime.of(contract.validTo()));
        history.duties(at)
                .forEach(duty -> to.line(
                        new BilingualText("待办", "next"),
                        StatementWords.owed(duty) + "  " + StatementWords.of(duty.party())));
        to.line(new BilingualText("内容杂凑", "digest"), history.ref().digest().toString());
    }

    /** To whom objections of a kind go on, one after the other; empty if the contract names nobody. */
    static Optional<String> bodies(SharingContract contract, Subject subject) {
        List<String> bodies =
                contract.bodiesFor(subject).stream().map(StatementWords::of).toList();
        return bodies.isEmpty() ? Optional.empty() : Optional.of(String.join("、", bodies));
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("、"));
    }

    private static BilingualText delegation(Delegation each) {
        return each.mode() == Delegation.Mode.ENTRUSTED
                ? new BilingualText("委托方", "entrusting")
                : new BilingualText("派出方", "stationing");
    }

    private static String quota(Quota quota) {
        String per = switch (quota.per()) {
            case DAY -> "每日 / a day";
            case MONTH -> "每月 / a month";
            case YEAR -> "每年 / a year";
            case CONTRACT -> "契约期内 / in all";
        };
        return "每一使用方 " + quota.most() + " 次，" + per;
    }

    private static void resource(SharedResource resource, Reporting to) {
        to.line(
                new BilingualText("共享资源", "resource"),
                resource + "  " + StatementWords.of(resource.share()) + "，" + StatementWords.of(resource.personal())
                        + "，级别 / level " + resource.level());
        if (!resource.isRecords()) {
            to.line(
                    new BilingualText("  证据种类", "kinds of evidence"),
                    resource.kinds().stream()
                            .map(kind -> kind.zh() + " " + kind)
                            .collect(Collectors.joining("、")));
        }
        resource.fields()
                .forEach(field -> to.line(
                        new BilingualText("  数据项", "field"),
                        field.title() + " " + field.name() + "  " + StatementWords.of(field.masking())
                                + (field.use() == RecordField.Use.ASKED_BY ? "  可作查询条件 / asked by" : "")));
    }

    private static List<String> codes(List<Party> bodies) {
        return bodies.stream().map(body -> body.code().toString()).toList();
    }

    /** For programs. */
    Map<String, Object> json() {
        SharingContract contract = history.contract();
        return Json.ordered(
                "id",
                history.ref().id(),
                "digest",
                history.ref().digest().toString(),
                "state",
                state().map(ContractState::name).orElse("NOT_PROPOSED"),
                "provider",
                StatementWords.json(contract.provider()),
                "consumers",
                contract.parties().consumers().stream()
                        .map(StatementWords::json)
                        .toList(),
                "amends",
                contract.amends().map(StatementRef::id).orElse(""),
                "purposes",
                contract.purposes().stream().map(each -> each.code().name()).toList(),
                "legalBases",
                contract.legalBases(),
                "matters",
                contract.matters().stream().map(MatterCode::toString).toList(),
                "kinds",
                contract.kinds().stream().map(EvidenceKind::name).toList(),
                "territories",
                contract.territories().stream().map(DivisionCode::toString).toList(),
                "duties",
                history.duties(at).stream()
                        .map(duty -> Json.ordered(
                                "party",
                                duty.party().code().toString(),
                                "act",
                                duty.act().shortName()))
                        .toList(),
                "bodies",
                Json.ordered(
                        "data",
                        codes(contract.bodiesFor(Subject.DATA)),
                        "recognition",
                        codes(contract.bodiesFor(Subject.RECOGNITION))),
                "retentionDays",
                contract.retention().toDays(),
                "onwardSharing",
                false,
                "validFrom",
                contract.validFrom().toString(),
                "validTo",
                contract.validTo().toString());
    }
}
