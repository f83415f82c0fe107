package org.huzheng.matter.assignment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.matter.MatterSamples.BUREAU;
import static org.huzheng.matter.MatterSamples.CODE;
import static org.huzheng.matter.MatterSamples.TOWN;
import static org.huzheng.matter.MatterSamples.TOWNSHIP;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.ID;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.ORGANISATION;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.START;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.active;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.day;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.plain;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.proposal;
import static org.huzheng.matter.assignment.internal.AssignmentSamples.withdraw;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.lifecycle.StateMachineFile;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.TransitionClause.OpenCases;
import org.huzheng.matter.Validity;
import org.huzheng.matter.competence.Competence;
import org.huzheng.matter.competence.CompetenceAnswer;
import org.huzheng.statement.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-MAT-007")
class AssignmentLifecycleTest {
    private static final Instant LATER = day(2026, 12, 1);

    @Test
    void table_everyCell_mirrorsTheContract() throws IOException {
        StateMachineFile.of("matter-assignment")
                .assertMirrors(AssignmentLifecycle.TABLE, AssignmentState.class, AssignmentEvent.class);
    }

    @ParameterizedTest
    @EnumSource(AssignmentMode.class)
    void assignment_ofEachMode_goesItsWayAndMayFile(AssignmentMode mode) {
        AssignedPower power = AssignedPower.of(active(mode), ID, LATER);
        assertThat(power.mayFile(START.minusMillis(1))).isFalse();
        assertThat(power.mayFile(START)).isTrue();
        assertThat(power.at(START).orElseThrow().publications()).isNotEmpty();
    }

    @ParameterizedTest
    @Tag("HZ-MAT-008")
    @CsvSource({
        "STATUTORY, OWN",
        "CONCENTRATED, RECIPIENT",
        "EMPOWERED, RECIPIENT",
        "ENTRUSTED, SOURCE",
        "STATIONED, SOURCE"
    })
    void decisionMaker_ofEachMode_isTheOneTheStatuteNames(AssignmentMode mode, String whose) {
        Party maker = proposal(mode).decisionMaker();
        Party recipient = mode == AssignmentMode.ENTRUSTED ? ORGANISATION : TOWN;
        assertThat(maker).isEqualTo("RECIPIENT".equals(whose) ? recipient : BUREAU);
    }

    @Test
    @Tag("HZ-MAT-009")
    void withdrawn_newCase_mayNotBeFiledAndOpenOnesFollowTheClause() {
        MatterCatalogue finished = AssignmentProcedure.after(
                active(AssignmentMode.EMPOWERED), ID, withdraw(OpenCases.FINISHED_BY_RECIPIENT));
        AssignedPower power = AssignedPower.of(finished, ID, LATER);
        assertThat(power.mayFile(day(2026, 9, 1).minusMillis(1))).isTrue();
        assertThat(power.mayFile(day(2026, 9, 1))).isFalse();
        assertThat(power.holderOf(day(2026, 5, 1), LATER).orElseThrow().handler())
                .isEqualTo(TOWN);
        assertThat(power.holderOf(day(2026, 9, 2), LATER))
                .as("filed when nothing could be filed any more")
                .isEmpty();
        assertThat(power.holderOf(day(2026, 5, 2), day(2026, 5, 1)))
                .as("asked about a time before the case")
                .isEmpty();
        assertThat(power.holderOf(day(2026, 5, 1), day(2026, 6, 1))
                        .orElseThrow()
                        .decisionMaker())
                .isEqualTo(TOWN);
        MatterCatalogue handed =
                AssignmentProcedure.after(active(AssignmentMode.EMPOWERED), ID, withdraw(OpenCases.HANDED_OVER));
        CaseHolder holder = AssignedPower.of(handed, ID, LATER)
                .holderOf(day(2026, 5, 1), LATER)
                .orElseThrow();
        assertThat(holder.handler()).isEqualTo(BUREAU);
        assertThat(holder.decisionMaker()).isEqualTo(BUREAU);
        assertThat(holder.reason().zh()).contains("收回前已立案的案件");
    }

    @Test
    @Tag("HZ-MAT-009")
    void withdrawn_competence_followsTheSameClauseForOpenCases() {
        assertThat(openCase(OpenCases.FINISHED_BY_RECIPIENT)).isEqualTo(TOWN);
        assertThat(openCase(OpenCases.HANDED_OVER)).isEqualTo(BUREAU);
    }

