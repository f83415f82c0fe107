package org.huzheng.casefile.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.procedure.internal.CaseMachine;
import org.huzheng.casefile.procedure.internal.CaseOutcome;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.CaseTable;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.proof.internal.ProofRecord;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.lifecycle.Unmet;
import org.huzheng.statement.Party;

/** A case made of a few regions and records only, so that one part of the law can be tried alone. */
public final class CaseTrial {
    /** An organisation as party. */
    public static final CaseParty ORGANISATION =
            CaseParty.organisation("示例县某餐饮店", "示例县某路1号", UnifiedSocialCreditCode.parse("11330421MB0000019G"));

    private enum Any {
        STATE
    }

    /** Stands in for the procedure in which a decision is made. */
    private static final Region<Any> PROCEDURE = Region.of(
            CaseTable.<Any>named("procedure")
                    .row(Any.STATE, Decided.class, Any.STATE)
                    .build(),
            Any.STATE);

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();

    private final CaseMachine machine;
    private final CaseSoFar soFar;

    private CaseTrial(CaseMachine machine, CaseSoFar soFar) {
        this.machine = machine;
        this.soFar = soFar;
    }

    /** A trial by the statutes alone against an organisation. */
    public static CaseTrial of(List<Region<?>> regions, List<CaseRecord<?>> records) {
        return of(regions, records, ORGANISATION, CaseRules.statutory("示例县"));
    }

    /** A trial against this party by these rules. */
    public static CaseTrial of(List<Region<?>> regions, List<CaseRecord<?>> records, CaseParty party, CaseRules rules) {
        List<Region<?>> all = new ArrayList<>(regions);
        all.add(PROCEDURE);
        List<CaseRecord<?>> told = new ArrayList<>(records);
        if (records.stream().noneMatch(ProofRecord.class::isInstance)) {
            told.add(ProofRecord.empty());
        }
        CaseMachine machine = CaseMachine.of(all, told);
        CaseOpening opening = new CaseOpening(
                "示例综执案〔2026〕1号",
                Party.of("11330421MB0000019G", "示例县综合行政执法局"),
                "330217W31000",
                "占道经营",
                party,
                DivisionCode.parse("330421"),
                LocalDate.of(2026, 2, 1));
        return new CaseTrial(machine, machine.begin(opening, rules, CALENDAR));
    }

    /** China's time, for example {@code 2026-03-02T09:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ChinaTime.ZONE).toInstant();
    }

    /** After events that must all be accepted. */
    public CaseTrial then(CaseEvent... events) {
        CaseTrial trial = this;
        for (CaseEvent event : events) {
            CaseOutcome outcome = machine.apply(trial.soFar, event);
            assertThat(outcome).as("%s", event).isInstanceOf(CaseOutcome.Accepted.class);
            trial = new CaseTrial(machine, ((CaseOutcome.Accepted) outcome).soFar());
        }
        return trial;
    }

    /** This event is refused for this one guard alone, by this article. */
    public void assertRefused(CaseEvent event, String guard, String article) {
        CaseOutcome outcome = machine.apply(soFar, event);
        assertThat(outcome).as("%s", event).isInstanceOf(CaseOutcome.Refused.class);
        List<Unmet> unmet = ((CaseOutcome.Refused) outcome).refusal().unmet();
        assertThat(unmet).extracting(Unmet::guard).containsExactly(guard);
        assertThat(unmet).extracting(Unmet::article).containsExactly(article);
        assertThat(unmet.get(0).missing().zh()).isNotBlank();
        assertThat(unmet.get(0).missing().en()).isNotBlank();
    }

    /** The guards that refuse this event. */
    public List<String> guards(CaseEvent event) {
        CaseOutcome outcome = machine.apply(soFar, event);
        assertThat(outcome).as("%s", event).isInstanceOf(CaseOutcome.Refused.class);
        return ((CaseOutcome.Refused) outcome).refusal().guards();
    }

    /** The case as it is. */
    public CaseSoFar soFar() {
        return soFar;
    }

    /** The names of the duties open at an instant, each with its status. */
    public List<String> duties(Instant now) {
        return soFar.duties().stream()
                .map(duty -> duty.name() + " " + duty.statusAt(now))
                .toList();
    }
}
