package org.huzheng.casefile.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huzheng.casefile.procedure.CaseTrial;
import org.huzheng.casefile.procedure.Mirrored;
import org.huzheng.casefile.substitution.internal.SubstitutionLifecycle;
import org.huzheng.casefile.substitution.internal.SubstitutionRecord;
import org.huzheng.casefile.substitution.internal.SubstitutionState;
import org.huzheng.law.Flags;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-EXE-014")
class SubstitutionLifecycleTest {
    private static final Instant DECIDED = at("2026-03-02T09:00");
    private static final Instant DONE = at("2026-03-09T09:00");
    private static final List<SubstitutionDanger> DANGERS = List.of(SubstitutionDanger.POLLUTION);
    private static final LocalDate ENDED = LocalDate.of(2026, 3, 1);

    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        Mirrored.assertMirrored(SubstitutionLifecycle.REGION);
    }

    @Test
    void substitution_asTheLawHasIt_isDoneAtThePartysCost() {
        CaseTrial done = demanded().then(done(DONE, "监督员", true, true, false, "人工与机械清单"));
        assertThat(done.soFar().the(SubstitutionRecord.class).costFen()).isEqualTo(300_000);
        assertThat(done.soFar().duties()).isEmpty();
        assertThat(decided().duties(DECIDED)).containsExactly("demand-before-substitution DUE");
        assertThat(demanded().duties(DECIDED)).containsExactly("perform-in-stead DUE");
    }

    @Test
    void decision_withoutDangerOrDemandOrContent_isRefused() {
        trial().assertRefused(decide(List.of(), ENDED, "倾倒建筑垃圾", true), "danger-of-article-50", "行政强制法 50");
        trial().assertRefused(decide(DANGERS, LocalDate.of(2026, 3, 2), "倾倒建筑垃圾", true), "demand-ignored", "行政强制法 50");
        trial().assertRefused(decide(DANGERS, ENDED, "", true), "substitution-decision-content", "行政强制法 51(1)(1)");
        trial().assertRefused(decide(DANGERS, ENDED, "倾倒建筑垃圾", false), "performer-disinterested", "行政强制法 50");
    }

    @Test
    void substitution_withinThreeWorkingDays_isRefused() {
        // Demanded on Tuesday 3 March: Wednesday, Thursday and Friday.
        demanded()
                .assertRefused(
                        done(at("2026-03-06T23:00"), "监督员", true, true, false, "清单"),
                        "three-days-after-demand",
                        "行政强制法 51(1)(2)");
        demanded().then(done(at("2026-03-07T09:00"), "监督员", true, true, false, "清单"));
    }

    @Test
    void substitution_unsupervisedUnsignedOrByForce_isRefused() {
        demanded().assertRefused(done(DONE, "", true, true, false, "清单"), "supervised-on-site", "行政强制法 51(1)(3)");
        demanded()
                .assertRefused(
                        done(DONE, "监督员", false, true, false, "清单"), "substitution-record-signed", "行政强制法 51(1)(4)");
        demanded()
                .assertRefused(
                        done(DONE, "监督员", true, false, false, "清单"), "substitution-record-signed", "行政强制法 51(1)(4)");
        demanded().assertRefused(done(DONE, "监督员", true, true, false, ""), "cost-by-what-it-took", "行政强制法 51(2)");
        demanded().assertRefused(done(DONE, "监督员", true, true, true, "清单"), "no-force", "行政强制法 51(3)");
    }

    @Test
    void substitution_partyPerformsItself_stops() {
        demanded().assertRefused(new SubstitutionStopped(DONE, ""), "performance-proved", "行政强制法 51(1)(2)");
        CaseTrial stopped = demanded().then(new SubstitutionStopped(DONE, "现场照片"));
        assertThat(stopped.soFar().state(SubstitutionLifecycle.REGION)).isEqualTo(SubstitutionState.STOPPED);
    }

    @Test
    @Tag("HZ-EXE-015")
    void immediate_partyAbsent_mustBeToldAtOnce() {
        CaseTrial cleared = trial().then(clear(true, false));
        assertThat(cleared.duties(DECIDED)).containsExactly("notify-absent-party DUE");
        assertThat(cleared.then(new SubstitutionNotified(DECIDED)).soFar().duties())
                .isEmpty();
        assertThat(trial().then(clear(true, true)).soFar().state(SubstitutionLifecycle.REGION))
                .isEqualTo(SubstitutionState.DONE);
        trial().assertRefused(clear(false, true), "party-cannot-clear", "行政强制法 52");
    }

    private static ImmediateSubstitution clear(boolean partyUnable, boolean partyPresent) {
        return new ImmediateSubstitution(
                DECIDED,
                PublicWay.ROAD,
                "遗洒渣土",
                Flags.of(Map.of(
                        ImmediateSubstitution.Circumstance.PARTY_UNABLE,
                        partyUnable,
                        ImmediateSubstitution.Circumstance.PARTY_PRESENT,
                        partyPresent)));
    }

    private static SubstitutionDone done(
            Instant at, String supervisor, boolean performer, boolean party, boolean force, String basis) {
        return new SubstitutionDone(
                at,
                supervisor,
                Flags.of(Map.of(
                        SubstitutionDone.Circumstance.PERFORMER_SIGNED,
                        performer,
                        SubstitutionDone.Circumstance.PARTY_OR_WITNESS_SIGNED,
                        party,
                        SubstitutionDone.Circumstance.FORCE,
                        force)),
                300_000,
                basis);
    }

    private static SubstitutionDecided decide(
            List<SubstitutionDanger> dangers, LocalDate demandEnded, String reason, boolean disinterested) {
        return SubstitutionDecided.builder()
                .at(DECIDED)
                .dangers(dangers)
                .demandEnded(demandEnded)
                .reason(reason)
                .manner("清运")
                .plannedAt(DONE)
                .subject("清运建筑垃圾")
                .budgetFen(350_000)
                .performer("某清运公司")
                .performerDisinterested(disinterested)
                .build();
    }

    private static CaseTrial decided() {
        return trial().then(decide(DANGERS, ENDED, "倾倒建筑垃圾", true));
    }

    private static CaseTrial demanded() {
        return decided().then(new SubstitutionDemanded(at("2026-03-03T09:00")));
    }

    private static CaseTrial trial() {
        return CaseTrial.of(List.of(SubstitutionLifecycle.REGION), List.of(SubstitutionRecord.none()));
    }
}