    private static Party openCase(OpenCases cases) {
        MatterCatalogue catalogue = active(AssignmentMode.EMPOWERED);
        catalogue = AssignmentProcedure.after(catalogue, ID, plain(AssignmentEvent.EVALUATE, day(2026, 6, 1)));
        Competence competence = Competence.over(Validity.between(START, day(2027, 1, 1)))
                .catalogue(AssignmentProcedure.after(catalogue, ID, withdraw(cases)))
                .build();
        CompetenceAnswer answer = competence.forOpenCase(CODE, TOWNSHIP.code(), day(2026, 5, 1), LATER);
        assertThat(answer).isInstanceOf(CompetenceAnswer.Competent.class);
        return answer instanceof CompetenceAnswer.Competent competent
                ? competent.holding().agency()
                : AssignmentSamples.ORGANISATION;
    }

    @Test
    @Tag("HZ-MAT-009")
    void withdrawn_asKnownBefore_stillLooksInForce() {
        MatterCatalogue catalogue =
                AssignmentProcedure.after(active(AssignmentMode.EMPOWERED), ID, withdraw(OpenCases.HANDED_OVER));
        assertThat(AssignedPower.of(catalogue, ID, day(2026, 7, 31)).mayFile(LATER))
                .isTrue();
        assertThat(catalogue.assignmentsAsOf(day(2026, 9, 1), LATER))
                .noneMatch(row -> row.id().equals(ID));
    }

    @Test
    void entrusted_afterItsPeriod_holdsNoMoreAndExpires() {
        MatterCatalogue catalogue = active(AssignmentMode.ENTRUSTED);
        assertThat(AssignedPower.of(catalogue, ID, LATER).mayFile(AssignmentSamples.END))
                .isFalse();
        assertThat(AssignedPower.of(catalogue, ID, LATER).holderOf(START, AssignmentSamples.END))
                .as("no clause says what becomes of its cases")
                .isEmpty();
        MatterCatalogue expired =
                AssignmentProcedure.after(catalogue, ID, plain(AssignmentEvent.EXPIRE, AssignmentSamples.END));
        assertThat(expired.latestAssignment(ID).orElseThrow().state()).isEqualTo(AssignmentState.EXPIRED);
        assertThat(AssignedPower.of(expired, ID, day(2029, 1, 1)).mayFile(START))
                .as("what it allowed while it ran stays as it was")
                .isTrue();
    }

    @Test
    void evaluated_kept_isActiveAgain() {
        MatterCatalogue catalogue = active(AssignmentMode.EMPOWERED);
        catalogue = AssignmentProcedure.after(catalogue, ID, plain(AssignmentEvent.EVALUATE, day(2027, 3, 1)));
        assertThat(AssignedPower.of(catalogue, ID, day(2027, 3, 2)).mayFile(day(2027, 3, 2)))
                .isTrue();
        assertThat(due(catalogue)).contains(LocalDate.of(2027, 3, 1));
        catalogue = AssignmentProcedure.after(catalogue, ID, plain(AssignmentEvent.KEEP, day(2027, 4, 1)));
        assertThat(catalogue.latestAssignment(ID).orElseThrow().state()).isEqualTo(AssignmentState.ACTIVE);
        assertThat(due(catalogue)).contains(LocalDate.of(2028, 4, 1));
        assertThat(due(AssignmentSamples.catalogue())).isEmpty();
        assertThat(due(AssignmentProcedure.after(
                        active(AssignmentMode.EMPOWERED), ID, withdraw(OpenCases.HANDED_OVER))))
                .isEmpty();
    }

    @Test
    void procedure_unknownTakenOrOutOfTurn_isIllegal() {
        MatterCatalogue catalogue = active(AssignmentMode.EMPOWERED);
        assertIllegal(() -> AssignmentProcedure.proposed(catalogue, proposal(AssignmentMode.EMPOWERED)));
        assertIllegal(() -> AssignmentProcedure.after(catalogue, "A-2", AssignmentSamples.review()));
        assertIllegal(() -> AssignmentProcedure.after(catalogue, ID, AssignmentSamples.review()));
        assertThatThrownBy(() -> plain(AssignmentEvent.WITHDRAW, START)).isInstanceOf(HuzhengException.class);
    }

    private static Optional<LocalDate> due(MatterCatalogue catalogue) {
        return AssignedPower.of(catalogue, ID, day(2030, 1, 1)).evaluationDueOn(Period.ofYears(1));
    }

    private static void assertIllegal(Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL));
    }
}
