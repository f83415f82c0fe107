package org.huzheng.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Findings;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.sharing.SharingSamples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody but a class itself says how statements become its instances; else a verified value could say what no byte says. */
@Tag("HZ-STM-009")
class StatementFormatTest {
    private static final Instant NOW = SharingSamples.DURING;
    private static final EvidenceRef EVIDENCE =
            new EvidenceRef("E-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("package")));

    /** Whatever was signed: not recalled. */
    private static RecallStatus neverRecalled(StatementHeader header, JsonObject json) {
        json.object("evidence");
        json.string("logSize");
        json.optionalObject("recall");
        return new RecallStatus(header, EVIDENCE, 17, Optional.empty());
    }

    private static Statement recalled() {
        StatementRef recall = new StatementRef("RC-1", EVIDENCE.packageDigest());
        RecallStatus status = new RecallStatus(
                SharingSamples.header(StatementType.RECALL_STATUS, "ST-1", SharingSamples.STRANGER, NOW),
                EVIDENCE,
                17,
                Optional.of(recall));
        return SharingSamples.signed(status.payload());
    }

    @Test
    void verify_byAFormatThatAnotherClassMade_givesNothing() {
        StatementFormat<RecallStatus> lying = StatementFormat.of(
                MethodHandles.lookup(), StatementType.RECALL_STATUS, StatementFormatTest::neverRecalled);
        StatementVerifier verifier = StatementVerifier.of(SharingSamples.trust());
        assertThat(verifier.verify(recalled(), lying, NOW, "status", new Findings()))
                .isEmpty();
        assertThatThrownBy(() -> verifier.require(recalled(), lying, NOW)).isInstanceOf(HuzhengException.class);
        assertThat(verifier.require(recalled(), RecallStatus.FORMAT, NOW)
                        .value()
                        .recall())
                .isPresent();
    }

    @Test
    void format_madeWithTheLookupOfAnotherClass_isRefused() {
        for (MethodHandles.Lookup borrowed : new MethodHandles.Lookup[] {
            MethodHandles.publicLookup().in(RecallStatus.class),
            MethodHandles.lookup().in(RecallStatus.class)
        }) {
            assertThatThrownBy(() -> StatementFormat.of(
                            borrowed, StatementType.RECALL_STATUS, StatementFormatTest::neverRecalled))
                    .isInstanceOfSatisfying(
                            HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
        }
    }
}
