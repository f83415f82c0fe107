package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.assessment.PartyCircumstances;
import org.huzheng.casefile.assessment.internal.AssessmentRecord;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.NoPenaltyGround;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.notice.DefenceReceived;
import org.huzheng.casefile.notice.DefenceReviewed;
import org.huzheng.casefile.notice.DefenceWaived;
import org.huzheng.casefile.ordinary.InvestigationReopened;
import org.huzheng.casefile.ordinary.NotFiled;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.casefile.proof.EvidenceExcluded;
import org.huzheng.casefile.proof.EvidenceFlawed;
import org.huzheng.casefile.proof.EvidenceMended;
import org.huzheng.casefile.proof.EvidenceRecalled;
import org.huzheng.casefile.proof.EvidenceVerified;
import org.huzheng.casefile.proof.internal.ProofRecord;
import org.huzheng.casefile.referral.ReferralAct.CrimeSuspected;
import org.huzheng.casefile.simple.ConvertedToOrdinary;
import org.huzheng.casefile.triage.CaseTriaged;
import org.huzheng.casefile.triage.TrackChanged;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.penalty.leniency.internal.Leniency;
import org.huzheng.penalty.triage.Track;
import org.huzheng.penalty.triage.TriageCircumstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand cases, in the deep tier a hundred thousand, in which anything is said to have happened in any order. */
class CasePropertyTest {
    private static final int CASES = 10_000 * Integer.getInteger("huzheng.rounds", 1);
    private static final Instant BEGIN = Cast.at("2026-03-02T08:00");

    private static final List<CaseEvent> DECK = deck();

    /** Every event of two good cases, and what can go wrong in between. */
    private static List<CaseEvent> deck() {
        List<CaseEvent> deck =
                new ArrayList<>(Tales.archived(Tales.performed(), "2026-04-10").events());
        deck.addAll(Tales.simple().events());
        deck.addAll(List.of(
                new EvidenceVerified(
                        BEGIN, "E1", Set.of(EvidenceVerified.Quality.AUTHENTIC, EvidenceVerified.Quality.LAWFUL)),
                new EvidenceFlawed(BEGIN, "E1", "未封存"),
                new EvidenceMended(BEGIN, "E1", "补正"),
                new EvidenceExcluded(BEGIN, "E1", "非法取得"),
                new EvidenceRecalled(BEGIN, "E1", "检验有误"),
                new DefenceReceived(BEGIN, "不服"),
                new DefenceReviewed(BEGIN, false, "不予采纳"),
                new DefenceWaived(BEGIN, true),
                new InvestigationReopened(BEGIN, "补充调查"),
                new NotFiled(BEGIN, "非本辖区"),
                new CrimeSuspected(BEGIN, "污染环境罪", "数量特别巨大"),
                new ConvertedToOrdinary(BEGIN, "超过当场处罚限额"),
                Tales.weighed(BEGIN, PartyCircumstances.of(Circumstance.NO_FAULT_PROVED)),
                Tales.weighed(BEGIN, PartyCircumstances.of(Circumstance.MERIT)),
                new CaseTriaged(BEGIN, EnumSet.allOf(TriageCircumstance.class), List.of(PenaltyKind.FINE), 500_000),
                new TrackChanged(BEGIN, Track.COMPLEX, "大队长", "案情复杂"),
                new NoPenaltyDecided(
                        BEGIN,
                        Cast.paper(LocalDate.of(2026, 3, 20), List.of("E1")),
                        NoPenaltyGround.NO_FAULT,
                        Set.of(NoPenaltyDecided.Step.EDUCATED)),
                Tales.review(BEGIN, true),
                Tales.review(BEGIN, false)));
        return List.copyOf(deck);
    }

    @Test
    @Tag("HZ-CAS-029")
    @Tag("rounds")
    void events_inAnyOrder_keepEveryInvariant() {
        Random random = new Random(20261122);
        int decided = 0;
        for (int i = 0; i < CASES; i++) {
            CaseFile file = walk(random);
            decided += file.events().stream().anyMatch(Decided.class::isInstance) ? 1 : 0;
            if (i % 500 == 0) {
                CaseFile again = CaseFile.fromJson(file.toJson(), WorkCalendar.shipped());
                assertThat(again).isEqualTo(file);
                // Asked later, or of the replayed case, every day is the same: deadlines move by events alone.
                List<Optional<Instant>> days = deadlines(file);
                assertThat(file.duties(BEGIN.plus(Duration.ofDays(400)))).hasSameSizeAs(days);
                assertThat(deadlines(again)).isEqualTo(days);
            }
        }
        assertThat(decided).as("cases that came to a decision").isGreaterThan(CASES / 100);
    }

    /** Mostly along the good case, now and then anything. */
    private static CaseFile walk(Random random) {
        CaseFile file = CaseFile.open(Cast.company(), Tales.rules(), WorkCalendar.shipped());
        Instant now = BEGIN;
        int next = random.nextInt(20) == 0 ? random.nextInt(DECK.size()) : 0;
        for (int step = 0; step < 24; step++) {
            boolean stray = random.nextInt(6) == 0;
            CaseEvent drawn = DECK.get(stray ? random.nextInt(DECK.size()) : next++ % DECK.size());
            CaseEvent event = stray ? Altered.of(drawn, "at", now) : drawn;
            now = event.at().isAfter(now) ? event.at() : now.plus(Duration.ofMinutes(random.nextInt(600)));
            file = told(file, event);
        }
        return file;
    }

    private static CaseFile told(CaseFile before, CaseEvent event) {
        CaseFile after;
        try {
            after = before.then(event);
        } catch (CaseRefusedException e) {
            if (e.refusal().unmet().isEmpty()) {
                throw new AssertionError("refused without a reason: " + event, e);
            }
            return before;
        }
        if (event instanceof Decided decided && !decided.paper().evidence().isEmpty()) {
            ProofRecord proof = before.soFar().the(ProofRecord.class);
            assertThat(decided.paper().evidence()).allMatch(id -> proof.carries(id, event.at()));
        }
        if (event instanceof PenaltyDecided penalty) {
            Leniency leniency = before.soFar()
                    .the(AssessmentRecord.class)
                    .leniency(before.soFar())
                    .orElseThrow();
            assertThat(leniency.mustNotPunish()).isFalse();
            assertThat(penalty.less() || !leniency.mustMitigate()).isTrue();
        }
        for (Region<?> region : CaseCatalogue.MACHINE.regions()) {
            legal(region, before, after);
        }
        return after;
    }

    private static <S extends Enum<S>> void legal(Region<S> region, CaseFile before, CaseFile after) {
        for (String key : after.soFar().keys(region)) {
            S from = before.soFar().state(region, key);
            S to = after.soFar().state(region, key);
            if (from != to && !listed(region, from, to)) {
                throw new AssertionError(region.name() + ": " + from + " → " + to + " stands in no row");
            }
        }
    }

    private static <S extends Enum<S>> boolean listed(Region<S> region, S from, S to) {
        return region.table().transitions().rows().stream().anyMatch(row -> row.from() == from && row.to() == to);
    }

    private static List<Optional<Instant>> deadlines(CaseFile file) {
        return file.soFar().duties().stream()
                .map(Duty::deadline)
                .map(deadline -> deadline.map(each -> each.end()))
                .toList();
    }
}
