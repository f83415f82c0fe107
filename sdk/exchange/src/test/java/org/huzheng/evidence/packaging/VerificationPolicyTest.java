package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.finding.Axis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("HZ-EVI-013")
class VerificationPolicyTest {
    @TempDir
    Path folder;

    @Test
    void policies_thatComeWithTheSdk_areTheContractsFiles() throws IOException {
        for (String name : new String[] {"default", "strict"}) {
            Path file = Path.of(System.getProperty("huzheng.root"), "spec/policies/" + name + ".json");
            assertThat(VerificationPolicy.load(name)).isEqualTo(VerificationPolicy.load(file.toString()));
            assertThat(VerificationPolicy.load(name).name()).isEqualTo(name);
            assertThat(Files.size(file)).isPositive();
        }
    }

    @Test
    void policy_default_wantsNoCustodyAndNoLog() {
        assertThat(VerificationPolicy.defaults().required()).doesNotContain(Axis.CUSTODY, Axis.LOG);
        assertThat(VerificationPolicy.defaults().minOfficers()).isEqualTo(2);
        assertThat(VerificationPolicy.strict().required()).containsExactlyInAnyOrder(Axis.values());
    }

    @ParameterizedTest
    @CsvSource({
        "TIMESTAMP, timestampRequired",
        "RECEIPT, receiptRequired",
        "CUSTODY, required",
        "HEAD_ANCHOR, headAnchorRequired"
    })
    void demand_each_isReadFromItsOwnFieldAndNoOther(VerificationPolicy.Demand demand, String field) {
        String nothing = SealFindingsTest.policy().replace("\": true", "\": false");
        assertThat(VerificationPolicy.parse(Bytes.ofUtf8(nothing)).demands()).isEmpty();
        String one = nothing.replace("\"" + field + "\": false", "\"" + field + "\": true");
        assertThat(VerificationPolicy.parse(Bytes.ofUtf8(one)).demands()).containsExactly(demand);
    }

    @Test
    void policy_misspeltIncompleteOrMissing_isUnreadable() {
        String good = SealFindingsTest.policy();
        for (String bad : new String[] {
            "{}",
            "not json",
            good.replace("minOfficers", "minOficers"),
            good.replace("\"TRUST\"", "\"TRUTH\""),
            good.replace("\"minOfficers\": 2", "\"minOfficers\": -1"),
            good.replace("\"minOfficers\": 2", "\"minOfficers\": 99999999999"),
            good.replace("\"maxEntries\": 1000", "\"maxEntries\": 0")
        }) {
            requireUnreadable(() -> VerificationPolicy.parse(Bytes.ofUtf8(bad)));
        }
        requireUnreadable(
                () -> VerificationPolicy.load(folder.resolve("none.json").toString()));
        requireUnreadable(() -> VerificationPolicy.load("lenient"));
    }

    private static void requireUnreadable(org.assertj.core.api.ThrowableAssert.ThrowingCallable loading) {
        assertThatThrownBy(loading)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.POLICY_UNREADABLE));
    }
}
