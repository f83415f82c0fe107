package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.internal.digest.MerkleHash;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Axis;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.InclusionProof;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.log.NoteSigner;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A registration that travels with a package counts for exactly this package by its own sealer, or not at all. */
@Tag("HZ-EVI-008")
@Tag("HZ-LOG-005")
class EnclosedRegistrationTest {
    private static final SealingKit KIT = new SealingKit(CryptoSuite.SM);
    private static final NoteSigner LOG = NoteSigner.generate("log.example/huzheng", CryptoSuite.SM, SealingKit.RANDOM);
    private static final Party STRANGER = Party.of("11330421MB00000356", "示例县派出所");
    private static final Issued STRANGERS_KEY =
            KIT.authority.issueDepartment(STRANGER.name(), STRANGER.code().toString());
    private static final String TITLE = "渣土车夜间倾倒现场视频";

    private static final VerificationPolicy LOGGED = policy();

    @TempDir
    Path folder;

    /** Like the default, but the package must be logged. */
    private static VerificationPolicy policy() {
        VerificationPolicy usual = VerificationPolicy.defaults();
        return usual.withName("logged")
                .withRequired(Stream.concat(usual.required().stream(), Stream.of(Axis.LOG))
                        .collect(java.util.stream.Collectors.toSet()))
                .withDemands(Set.of(VerificationPolicy.Demand.RECEIPT));
    }

    private SealedPackage sealed() {
        return KIT.sealer()
                .seal(
                        folder.resolve(UUID.randomUUID() + ".hzp"),
                        SealingKit.facts(),
                        List.of(SealingKit.file(folder, "a.txt", "记录".getBytes(StandardCharsets.UTF_8))));
    }

    /** The particulars of a registration; a test changes one. */
    private record Particulars(
            Party issuer, Issued key, EvidenceRef evidence, Digest manifest, EvidenceKind kind, String title) {
        static Particulars of(SealedPackage sealed) {
            return new Particulars(
                    KIT.party(),
                    KIT.department,
                    sealed.ref(),
                    sealed.manifestDigest(),
                    EvidenceKind.AUDIOVISUAL,
                    TITLE);
        }

        Statement signed() {
            StatementSigner signer = StatementSigner.of(key.key(), SealingKit.CLOCK);
            return signer.sign(new Registration(
                            signer.header(StatementType.REGISTRATION, "registration-1", issuer),
                            evidence,
                            manifest,
                            kind,
                            title)
                    .payload());
        }
    }

    private interface Change {
        Particulars of(Particulars honest, SealedPackage other);
    }

    static Stream<Arguments> strange() {
        return Stream.of(
                strange("of another package", (p, other) -> Particulars.of(other)),
                strange(
                        "of another manifest",
                        (p, other) ->
                                new Particulars(p.issuer, p.key, p.evidence, other.manifestDigest(), p.kind, p.title)),
                strange(
                        "of another id",
                        (p, other) -> new Particulars(
                                p.issuer,
                                p.key,
                                new EvidenceRef(other.evidenceId(), p.evidence.packageDigest()),
                                p.manifest,
                                p.kind,
                                p.title)),
                strange(
                        "as another kind",
                        (p, other) -> new Particulars(
                                p.issuer, p.key, p.evidence, p.manifest, EvidenceKind.DOCUMENTARY, p.title)),
                strange(
                        "under another title",
                        (p, other) -> new Particulars(p.issuer, p.key, p.evidence, p.manifest, p.kind, TITLE + "二")),
                strange(
                        "by a stranger",
                        (p, other) ->
                                new Particulars(STRANGER, STRANGERS_KEY, p.evidence, p.manifest, p.kind, p.title)));
    }

    private static Arguments strange(String what, Change change) {
        return Arguments.of(what, change);
    }

    /** The receipt of a log that holds nothing else. */
    private static Bytes receipt(Statement statement) {
        Bytes root = MerkleHash.leaf(CryptoSuite.SM.digest(), statement.logEntry());
        SignedCheckpoint checkpoint =
                SignedCheckpoint.sign(new Checkpoint("log.example/huzheng", 1, root), List.of(LOG));
        return new LogReceipt(new InclusionProof(0, 1, List.of()), checkpoint).format();
    }

    private VerifiedPackage enclosing(SealedPackage sealed, Statement... statements) {
        Path file = folder.resolve(UUID.randomUUID() + "-more.hzp");
        PackageExtender extender = PackageExtender.of(sealed.path());
        for (int i = 0; i < statements.length; i++) {
            extender = extender.statement("registration-" + i, statements[i]);
        }
        extender.writeTo(file);
        return verified(file);
    }

