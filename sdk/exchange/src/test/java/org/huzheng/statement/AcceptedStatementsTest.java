package org.huzheng.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.ca.internal.TimestampIssuer;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.TimeBasis;
import org.huzheng.recognition.Recall;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.statement.internal.AcceptedStatements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What verification gives out, and what a log that accepted a statement may read again when certificates are long over. */
@Tag("HZ-STM-009")
@Tag("HZ-STM-001")
class AcceptedStatementsTest {
    private static final int ROUNDS = 300 * Integer.getInteger("huzheng.rounds", 1);
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Party ISSUER = Party.of("11330421MB0000019G", "示例县生态环境所");

    /** One authority with a department, two officers and a timestamp authority. */
    private record Pki(CertificateAuthority ca, Issued department, Issued first, Issued second, Issued tsa) {
        static Pki of(CryptoSuite suite) {
            Clock issued = Clock.fixed(NOW.minus(Duration.ofDays(1)), ZoneOffset.UTC);
            CertificateAuthority ca = CertificateAuthority.create(suite, "示例根", issued, new SecureRandom());
            String code = ISSUER.code().toString();
            return new Pki(
                    ca,
                    ca.issueDepartment(ISSUER.name(), code),
                    ca.issueOfficer("示例执法员甲", "11040100001", ISSUER.name(), code),
                    ca.issueOfficer("示例执法员乙", "11040100002", ISSUER.name(), code),
                    ca.issueTimestampAuthority("示例时间戳机构"));
        }

        StatementSigner signer() {
            return StatementSigner.of(department.key(), Clock.fixed(NOW, ZoneOffset.UTC))
                    .withOfficers(List.of(first.key(), second.key()));
        }

        StatementSigner stamping(Instant stamped) {
            return signer().withTimestamps(
                            TimestampIssuer.of(tsa.key(), Clock.fixed(stamped, ZoneOffset.UTC), new SecureRandom()));
        }

        TrustStore trust() {
            return TrustStore.of(
                    List.of(ca.certificate()), List.of(ca.crl(NOW.minusSeconds(60), NOW.plus(Duration.ofDays(30)))));
        }

        Statement recall(StatementSigner signer) {
            EvidenceRef evidence =
                    new EvidenceRef("E-1", signer.suite().digest().digest(Bytes.ofUtf8("package")));
            return signer.sign(new Recall(
                            signer.header(StatementType.RECALL, "RC-1", ISSUER),
                            evidence,
                            Recall.Ground.SOURCE_ERROR,
                            "样品编号错误")
                    .payload());
        }

        Verified<Recall> verified(Statement statement, Instant at) {
            return StatementVerifier.of(trust()).require(statement, Recall.FORMAT, at);
        }
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    @Tag("HZ-STM-006")
    void verified_saysWhoSignedInWhichRoleAndWhen(CryptoSuite suite) {
        Pki pki = Pki.of(suite);
        Statement statement = pki.recall(pki.signer());
        Verified<Recall> verified = pki.verified(statement, NOW);
        assertThat(verified.department()).isEqualTo(pki.department().certificate());
        assertThat(verified.issuer().is(ISSUER)).isTrue();
        assertThat(verified.officers())
                .extracting(SigningOfficer::number)
                .containsExactly("11040100001", "11040100002");
        assertThat(verified.officers()).extracting(SigningOfficer::name).containsExactly("示例执法员甲", "示例执法员乙");
        assertThat(verified.signedBy("11040100002")).isTrue();
        assertThat(verified.signedBy("11040100003")).isFalse();
        assertThat(verified.time()).isEqualTo(new StatementTime(NOW, TimeBasis.CLAIMED));
        assertThat(verified.statement()).isEqualTo(statement);
        assertThat(verified.toString()).as("never its content").doesNotContain("样品编号错误");
    }

