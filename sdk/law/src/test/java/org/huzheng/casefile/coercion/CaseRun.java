package org.huzheng.casefile.coercion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.calendar.LimitUnit;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.coercion.freeze.internal.FreezeLifecycle;
import org.huzheng.casefile.coercion.freeze.internal.FreezeRecord;
import org.huzheng.casefile.coercion.preservation.internal.PreservationLifecycle;
import org.huzheng.casefile.coercion.preservation.internal.PreservationRecord;
import org.huzheng.casefile.coercion.seizure.internal.SeizureLifecycle;
import org.huzheng.casefile.coercion.seizure.internal.SeizureRecord;
import org.huzheng.casefile.jurisdiction.internal.JurisdictionLifecycle;
import org.huzheng.casefile.jurisdiction.internal.JurisdictionRecord;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.casefile.procedure.CaseRefusal;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.procedure.internal.CaseMachine;
import org.huzheng.casefile.procedure.internal.CaseOutcome;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.rectification.internal.LetterLifecycle;
import org.huzheng.casefile.rectification.internal.RectificationLifecycle;
import org.huzheng.casefile.rectification.internal.RectificationRecord;
import org.huzheng.casefile.referral.internal.ReferralLifecycle;
import org.huzheng.casefile.referral.internal.ReferralRecord;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.statement.Party;

/** A case that consists of coercion, referral, jurisdiction and rectification alone. */
public record CaseRun(CaseSoFar soFar) {
    public static final Party AGENCY = Party.of("11330421MB0000019G", "示例县综合行政执法局");
    public static final Party TOWN = Party.of("11330421MB0000027B", "示例镇人民政府");
    public static final Party STRANGER = Party.of("11330421MB00000356", "示例县生态环境局");
    public static final Party GOVERNMENT = Party.of("113300000000000199", "示例县人民政府");
    public static final CaseParty PARTY =
            CaseParty.organisation("示例养殖场", "示例镇示例村 1 号", UnifiedSocialCreditCode.parse("91330106673959654P"));
    public static final Approver HEAD = new Approver("赵局长", Post.PRINCIPAL);
    public static final Approver DEPUTY = new Approver("钱副局长", Post.DEPUTY);
    public static final Approver STAFF = new Approver("孙科员", Post.STAFF);
    public static final List<CaseOfficer> TWO = List.of(officer("李雷", "11040010001"), officer("韩梅", "11040010002"));
    public static final List<CaseOfficer> ONE_TWICE =
            List.of(officer("李雷", "11040010001"), officer("李雷", "11040010001"));
    public static final List<CaseOfficer> LAPSED = List.of(
            officer("李雷", "11040010001"),
            new CaseOfficer("韩梅", "11040010002", LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1)));

    private static final List<Region<?>> REGIONS = List.of(
            PreservationLifecycle.REGION,
            SeizureLifecycle.REGION,
            FreezeLifecycle.REGION,
            ReferralLifecycle.REGION,
            JurisdictionLifecycle.REGION,
            LetterLifecycle.REGION,
            RectificationLifecycle.REGION);
    private static final CaseMachine MACHINE = CaseMachine.of(
            REGIONS,
            List.of(
                    PreservationRecord.empty(),
                    SeizureRecord.empty(),
                    FreezeRecord.empty(),
                    ReferralRecord.empty(),
                    JurisdictionRecord.undisputed(),
                    RectificationRecord.empty()));

    /** A case that just began; 日 of the referral regulation are calendar days. */
    public static CaseRun begun() {
        return begun(CaseRules.statutory("示例县"));
    }

    /** A case in which 日 of the referral regulation are working days. */
    public static CaseRun begunInWorkdays() {
        return begun(CaseRules.builder()
                .locality("示例县")
                .referralDay(LimitUnit.WORKDAY)
                .build());
    }

    private static CaseRun begun(CaseRules rules) {
        CaseOpening opening = new CaseOpening(
                "示例案〔2026〕1号",
                AGENCY,
                "330217001000",
                "擅自占用城市道路",
                PARTY,
                DivisionCode.parse("330421105"),
                LocalDate.of(2026, 3, 1));
        return new CaseRun(MACHINE.begin(opening, rules, WorkCalendar.shipped()));
    }

    public static CaseOfficer officer(String name, String number) {
        return new CaseOfficer(name, number, LocalDate.of(2022, 1, 1), LocalDate.of(2027, 12, 31));
    }

    /** An instant in China's zone, for example {@code 2026-03-02T10:00}. */
    public static Instant at(String local) {
        return Instant.parse(local + (local.length() == 16 ? ":00" : "") + "+08:00");
    }

    /** The case after these events, none of which may be refused. */
    public CaseRun then(CaseEvent... events) {
        CaseSoFar now = soFar;
        for (CaseEvent event : events) {
            CaseOutcome outcome = MACHINE.apply(now, event);
            assertThat(outcome).as(event.toString()).isInstanceOf(CaseOutcome.Accepted.class);
            now = ((CaseOutcome.Accepted) outcome).soFar();
        }
        return new CaseRun(now);
    }

    /** The case after an event, or as it is if the event is refused. */
    public CaseRun tried(CaseEvent event) {
        return refusal(event).isPresent() ? this : then(event);
    }

    public Optional<CaseRefusal> refusal(CaseEvent event) {
        return MACHINE.apply(soFar, event) instanceof CaseOutcome.Refused refused
                ? Optional.of(refused.refusal())
                : Optional.empty();
    }

    /** The event is refused by exactly this guard of this article. */
    public void assertRefuses(CaseEvent event, String guard, String article) {
        CaseRefusal refusal = refusal(event).orElseThrow(() -> new AssertionError("accepted: " + event));
        assertThat(refusal.guards()).as(event.toString()).containsExactly(guard);
        assertThat(refusal.articles()).as(event.toString()).containsExactly(article);
        assertThat(refusal.text().zh()).contains(article);
        assertThat(refusal.text().en()).contains(article);
    }

    /** The event is refused by exactly this guard, which is the machine's own logic and has no article. */
    public void assertRefuses(CaseEvent event, String guard) {
        CaseRefusal refusal = refusal(event).orElseThrow(() -> new AssertionError("accepted: " + event));
        assertThat(refusal.guards()).as(event.toString()).containsExactly(guard);
        assertThat(refusal.articles()).isEmpty();
    }

    /** The state knows no such event. */
    public void assertKnowsNo(CaseEvent event) {
        CaseRefusal refusal = refusal(event).orElseThrow(() -> new AssertionError("accepted: " + event));
        assertThat(refusal.guards()).as(event.toString()).containsExactly("no-such-step");
    }

    public <S extends Enum<S>> S state(Region<S> region, String key) {
        return soFar.state(region, key);
    }

    /** The status of the duty of this name; empty if it is not open. */
    public Optional<DutyStatus> duty(String name, Instant now) {
        return duty(name).map(duty -> duty.statusAt(now));
    }

    public Optional<Duty> duty(String name) {
        return soFar.duties().stream().filter(duty -> duty.name().equals(name)).findFirst();
    }
}
