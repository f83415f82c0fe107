package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.huzheng.ErrorCode;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.server.Sealed;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a registration says is held against the package it names. */
@OnBothDatabases
@Tag("HZ-SRV-029")
class RegistrationRulesTest extends OnEachDatabase {
    RegistrationRulesTest(TestDatabase database) {
        super(database);
    }

    private static EvidenceRef ref(SealedPackage sealed) {
        return new EvidenceRef(sealed.manifest().evidenceId(), sealed.packageDigest());
    }

    private Statement registration(
            Department by, EvidenceRef evidence, Digest manifest, EvidenceKind kind, String title) {
        return by.sign(
                new Registration(by.header(StatementType.REGISTRATION), evidence, manifest, kind, title).payload());
    }

    @Test
    void registration_thatSaysOtherwiseThanThePackage_isRefusedByName() {
        SealedPackage sealed = world.sealed(world.source, 1000);
        world.as(world.source).upload(sealed.path());
        Digest manifest = sealed.manifestDigest();
        EvidenceRef another = new EvidenceRef(UUID.randomUUID().toString(), sealed.packageDigest());
        Statement otherId = registration(world.source, another, manifest, EvidenceKind.EXPERT_OPINION, Sealed.TITLE);
        rejected(() -> world.as(world.source).registerEvidence(otherId), "PACKAGE_ID_MISMATCH");
        Statement otherManifest = registration(
                world.source,
                ref(sealed),
                DigestAlgorithm.SM3.digest(Bytes.empty()),
                EvidenceKind.EXPERT_OPINION,
                Sealed.TITLE);
        rejected(() -> world.as(world.source).registerEvidence(otherManifest), "PACKAGE_MANIFEST_MISMATCH");
        Statement otherKind = registration(world.source, ref(sealed), manifest, EvidenceKind.DOCUMENTARY, Sealed.TITLE);
        rejected(() -> world.as(world.source).registerEvidence(otherKind), "PACKAGE_KIND_MISMATCH");
        Statement otherTitle = registration(world.source, ref(sealed), manifest, EvidenceKind.EXPERT_OPINION, "另一份报告");
        rejected(() -> world.as(world.source).registerEvidence(otherTitle), "PACKAGE_TITLE_MISMATCH");
        Statement right = world.registration(world.source, sealed);
        assertThat(world.as(world.source).registerEvidence(right).logIndex()).isZero();
    }

    @Test
    void package_ofAnotherDepartment_isRefused_whetherItIsRegisteredOrNot() {
        SealedPackage sealed = world.sealed(world.source, 1000);
        world.as(world.consumer).upload(sealed.path());
        Statement taken = world.registration(world.consumer, sealed);
        rejected(() -> world.as(world.consumer).registerEvidence(taken), "PACKAGE_ISSUER_MISMATCH");
        world.registered(world.source, sealed);
        rejected(() -> world.as(world.consumer).registerEvidence(taken), "PACKAGE_ISSUER_MISMATCH");
    }

    @Test
    void package_registeredBefore_isNotRegisteredAgain() {
        SealedPackage sealed = world.sealed(world.source, 1000);
        world.registered(world.source, sealed);
        Statement again = world.registration(world.source, sealed);
        refusedWithoutTrace(
                ErrorCode.CONTENT_REGISTERED, () -> world.as(world.source).registerEvidence(again));
    }

    @Test
    void content_thatIsNoPackage_orWasAltered_isRefusedWithTheFindings() throws IOException {
        Path junk = world.file(100);
        world.as(world.source).upload(junk);
        EvidenceRef evidence = new EvidenceRef(
                UUID.randomUUID().toString(), DigestAlgorithm.SM3.digest(Bytes.of(Files.readAllBytes(junk))));
        Statement registration =
                registration(world.source, evidence, evidence.packageDigest(), EvidenceKind.EXPERT_OPINION, "鉴定意见");
        unsound(registration, "CONTAINER_UNREADABLE");
        SealedPackage sealed = world.sealed(world.source, 1000);
        byte[] bytes = Files.readAllBytes(sealed.path());
        bytes[400] ^= 1;
        Path altered = Files.write(directory.resolve("altered.hzp"), bytes);
        world.as(world.source).upload(altered);
        EvidenceRef other =
                new EvidenceRef(sealed.manifest().evidenceId(), DigestAlgorithm.SM3.digest(Bytes.of(bytes)));
        Statement ofAltered =
                registration(world.source, other, sealed.manifestDigest(), EvidenceKind.EXPERT_OPINION, Sealed.TITLE);
        assertThat(refused(() -> world.as(world.source).registerEvidence(ofAltered)))
                .isEqualTo(ErrorCode.PACKAGE_REJECTED);
        assertThat(world.logSize()).isZero();
    }

    private void unsound(Statement registration, String finding) {
        assertThatThrownBy(() -> world.as(world.source).registerEvidence(registration))
                .isInstanceOfSatisfying(HuzhengApiException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.PACKAGE_REJECTED);
                    assertThat(refusal.errors())
                            .extracting(HuzhengApiException.Item::code)
                            .contains(finding);
                });
        assertThat(world.logSize()).isZero();
    }

    @Test
    void registration_olderThanItsPackage_isRefused() {
        Statement early;
        SealedPackage sealed;
        world.clock.advance(Duration.ofHours(2));
        sealed = world.sealed(world.source, 1000);
        world.clock.advance(Duration.ofHours(-1));
        early = world.registration(world.source, sealed);
        world.clock.advance(Duration.ofHours(1));
        world.as(world.source).upload(sealed.path());
        rejected(() -> world.as(world.source).registerEvidence(early), "ISSUED_BEFORE_REFERENCE");
    }
}