    /** A timestamp, where there is one, is the time; the issuer's own word is then only a claim beside it. */
    @Test
    @Tag("HZ-CRY-009")
    void verified_withATimestamp_isDatedByIt() {
        Pki pki = Pki.of(CryptoSuite.SM);
        Instant stamped = NOW.plusSeconds(120);
        Verified<Recall> verified = pki.verified(pki.recall(pki.stamping(stamped)), NOW.plusSeconds(180));
        assertThat(verified.time()).isEqualTo(new StatementTime(stamped, TimeBasis.TRUSTED));
        assertThat(verified.instant())
                .isEqualTo(stamped)
                .isNotEqualTo(verified.header().issuedAt());
    }

    @Test
    @Tag("HZ-CRY-007")
    void accepted_isReadAgainWhenItsCertificatesAreOver() {
        Pki pki = Pki.of(CryptoSuite.SM);
        Statement statement = pki.recall(pki.signer());
        Verified<Recall> then = pki.verified(statement, NOW);
        Instant over = pki.department().certificate().notAfter().plusSeconds(1);
        assertThatThrownBy(() -> pki.verified(statement, over))
                .isInstanceOfSatisfying(
                        StatementRejectedException.class,
                        e -> assertThat(e.findings())
                                .extracting(Finding::code)
                                .contains(ReasonCode.CERTIFICATE_EXPIRED));
        Verified<Recall> again = AcceptedStatements.read(statement, Recall.FORMAT, NOW);
        assertThat(again).isEqualTo(then);
        assertThat(again.ref()).isEqualTo(then.ref());
        assertThat(again.officers()).isEqualTo(then.officers());
        assertThat(again.time()).isEqualTo(then.time());
    }

    /** What a server takes in is dated by the server's clock, now and whenever it is read again; its basis stays. */
    @Test
    void accepted_isDatedByItsAcceptance() {
        Pki pki = Pki.of(CryptoSuite.SM);
        Statement statement = pki.recall(pki.signer());
        Verified<Recall> verified = pki.verified(statement, NOW);
        Instant accepted = NOW.plusSeconds(77);
        Verified<Recall> dated = AcceptedStatements.dated(verified, accepted);
        assertThat(dated.time()).isEqualTo(new StatementTime(accepted, TimeBasis.CLAIMED));
        assertThat(dated.ref()).isEqualTo(verified.ref());
        assertThat(dated.header().issuedAt()).as("what it says of itself stays").isEqualTo(NOW);
        assertThat(verified.instant()).as("the value itself stays").isEqualTo(NOW);
        assertThat(AcceptedStatements.read(statement, Recall.FORMAT, accepted).time())
                .isEqualTo(dated.time());
    }

    /** Trust alone is not judged again; whatever of the bytes changed in the store, it is no longer what was accepted. */
    @Test
    @Tag("rounds")
    void accepted_withAnyByteChanged_isRejected() {
        Pki pki = Pki.of(CryptoSuite.SM);
        Statement good = pki.recall(pki.stamping(NOW));
        assertThat(AcceptedStatements.read(good, Recall.FORMAT, NOW).id()).isEqualTo("RC-1");
        Random random = new Random(20261130);
        for (int i = 0; i < ROUNDS; i++) {
            Statement bad = i % 2 == 0 ? withPayload(good, random) : withSignature(good, random);
            assertRejected(bad);
        }
    }

    private static Statement withPayload(Statement good, Random random) {
        return new Statement(good.type(), flipped(good.payload(), random), good.signatures(), Optional.empty());
    }

    private static Statement withSignature(Statement good, Random random) {
        List<Bytes> signatures = new ArrayList<>(good.signatures());
        int which = random.nextInt(signatures.size());
        signatures.set(which, flipped(signatures.get(which), random));
        return new Statement(good.type(), good.payload(), signatures, Optional.empty());
    }

    private static Bytes flipped(Bytes bytes, Random random) {
        byte[] changed = bytes.toArray();
        changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
        return Bytes.of(changed);
    }

