package org.huzheng.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import org.huzheng.matter.PenaltyKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-PEN-003")
class OnSpotLimitTest {
    @ParameterizedTest
    @CsvSource({
        "CITIZEN, FINE, 1, true",
        "CITIZEN, FINE, 20000, true",
        "CITIZEN, FINE, 20001, false",
        "ORGANISATION, FINE, 20001, true",
        "ORGANISATION, FINE, 300000, true",
        "ORGANISATION, FINE, 300001, false",
        "CITIZEN, WARNING, 0, true",
        "CITIZEN, WARNING, 1, false",
        "CITIZEN, FINE, 0, false",
        "CITIZEN, CRITICISM, 0, false",
        "ORGANISATION, CONFISCATE_GAINS, 0, false"
    })
    void verify_toTheFen_byParty(PartyKind party, PenaltyKind kind, long fen, boolean allowed) {
        assertThat(OnSpotLimit.verify(party, kind, fen, true, true).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"false, true, 违法事实不确凿", "true, false, 没有法定依据"})
    void verify_uncertainOrBaseless_isNamed(boolean certain, boolean basis, String why) {
        assertThat(OnSpotLimit.verify(PartyKind.CITIZEN, PenaltyKind.WARNING, 0, certain, basis))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.article()).isEqualTo("行政处罚法 51");
                    assertThat(reason.text().zh()).isEqualTo(why);
                });
    }
}
