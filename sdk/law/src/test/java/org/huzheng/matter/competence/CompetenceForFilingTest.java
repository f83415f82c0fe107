package org.huzheng.matter.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.matter.competence.CompetenceSamples.BUREAU;
import static org.huzheng.matter.competence.CompetenceSamples.COUNTY;
import static org.huzheng.matter.competence.CompetenceSamples.IN_TOWN;
import static org.huzheng.matter.competence.CompetenceSamples.MATTER;
import static org.huzheng.matter.competence.CompetenceSamples.NOW;
import static org.huzheng.matter.competence.CompetenceSamples.TEAM;
import static org.huzheng.matter.competence.CompetenceSamples.county;
import static org.huzheng.matter.competence.CompetenceSamples.statutory;

import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.filing.CompetenceFinding;
import org.huzheng.codes.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a catalogue answers, as a case carries it at its filing. */
@Tag("HZ-WGH-010")
class CompetenceForFilingTest {
    private static CompetenceFinding found(CompetenceBuilder catalogue) {
        return CompetenceFinding.of(catalogue.build().answer(MATTER, IN_TOWN, NOW));
    }

    private static boolean bureauMayFile(CompetenceFinding finding) {
        return finding.allows(BUREAU.code().toString());
    }

    @Test
    void oneBody_files_andNoOther() {
        CompetenceFinding one = found(county().assignment(statutory(BUREAU)));
        assertThat(one.kind()).isEqualTo(CompetenceFinding.Kind.ONE);
        assertThat(one.bodies()).isEqualTo(List.of(BUREAU.code().toString()));
        assertThat(one.ground()).contains("行政处罚法 22");
        assertThat(bureauMayFile(one)).isTrue();
        assertThat(one.allows(TEAM.code().toString())).isFalse();
    }

    @Test
    void severalBodies_eachMayFileFirst() {
        CompetenceFinding several = found(county().assignment(statutory(BUREAU)).assignment(statutory(TEAM)));
        assertThat(several.kind()).isEqualTo(CompetenceFinding.Kind.SEVERAL);
        assertThat(bureauMayFile(several)).isTrue();
        assertThat(several.allows(TEAM.code().toString())).isTrue();
    }

    @Test
    void nobodyDisputeOrNoAnswer_filesNothing() {
        CompetenceFinding nobody = found(county());
        assertThat(nobody.kind()).isEqualTo(CompetenceFinding.Kind.NOBODY);
        CompetenceFinding dispute = found(county().assignment(statutory(BUREAU))
                .dispute(new DutyDispute("争-1", MATTER, COUNTY, List.of(BUREAU, TEAM), NOW, Optional.empty())));
        assertThat(dispute.kind()).isEqualTo(CompetenceFinding.Kind.DISPUTE);
        CompetenceFinding unknown =
                CompetenceFinding.of(county().build().answer(MATTER, DivisionCode.parse("110101"), NOW));
        assertThat(unknown.kind()).isEqualTo(CompetenceFinding.Kind.UNKNOWN);
        assertThat(List.of(nobody, dispute, unknown)).noneMatch(CompetenceForFilingTest::bureauMayFile);
    }
}
