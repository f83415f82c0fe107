package org.huzheng.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Tag("HZ-LOG-004")
class CheckpointTest {
    private static final String ORIGIN = "log.example.cn";
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 0, MerkleHash.empty(DigestAlgorithm.SM3));
    private static final SecureRandom RANDOM = new SecureRandom();

    private final NoteSigner own = NoteSigner.generate(ORIGIN, CryptoSuite.SM, RANDOM);
    private final NoteSigner witness = NoteSigner.generate("witness.example.cn", CryptoSuite.INTL, RANDOM);
    private final LogTrust trust = LogTrust.of(List.of(own.verifier(), witness.verifier()));

    @TestFactory
    Stream<DynamicTest> checkpoint_sharedVector_isReadOrRefused() {
        return LogVectors.each("log/HZ-LOG-004-checkpoint.json", vector -> {
            String text = vector.string("text");
            if (vector.bool("valid")) {
                assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
            } else {
                SignedNoteTest.assertMalformed(() -> Checkpoint.parse(text));
            }
        });
    }

    @Test
    void checkpoint_ofTheLargestSize_isUnsigned() {
        Checkpoint largest = new Checkpoint(ORIGIN, -1, CHECKPOINT.root());
        assertThat(largest.text()).contains("\n18446744073709551615\n");
        assertThat(Checkpoint.parse(largest.text())).isEqualTo(largest);
    }

    @Test
    void checkpoint_withAnotherNote_isRefused() {
        SignedNote note = SignedNote.sign("something\n", List.of(own));
        SignedNoteTest.assertMalformed(() -> new SignedCheckpoint(note, CHECKPOINT));
        SignedNoteTest.assertMalformed(() -> SignedCheckpoint.parse(note.format()));
    }

    @Test
    void verify_signedByItsLogAndAWitness_isCleanAndNamesTheSuite() {
        SignedCheckpoint signed = SignedCheckpoint.sign(CHECKPOINT, List.of(witness, own));
        Findings findings = new Findings();
        assertThat(SignedCheckpoint.parse(signed.format()).verify(trust, "log", findings))
                .contains(CryptoSuite.SM);
        assertThat(findings.clean()).isTrue();
        assertThat(findings.assessed()).containsExactly(Axis.LOG);
    }

    @Test
    void verify_byAKeyNobodyVouchesFor_givesLogKeyUnknown() {
        NoteSigner stranger = NoteSigner.generate(ORIGIN, CryptoSuite.SM, RANDOM);
        assertThat(judge(List.of(stranger))).containsExactly(ReasonCode.LOG_KEY_UNKNOWN);
        assertThat(judge(List.of(own, stranger))).containsExactly(ReasonCode.LOG_KEY_UNKNOWN);
    }

    @Test
    void verify_byAWitnessWithoutItsLog_givesLogKeyUnknown() {
        assertThat(judge(List.of(witness))).containsExactly(ReasonCode.LOG_KEY_UNKNOWN);
    }

    @Test
    void verify_lineTakenFromAnotherCheckpoint_givesSignatureInvalid() {
        Checkpoint other = new Checkpoint(ORIGIN, 1, CHECKPOINT.root());
        NoteSignature stolen = own.sign(other.text());
        SignedNote note = new SignedNote(CHECKPOINT.text(), List.of(stolen));
        Findings findings = new Findings();
        Optional<CryptoSuite> suite = new SignedCheckpoint(note, CHECKPOINT).verify(trust, "log", findings);
        assertThat(suite).isEmpty();
        assertThat(codes(findings)).containsExactly(ReasonCode.LOG_CHECKPOINT_SIGNATURE_INVALID);
    }

    @Test
    void verify_ownKeysOfTwoSuites_givesSignatureInvalid() {
        NoteSigner second = NoteSigner.generate(ORIGIN, CryptoSuite.INTL, RANDOM);
        Findings findings = new Findings();
        SignedCheckpoint.sign(CHECKPOINT, List.of(own, second))
                .verify(LogTrust.of(List.of(own.verifier(), second.verifier())), "log", findings);
        assertThat(codes(findings)).containsExactly(ReasonCode.LOG_CHECKPOINT_SIGNATURE_INVALID);
    }

    @Test
    void checkpoint_withAnUnspellableOriginOrRoot_isRefused() {
        Bytes root = CHECKPOINT.root();
        SignedNoteTest.assertMalformed(() -> new Checkpoint("", 1, root));
        SignedNoteTest.assertMalformed(() -> new Checkpoint("two\nlines", 1, root));
        SignedNoteTest.assertMalformed(() -> new Checkpoint(ORIGIN, 1, Bytes.empty()));
    }

    private List<ReasonCode> judge(List<NoteSigner> signers) {
        Findings findings = new Findings();
        SignedCheckpoint.sign(CHECKPOINT, signers).verify(trust, "log", findings);
        return codes(findings);
    }

    static List<ReasonCode> codes(Findings findings) {
        return findings.all().stream().map(Finding::code).toList();
    }
}