    private static void assertRejected(Statement bad) {
        assertThatThrownBy(() -> AcceptedStatements.read(bad, Recall.FORMAT, NOW))
                .isInstanceOf(StatementRejectedException.class);
    }

    @Test
    @Tag("HZ-STM-003")
    void accepted_unsignedOrAsAnotherType_isRejected() {
        Pki pki = Pki.of(CryptoSuite.SM);
        Statement good = pki.recall(pki.signer());
        assertRejected(new Statement(good.type(), good.payload(), List.of(), Optional.empty()));
        assertRejected(new Statement(StatementType.ACCESS_GRANT, good.payload(), good.signatures(), Optional.empty()));
        assertThatThrownBy(() -> AcceptedStatements.read(good, AccessGrant.FORMAT, NOW))
                .isInstanceOf(StatementRejectedException.class);
        assertThatThrownBy(() -> AcceptedStatements.read(good, Recall.FORMAT, NOW.minus(Duration.ofMinutes(6))))
                .as("accepted before it was issued")
                .isInstanceOf(StatementRejectedException.class);
    }

    /** Nobody else can put another reader in its place. */
    @Test
    void reader_providedOnce_cannotBeReplaced() {
        Pki pki = Pki.of(CryptoSuite.SM);
        AcceptedStatements.read(pki.recall(pki.signer()), Recall.FORMAT, NOW);
        AcceptedStatements impostor = new AcceptedStatements() {
            @Override
            protected <T> Verified<T> readAgain(Statement statement, StatementFormat<T> format, Instant acceptedAt) {
                throw new AssertionError("asked");
            }

            @Override
            protected <T> Verified<T> accepted(Verified<T> verified, Instant acceptedAt) {
                throw new AssertionError("asked");
            }
        };
        assertThatThrownBy(() -> AcceptedStatements.provide(impostor)).isInstanceOf(IllegalStateException.class);
        assertThat(AcceptedStatements.read(pki.recall(pki.signer()), Recall.FORMAT, NOW)
                        .id())
                .isEqualTo("RC-1");
    }

    /** The rejection names each reason once, and carries all findings. */
    @Test
    void require_ofWhatDoesNotHold_saysEveryReason() {
        Pki pki = Pki.of(CryptoSuite.SM);
        Statement good = pki.recall(pki.signer());
        Statement bad = new Statement(
                good.type(),
                Bytes.ofUtf8(good.payload().utf8().replace("样品编号错误", "样品编号无误")),
                good.signatures(),
                Optional.empty());
        Findings findings = new Findings();
        assertThat(StatementVerifier.of(pki.trust()).verify(bad, Recall.FORMAT, NOW, "recall", findings))
                .isEmpty();
        assertThat(findings.all())
                .filteredOn(f -> f.code() == ReasonCode.SIGNATURE_DIGEST_MISMATCH)
                .hasSize(3);
        assertThatThrownBy(() -> pki.verified(bad, NOW)).isInstanceOfSatisfying(StatementRejectedException.class, e -> {
            assertThat(e.detail()).containsOnlyOnce("SIGNATURE_DIGEST_MISMATCH");
            assertThat(e.findings()).hasSameSizeAs(findings.all());
        });
    }

    @Test
    @Tag("HZ-STM-002")
    void statement_of17Signatures_cannotBe() {
        Pki pki = Pki.of(CryptoSuite.SM);
        Statement good = pki.recall(pki.signer());
        List<Bytes> many = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            many.add(good.signatures().get(0));
        }
        assertThat(new Statement(good.type(), good.payload(), many, Optional.empty()).signatures())
                .hasSize(16);
        many.add(good.signatures().get(0));
        assertThatThrownBy(() -> new Statement(good.type(), good.payload(), many, Optional.empty()))
                .isInstanceOf(HuzhengException.class);
    }
}