    private static VerifiedPackage verified(Path file) {
        return PackageVerifier.of(new VerificationTerms(
                        KIT.trust(), LogTrust.of(List.of(LOG.verifier())), LOGGED, SealingKit.NOW))
                .verify(file)
                .require();
    }

    @Test
    void registration_ofExactlyThisPackageByItsSealer_counts() {
        SealedPackage sealed = sealed();
        Statement registration = Particulars.of(sealed).signed();
        VerifiedPackage whole = enclosing(sealed, registration.withReceipt(receipt(registration)));
        assertThat(whole.passed()).as(whole.report().toJson()).isTrue();
        assertThat(whole.registration().orElseThrow().value().evidence()).isEqualTo(sealed.ref());
        assertThat(whole.report().axes()).containsEntry(Axis.LOG, Verdict.PASSED);
        assertThat(whole.evidence().packageDigest())
                .as("the copy is another file, which the registration ties to the one registered")
                .isNotEqualTo(sealed.packageDigest());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strange")
    void registration_strange_isFoundAndNeverCounts(String what, Change change) {
        SealedPackage sealed = sealed();
        Statement strange = change.of(Particulars.of(sealed), sealed()).signed();
        VerifiedPackage enclosing = enclosing(sealed, strange.withReceipt(receipt(strange)));
        assertThat(enclosing.registration()).as(what).isEmpty();
        assertThat(enclosing.passed()).isFalse();
        assertThat(enclosing.report().findings())
                .extracting(finding -> finding.code())
                .contains(ReasonCode.LOG_LEAF_MISMATCH, ReasonCode.LOG_RECEIPT_MISSING);
        assertThat(enclosing.report().axes()).containsEntry(Axis.LOG, Verdict.FAILED);
    }

    /** Beside an honest registration a strange one is still found, and does not take its place, in whichever order. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("strange")
    void registration_strangeBesideAnHonestOne_neverTakesItsPlace(String what, Change change) {
        SealedPackage sealed = sealed();
        Statement honest = Particulars.of(sealed).signed();
        Statement strange = change.of(Particulars.of(sealed), sealed()).signed();
        for (List<Statement> order : List.of(List.of(honest, strange), List.of(strange, honest))) {
            VerifiedPackage enclosing = enclosing(sealed, order.toArray(Statement[]::new));
            assertThat(enclosing.registration().orElseThrow().statement().payload())
                    .as(what)
                    .isEqualTo(honest.payload());
            assertThat(enclosing.report().has(ReasonCode.LOG_LEAF_MISMATCH)).isTrue();
        }
    }

    /** A registration without receipt names the package but does not say that it is logged; a receipt is for its own leaf. */
    @Test
    void registration_withoutItsOwnReceipt_isNoProofOfTheLog() {
        SealedPackage sealed = sealed();
        Statement registration = Particulars.of(sealed).signed();
        VerifiedPackage bare = enclosing(sealed, registration);
        assertThat(bare.registration()).isPresent();
        assertThat(bare.report().has(ReasonCode.LOG_RECEIPT_MISSING)).isTrue();
        Statement other = Particulars.of(sealed()).signed();
        VerifiedPackage borrowed = enclosing(sealed, registration.withReceipt(receipt(other)));
        assertThat(borrowed.report().has(ReasonCode.LOG_LEAF_MISMATCH)).isTrue();
        assertThat(borrowed.report().has(ReasonCode.LOG_RECEIPT_MISSING)).isTrue();
    }

    /** Signed by one who says to be the sealer and is not. */
    @Test
    void registration_inTheSealersNameByAStrangersKey_isNotExpected() {
        SealedPackage sealed = sealed();
        Particulars honest = Particulars.of(sealed);
        Statement posing = new Particulars(
                        honest.issuer, STRANGERS_KEY, honest.evidence, honest.manifest, honest.kind, honest.title)
                .signed();
        VerifiedPackage enclosing = enclosing(sealed, posing.withReceipt(receipt(posing)));
        assertThat(enclosing.registration()).isEmpty();
        assertThat(enclosing.report().has(ReasonCode.SIGNER_NOT_EXPECTED)).isTrue();
        assertThat(enclosing.report().has(ReasonCode.LOG_RECEIPT_MISSING)).isTrue();
        assertThat(enclosing.passed()).isFalse();
    }
}
