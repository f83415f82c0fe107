package org.huzheng.cli.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.cli.terminal.BeijingTime;
import org.huzheng.cli.terminal.Json;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractState;
import org.huzheng.sharing.SharingContract;
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
        to.line(new BilingualText("使用方", "consumer"), StatementWords.of(contract.consumer()));
        contract.amends()
                .ifPresent(
                        amended -> to.line(new BilingualText("变更", "amends"), amended.id() + "  " + amended.digest()));
        to.line(new BilingualText("用途", "purposes"), String.join("；", contract.purposes()));
        to.line(new BilingualText("依据", "legal basis"), String.join("；", contract.legalBases()));
        to.line(
                new BilingualText("执法事项", "matters"),
                contract.matters().stream().map(MatterCode::toString).collect(Collectors.joining("、")));
        to.line(
                new BilingualText("证据种类", "kinds of evidence"),
                contract.kinds().stream().map(ContractText::kind).collect(Collectors.joining("、")));
        to.line(new BilingualText("保存期限", "retention"), contract.retention().toDays() + " 天 / days");
        to.line(new BilingualText("再提供", "onward sharing"), "不得再提供给他人 / not allowed");
        to.line(
                new BilingualText("有效期", "in force"),
                BeijingTime.of(contract.validFrom()) + " — " + BeijingTime.of(contract.validTo()));
        to.line(new BilingualText("内容杂凑", "digest"), history.ref().digest().toString());
    }

    private static String kind(EvidenceKind kind) {
        return kind.zh() + " " + kind;
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
                "consumer",
                StatementWords.json(contract.consumer()),
                "amends",
                contract.amends().map(StatementRef::id).orElse(""),
                "purposes",
                contract.purposes(),
                "legalBases",
                contract.legalBases(),
                "matters",
                contract.matters().stream().map(MatterCode::toString).toList(),
                "kinds",
                contract.kinds().stream().map(EvidenceKind::name).toList(),
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
