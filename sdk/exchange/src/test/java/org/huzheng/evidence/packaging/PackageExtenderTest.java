package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.TimestampIssuer;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.custody.CustodySamples;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Axis;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.InclusionProof;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.log.NoteSigner;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is added after sealing: receipts, registrations, and that the result is as canonical as before. */
@Tag("HZ-EVI-008")
class PackageExtenderTest {
    private static final SealingKit KIT = new SealingKit(CryptoSuite.SM);
    private static final NoteSigner LOG = NoteSigner.generate("log.example/huzheng", CryptoSuite.SM, SealingKit.RANDOM);

    @TempDir
    Path folder;

    private SealedPackage sealed;

    @BeforeEach
    void seal() {
        sealed = KIT.stampingSealer().seal(folder.resolve("x.hzp"), SealingKit.facts(), SealingKit.files(folder));
    }

    /** The receipt of a log that holds nothing else. */
    private static Bytes receipt(Statement statement) {
        Bytes root = MerkleHash.leaf(CryptoSuite.SM.digest(), statement.logEntry());
        SignedCheckpoint checkpoint =
                SignedCheckpoint.sign(new Checkpoint("log.example/huzheng", 1, root), List.of(LOG));
        return new LogReceipt(new InclusionProof(0, 1, List.of()), checkpoint).format();
    }

    private VerificationReport verify(Path file, VerificationPolicy policy) {
        return PackageVerifier.of(new VerificationTerms(
                        KIT.trust(), LogTrust.of(List.of(LOG.verifier())), policy, SealingKit.NOW))
                .report(file);
    }

    private Statement registration(String manifestOf) {
        Registration registration = new Registration(
                KIT.signer().header(StatementType.REGISTRATION, "registration-1", KIT.party()),
                sealed.ref(),
                KIT.suite.digest().digest(Bytes.ofUtf8(manifestOf)),
                EvidenceKind.AUDIOVISUAL,
                "渣土车夜间倾倒现场视频");
        return KIT.signer().withTimestamps(KIT.timestamps()).sign(registration.payload());
    }

    private Statement registration() {
        try (PackageReader reader = PackageReader.open(sealed.path())) {
            return registration(reader.document("manifest.json").utf8());
        }
    }

    @Test
    void package_withReceiptRegistrationAndCustody_passesUnderStrict() {
        Path file = folder.resolve("full.hzp");
        CustodySamples.recorder(KIT).record(sealed.path(), CustodySamples.collect(), file);
        Statement registration = registration();
        PackageExtender.of(file)
                .statement("registration", registration.withReceipt(receipt(registration)))
                .writeTo(file);
        VerificationReport report = verify(file, VerificationPolicy.strict());
        assertThat(report.findings()).isEmpty();
        assertThat(report.passed()).isTrue();
        try (PackageReader reader = PackageReader.open(file)) {
            assertThat(reader.statement("statements/registration.json").receipt())
                    .isPresent();
        }
    }

    @Test
    void manifestReceipt_addedLater_takesItsPlaceBeforeCustody() {
        Path file = folder.resolve("full.hzp");
        CustodySamples.recorder(KIT).record(sealed.path(), CustodySamples.collect(), file);
        try (PackageReader reader = PackageReader.open(file)) {
            PackageExtender.of(file)
                    .receipt(receipt(reader.manifestStatement()))
                    .writeTo(file);
        }
        VerificationReport report = verify(file, VerificationPolicy.strict());
        assertThat(report.passed()).as(report.toJson()).isTrue();
        assertThat(report.axes()).containsEntry(Axis.LOG, Verdict.PASSED);
    }

    @Test
    void receipt_ofAnotherStatement_isFound() {
        Path file = folder.resolve("bad.hzp");
        PackageExtender.of(sealed.path()).receipt(receipt(registration())).writeTo(file);
        assertThat(verify(file, VerificationPolicy.defaults()).has(ReasonCode.LOG_LEAF_MISMATCH))
                .isTrue();
    }

    @Test
    void registration_ofAnotherManifest_isNoReceiptForThisOne() {
        Path file = folder.resolve("bad.hzp");
        Statement other = registration("another manifest");
        PackageExtender.of(sealed.path())
                .statement("registration", other.withReceipt(receipt(other)))
                .writeTo(file);
        VerificationReport report = verify(file, VerificationPolicy.strict());
        assertThat(report.has(ReasonCode.LOG_LEAF_MISMATCH)).isTrue();
        assertThat(report.has(ReasonCode.LOG_RECEIPT_MISSING)).isTrue();
    }

    @Test
    void receipt_ofAnUnknownLog_isIndeterminate() {
        Path file = folder.resolve("unknown.hzp");
        Statement registration = registration();
        PackageExtender.of(sealed.path())
                .statement("registration", registration.withReceipt(receipt(registration)))
                .writeTo(file);
        VerificationReport report = KIT.verify(file);
        assertThat(report.has(ReasonCode.LOG_KEY_UNKNOWN)).isTrue();
        assertThat(report.overall()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void statement_changedAfterSigning_isFound() {
        Path file = folder.resolve("bad.hzp");
        Statement registration = registration();
        Bytes changed = Bytes.ofUtf8(registration.payload().utf8().replace("渣土车", "渣土船"));
        PackageExtender.of(sealed.path())
                .statement(
                        "registration",
                        new Statement(registration.type(), changed, registration.signatures(), registration.receipt()))
                .writeTo(file);
        assertThat(KIT.verify(file).has(ReasonCode.SIGNATURE_DIGEST_MISMATCH)).isTrue();
    }

    @Test
    void addition_thatWouldChangeWhatIsThere_isRefused() throws IOException {
        Path file = folder.resolve("one.hzp");
        PackageExtender.of(sealed.path()).statement("a", registration()).writeTo(file);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> PackageExtender.of(file)
                        .statement("a", registration("other"))
                        .writeTo(file))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
        assertThatThrownBy(() -> PackageExtender.of(file).statement("../a", registration()))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void receipt_addedToAStatementAlreadyThere_isAllowed() {
        Path file = folder.resolve("one.hzp");
        Statement registration = registration();
        PackageExtender.of(sealed.path())
                .statement("registration", registration)
                .writeTo(file);
        PackageExtender.of(file)
                .statement("registration", registration.withReceipt(receipt(registration)))
                .writeTo(file);
        assertThat(verify(file, VerificationPolicy.defaults()).axes()).containsEntry(Axis.LOG, Verdict.PASSED);
    }

    @Test
    @Tag("HZ-EVI-013")
    void timestamp_ofAnAuthorityNobodyTrusts_isIndeterminate() {
        SealingKit other = new SealingKit(CryptoSuite.SM);
        Path file = KIT.sealer()
                .withTimestamps(TimestampIssuer.of(other.tsa.key(), SealingKit.CLOCK, SealingKit.RANDOM))
                .seal(folder.resolve("y.hzp"), SealingKit.facts(), SealingKit.files(folder))
                .path();
        VerificationReport report = KIT.verify(file);
        assertThat(report.has(ReasonCode.TIMESTAMP_UNTRUSTED)).isTrue();
        assertThat(report.passed()).isFalse();
    }
}
