package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Officer;
import org.huzheng.finding.Axis;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealFindingsTest {
    private static final SealingKit KIT = new SealingKit(CryptoSuite.SM);
    private static final String MANIFEST = "manifest.json";

    @TempDir
    Path folder;

    private PackageForge good() {
        return new PackageForge(KIT, KIT.seal(folder).path());
    }

    private VerificationReport verify(PackageForge forge) {
        return KIT.verify(forge.write(folder.resolve("bad.hzp")));
    }

    private VerificationReport sealedWith(CaptureFacts facts) {
        return KIT.verify(KIT.sealer()
                .withOfficers(List.of())
                .seal(folder.resolve("y.hzp"), facts, SealingKit.files(folder))
                .path());
    }

    @Test
    @Tag("HZ-EVI-003")
    void officer_namedWithoutSignature_isFound() {
        VerificationReport report =
                verify(good().signers(KIT.department.key(), KIT.li.key()).resign());
        assertThat(report.has(ReasonCode.OFFICER_SIGNATURE_MISSING)).isTrue();
        assertThat(report.axes()).containsEntry(Axis.PROCEDURE, Verdict.FAILED);
        assertThat(report.axes()).containsEntry(Axis.SIGNATURE, Verdict.PASSED);
    }

    @Test
    @Tag("HZ-EVI-003")
    void officers_fewerThanTwo_areFound() {
        CaptureFacts alone =
                SealingKit.factsWithoutOfficers().officer(SealingKit.LI).build();
        SealedPackage sealed = KIT.sealer()
                .withOfficers(List.of(KIT.li.key()))
                .seal(folder.resolve("y.hzp"), alone, SealingKit.files(folder));
        assertThat(sealed.findings()).extracting(f -> f.code()).containsExactly(ReasonCode.OFFICERS_TOO_FEW);
        VerificationReport report = KIT.verify(sealed.path());
        assertThat(report.has(ReasonCode.OFFICERS_TOO_FEW)).isTrue();
        assertThat(report.axes()).containsEntry(Axis.PROCEDURE, Verdict.FAILED);
    }

    @Test
    @Tag("HZ-EVI-003")
    void officer_namedTwiceUnderOneNumber_countsOnce() {
        VerificationReport report = sealedWith(SealingKit.factsWithoutOfficers()
                .officer(SealingKit.LI)
                .officer(new Officer("韩梅梅", SealingKit.LI.officerNumber()))
                .build());
        assertThat(report.has(ReasonCode.OFFICERS_TOO_FEW)).isTrue();
        assertThat(report.has(ReasonCode.CAPTURE_FACT_INVALID)).isTrue();
    }

    @Test
    @Tag("HZ-EVI-003")
    void officer_whoIsNotNamed_isNotExpected() {
        Officer stranger = new Officer("王强", "11020000099");
        VerificationReport report = verify(good().signers(
                        KIT.department.key(),
                        KIT.li.key(),
                        KIT.han.key(),
                        KIT.officer(stranger).key())
                .resign());
        assertThat(report.has(ReasonCode.SIGNER_NOT_EXPECTED)).isTrue();
        assertThat(report.passed()).isFalse();
    }

    @Test
    @Tag("HZ-STM-007")
    void officer_namedOtherwiseThanCertified_isFound() {
        Officer certified = new Officer("王强", SealingKit.HAN.officerNumber());
        VerificationReport report = verify(good().signers(
                        KIT.department.key(),
                        KIT.li.key(),
                        KIT.officer(certified).key())
                .resign());
        assertThat(report.has(ReasonCode.OFFICER_NAME_DIFFERS)).isTrue();
        assertThat(report.has(ReasonCode.OFFICER_SIGNATURE_MISSING)).isFalse();
        assertThat(report.axes()).containsEntry(Axis.PROCEDURE, Verdict.FAILED);
    }

    @Test
    @Tag("HZ-EVI-003")
    void officer_ofAnotherDepartment_isNotExpected() {
        var foreign = KIT.authority.issueOfficer("韩梅梅", SealingKit.HAN.officerNumber(), "示例县派出所", "11330421MB00000356");
        VerificationReport report = verify(good().signers(KIT.department.key(), KIT.li.key(), foreign.key())
                .resign());
        assertThat(report.has(ReasonCode.SIGNER_NOT_EXPECTED)).isTrue();
        assertThat(report.has(ReasonCode.OFFICER_SIGNATURE_MISSING)).isTrue();
    }

    @Test
    void department_otherThanTheIssuerNamed_isNotExpected() {
        var other = KIT.authority.issueDepartment("示例县派出所", "11330421MB00000356");
        VerificationReport report =
                verify(good().signers(other.key(), KIT.li.key(), KIT.han.key()).resign());
        assertThat(report.has(ReasonCode.SIGNER_NOT_EXPECTED)).isTrue();
        assertThat(report.passed()).isFalse();
    }

    @Test
    void officer_signingAsDepartment_hasTheWrongRole() {
        VerificationReport report =
                verify(good().signers(KIT.li.key(), KIT.li.key(), KIT.han.key()).resign());
        assertThat(report.has(ReasonCode.CERTIFICATE_WRONG_ROLE)).isTrue();
    }

    @Test
    @Tag("HZ-EVI-011")
    void asicSignature_byAnotherDepartment_isNotExpected() {
        var other = KIT.authority.issueDepartment("示例县派出所", "11330421MB00000356");
        PackageForge forge = good();
        Bytes xml = forge.get("META-INF/ASiCManifest001.xml");
        forge.put(
                "META-INF/signature001.p7s",
                org.huzheng.crypto.cms.internal.CmsSigner.sign(
                        other.key(), xml, SealingKit.NOW, java.util.Optional.empty()));
        VerificationReport report = verify(forge);
        assertThat(report.findings())
                .anyMatch(f -> f.code() == ReasonCode.SIGNER_NOT_EXPECTED
                        && f.subject().equals("META-INF/signature001.p7s"));
    }

    @Test
    @Tag("HZ-EVI-002")
    void collection_laterThanTheSeal_isFound() {
        VerificationReport report = sealedWith(SealingKit.factsWithoutOfficers()
                .collectedAt(OffsetDateTime.parse("2026-03-01T16:00:01+08:00"))
                .build());
        assertThat(report.has(ReasonCode.COLLECTED_AFTER_SEALED)).isTrue();
    }

    @Test
    void signature_ofOtherContent_isFound() {
        PackageForge forge = good();
        Bytes foreign = org.huzheng.crypto.cms.internal.CmsSigner.sign(
                KIT.department.key(), Bytes.ofUtf8("{}"), SealingKit.NOW, java.util.Optional.empty());
        VerificationReport report = verify(forge.put(MANIFEST + ".p7s", foreign).resignAsic());
        assertThat(report.has(ReasonCode.SIGNATURE_DIGEST_MISMATCH)).isTrue();
    }

    @Test
    @Tag("HZ-EVI-014")
    void trust_empty_isIndeterminateAndNeverPassed() {
        VerificationReport report = PackageVerifier.of(new VerificationTerms(
                        TrustStore.empty(), LogTrust.none(), VerificationPolicy.defaults(), SealingKit.NOW))
                .report(KIT.seal(folder).path());
        assertThat(report.has(ReasonCode.TRUST_NO_ANCHOR)).isTrue();
        assertThat(report.overall()).isEqualTo(Verdict.INDETERMINATE);
    }

    /** The package encloses the authority's list, so it verifies offline with the anchor alone. */
    @Test
    @Tag("HZ-EVI-014")
    void revocationList_enclosed_isUsedButNeverTrustedByItself() {
        Path file = KIT.seal(folder).path();
        TrustStore anchorOnly = TrustStore.of(List.of(KIT.authority.certificate()), List.of());
        assertThat(PackageVerifier.of(new VerificationTerms(
                                anchorOnly, LogTrust.none(), VerificationPolicy.defaults(), SealingKit.NOW))
                        .report(file)
                        .passed())
                .isTrue();
        Path without = KIT.sealer()
                .withTrust(TrustStore.empty())
                .seal(folder.resolve("z.hzp"), SealingKit.facts(), SealingKit.files(folder))
                .path();
        VerificationReport report = PackageVerifier.of(new VerificationTerms(
                        anchorOnly, LogTrust.none(), VerificationPolicy.defaults(), SealingKit.NOW))
                .report(without);
        assertThat(report.has(ReasonCode.REVOCATION_UNKNOWN)).isTrue();
        assertThat(report.overall()).isEqualTo(Verdict.INDETERMINATE);
    }

    /** An old list inside the package cannot hide a revocation that the receiver knows of. */
    @Test
    void certificate_revokedByTheReceiversList_failsInSpiteOfTheEnclosedOne() {
        SealingKit kit = new SealingKit(CryptoSuite.SM);
        Path file = kit.seal(folder).path();
        kit.authority.revoke(kit.department.certificate(), SealingKit.NOW.minusSeconds(60));
        VerificationReport report = kit.verify(file);
        assertThat(report.has(ReasonCode.CERTIFICATE_REVOKED)).isTrue();
        assertThat(report.overall()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void revocationList_enclosedButUnreadable_isFound() {
        VerificationReport report =
                verify(good().put("trust/crl-001.crl", Bytes.ofUtf8("rubbish")).resignAsic());
        assertThat(report.has(ReasonCode.REVOCATION_INVALID)).isTrue();
    }

    /** Broken deep inside, where a lazy parser looks only later. */
    @Test
    @Tag("HZ-EVI-015")
    void revocationList_withAnyByteChanged_neverSurprisesTheVerifier() {
        PackageForge forge = good();
        byte[] crl = forge.get("trust/crl-001.crl").toArray();
        for (int i = 0; i < crl.length; i += 3) {
            byte[] changed = crl.clone();
            changed[i] ^= 0x20;
            VerificationReport report =
                    verify(forge.put("trust/crl-001.crl", Bytes.of(changed)).resignAsic());
            assertThat(report.has(ReasonCode.CONTAINER_UNREADABLE))
                    .as("byte %d", i)
                    .isFalse();
        }
    }

    @Test
    void seal_fromTheFuture_isImplausible() {
        Instant before = SealingKit.NOW.minus(Duration.ofMinutes(6));
        VerificationReport report = PackageVerifier.of(
                        new VerificationTerms(KIT.trust(), LogTrust.none(), VerificationPolicy.defaults(), before))
                .report(KIT.seal(folder).path());
        assertThat(report.has(ReasonCode.TIME_ORDER_IMPLAUSIBLE)).isTrue();
    }

    @Test
    @Tag("HZ-EVI-013")
    void policy_thatAllowsOnlyTheOtherSuite_refuses() {
        VerificationPolicy intl =
                VerificationPolicy.parse(Bytes.ofUtf8(policy().replace("\"SM\", \"INTL\"", "\"INTL\"")));
        VerificationReport report = KIT.verify(KIT.seal(folder).path(), intl);
        assertThat(report.has(ReasonCode.SIGNATURE_ALGORITHM_UNSUPPORTED)).isTrue();
        assertThat(report.overall()).isEqualTo(Verdict.FAILED);
    }

    @Test
    @Tag("HZ-EVI-013")
    void policy_strict_wantsTimestampReceiptAndCustody() {
        VerificationReport report = KIT.verify(KIT.seal(folder).path(), VerificationPolicy.strict());
        assertThat(report.has(ReasonCode.TIMESTAMP_MISSING)).isTrue();
        assertThat(report.has(ReasonCode.LOG_RECEIPT_MISSING)).isTrue();
        assertThat(report.axes()).containsEntry(Axis.CUSTODY, Verdict.INDETERMINATE);
        assertThat(report.overall()).isEqualTo(Verdict.INDETERMINATE);
    }

    static String policy() {
        try {
            return java.nio.file.Files.readString(
                    Path.of(System.getProperty("huzheng.root"), "spec/policies/default.json"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
