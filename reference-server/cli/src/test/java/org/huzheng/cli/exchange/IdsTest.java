package org.huzheng.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-CLI-023")
class IdsTest {
    private static final String LONGEST = "A".repeat(64);

    @Test
    void id_thatFollows_isReadableWhereItFitsAndAlwaysTheSame() {
        assertThat(Ids.following("AR-1", "GRANT")).isEqualTo("AR-1-GRANT");
        assertThat(Ids.following("ACK", "RC-1", "案-1"))
                .startsWith("ACK-")
                .isEqualTo(Ids.following("ACK", "RC-1", "案-1"))
                .isNotEqualTo(Ids.following("ACK", "RC-1", "案-2"));
    }

    @Test
    void id_thatFollowsFromTheLongest_isStillOne() {
        String grant = Ids.following(LONGEST, "GRANT");
        assertThat(Ids.given("ID", grant)).isEqualTo(grant).isNotEqualTo(Ids.following(LONGEST, "REFUSAL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-1",
                "案-1",
                "a b",
                "a/b",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void id_ofAnyOtherForm_isRefused(String id) {
        assertThatThrownBy(() -> Ids.given("ID", id))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.OPTION_VALUE_INVALID));
    }
}
