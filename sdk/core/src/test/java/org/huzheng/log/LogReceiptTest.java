package org.huzheng.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-LOG-005")
class LogReceiptTest {
    private static final String ORIGIN = "log.example.cn";

    @TestFactory
    Stream<DynamicTest> receipt_sharedVector_givesItsFindings() {
        return LogVectors.each("log/HZ-LOG-005-receipt.json", vector -> {
            LogTrust trust = LogTrust.of(
                    vector.strings("trusted").stream().map(NoteVerifier::parse).toList());
            Findings findings = new Findings();
            LogReceipt.verify(
                    Bytes.ofUtf8(vector.string("receipt")),
                    Bytes.ofUtf8(vector.string("leaf")),
                    trust,
                    "receipt",
                    findings);
            assertThat(CheckpointTest.codes(findings)).map(ReasonCode::name).isEqualTo(vector.strings("findings"));
            assertThat(findings.assessed()).containsExactly(Axis.LOG);
        });
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void receipt_ofEveryLeafOfAGrowingLog_verifiesForGood(CryptoSuite suite) {
        NoteSigner signer = NoteSigner.generate(ORIGIN, suite, new SecureRandom());
        LogTrust trust = LogTrust.of(List.of(signer.verifier()));
        MemoryLog log = new MemoryLog(suite.digest());
        SignedCheckpoint previous = null;
        for (int size = 1; size <= 24; size++) {
            log.append(MemoryLog.data(size - 1));
            SignedCheckpoint signed = sign(log, size, signer);
            for (int index = 0; index < size; index++) {
                LogReceipt receipt = new LogReceipt(log.proofs().inclusion(index, size), signed);
                Findings findings = new Findings();
                assertThat(LogReceipt.verify(receipt.format(), MemoryLog.data(index), trust, "r", findings))
                        .contains(receipt);
                LogReceipt.verify(receipt.format(), MemoryLog.data(index + 1L), trust, "other", findings);
                assertThat(CheckpointTest.codes(findings)).containsExactly(ReasonCode.LOG_LEAF_MISMATCH);
            }
            if (previous != null) {
                Findings findings = new Findings();
                log.proofs()
                        .consistency(size - 1L, size)
                        .verify(previous.checkpoint(), signed.checkpoint(), suite.digest(), "log", findings);
                assertThat(findings.clean()).isTrue();
            }
            previous = signed;
        }
    }

    private static SignedCheckpoint sign(MemoryLog log, int size, NoteSigner signer) {
        return SignedCheckpoint.sign(new Checkpoint(ORIGIN, size, log.proofs().root(size)), List.of(signer));
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void receipt_withAnyByteChanged_neverVerifiesClean(CryptoSuite suite) {
        NoteSigner signer = NoteSigner.generate(ORIGIN, suite, new SecureRandom());
        LogTrust trust = LogTrust.of(List.of(signer.verifier()));
        MemoryLog log = MemoryLog.ofSize(suite.digest(), 7);
        byte[] receipt = new LogReceipt(log.proofs().inclusion(2, 7), sign(log, 7, signer))
                .format()
                .toArray();
        for (int i = 0; i < receipt.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = receipt.clone();
                changed[i] ^= (byte) (1 << bit);
                assertThat(clean(changed, trust))
                        .as("bit %d of byte %d", bit, i)
                        .isFalse();
            }
        }
        for (int length = 0; length < receipt.length; length++) {
            assertThat(clean(Bytes.of(receipt, 0, length).toArray(), trust)).isFalse();
        }
        assertThat(clean(receipt, trust)).isTrue();
    }

    private static boolean clean(byte[] receipt, LogTrust trust) {
        Findings findings = new Findings();
        LogReceipt.verify(Bytes.of(receipt), MemoryLog.data(2), trust, "r", findings);
        return findings.clean();
    }

    @Test
    void receipt_ofAnUnknownLog_isIndeterminateNotFailed() {
        NoteSigner signer = NoteSigner.generate(ORIGIN, CryptoSuite.SM, new SecureRandom());
        MemoryLog log = MemoryLog.ofSize(CryptoSuite.SM.digest(), 7);
        LogReceipt receipt = new LogReceipt(log.proofs().inclusion(2, 7), sign(log, 7, signer));
        Findings findings = new Findings();
        receipt.verify(MemoryLog.data(2), LogTrust.none(), "r", findings);
        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ReasonCode.LOG_KEY_UNKNOWN);
            assertThat(finding.verdict()).isEqualTo(Verdict.INDETERMINATE);
            assertThat(finding.detail()).contains(signer.verifier().keyId());
        });
    }

    @Test
    void receipt_ofTheOtherSuitesTree_givesLeafMismatch() {
        NoteSigner signer = NoteSigner.generate(ORIGIN, CryptoSuite.SM, new SecureRandom());
        MemoryLog sha256 = MemoryLog.ofSize(CryptoSuite.INTL.digest(), 7);
        LogReceipt receipt = new LogReceipt(sha256.proofs().inclusion(2, 7), sign(sha256, 7, signer));
        Findings findings = new Findings();
        receipt.verify(MemoryLog.data(2), LogTrust.of(List.of(signer.verifier())), "r", findings);
        assertThat(CheckpointTest.codes(findings)).containsExactly(ReasonCode.LOG_LEAF_MISMATCH);
    }

    @Test
    void receipt_whoseProofIsForAnotherSize_cannotBeBuilt() {
        NoteSigner signer = NoteSigner.generate(ORIGIN, CryptoSuite.SM, new SecureRandom());
        MemoryLog log = MemoryLog.ofSize(CryptoSuite.SM.digest(), 7);
        InclusionProof proof = log.proofs().inclusion(2, 6);
        SignedNoteTest.assertMalformed(() -> new LogReceipt(proof, sign(log, 7, signer)));
    }
}
