package org.huzheng.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.recognition.ExchangeKit;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An honest pack passes; one with a paper missing, altered or of another exchange says exactly that. */
class DisputePackTest {
    private static final DisputeKit KIT = new DisputeKit();
    private static final DisputeKit OTHER = new DisputeKit();
    private static final Path HONEST = KIT.pack(DisputeKit.folder());
    private static final Path OTHERS = OTHER.pack(DisputeKit.folder());

    @TempDir
    Path folder;

    private VerificationReport sealed(ForgedPack pack) {
        return DisputeKit.verify(pack.seal(KIT.sealer(), folder.resolve("forged.hzp")))
                .report();
    }

    private static List<String> seen(VerificationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .map(finding -> finding.code() + " " + finding.subject())
                .toList();
    }

    @Test
    @Tag("HZ-DSP-001")
    @Tag("HZ-DSP-002")
    void pack_ofAnHonestExchange_passes() {
        VerificationReport report = DisputeKit.verify(HONEST).report();
        assertThat(seen(report)).isEmpty();
        assertThat(report.overall()).isEqualTo(Verdict.PASSED);
        assertThat(report.findings())
                .extracting(Finding::code)
                .doesNotContain(ReasonCode.DISPUTE_REPORT_DIFFERS)
                .contains(ReasonCode.STANDING_KNOWN);
        assertThat(DisputePack.claimed(HONEST, VerificationPolicy.defaults())).isTrue();
        assertThat(DisputePack.claimed(KIT.exchange.sealed.path(), VerificationPolicy.defaults()))
                .isFalse();
    }

    @Test
    @Tag("HZ-DSP-002")
    void pack_andEvidence_neverPassForEachOther() {
        assertThat(DisputeKit.verify(KIT.exchange.sealed.path()).report().has(ReasonCode.MANIFEST_MALFORMED))
                .isTrue();
        assertThat(PackageVerifier.of(DisputeKit.terms()).report(HONEST).has(ReasonCode.MANIFEST_MALFORMED))
                .isTrue();
    }

    static Stream<String> roles() {
        return Stream.of(
                "evidence-package",
                "verification-report",
                "decision-receipt",
                "recognition-checks",
                "recognition-rules",
                "evidence-standing",
                "registration",
                "sharing-contract",
                "contract-signature",
                "access-request",
                "access-grant",
                "release-receipt",
                "recognition-decision",
                "recall-status");
    }

    @ParameterizedTest
    @MethodSource("roles")
    @Tag("HZ-DSP-003")
    void pack_withoutOnePaper_namesItAndStaysOpen(String role) {
        VerificationReport report = sealed(new ForgedPack(HONEST).without(role));
        assertThat(report.findings())
                .anyMatch(finding -> finding.code() == ReasonCode.DISPUTE_PAPER_ABSENT
                        && finding.subject().equals(role)
                        && finding.verdict() == Verdict.INDETERMINATE);
        boolean leadsToOthers = List.of("access-request", "sharing-contract", "access-grant", "recognition-decision")
                .contains(role);
        assertThat(report.overall())
                .as(seen(report).toString())
                .isEqualTo(
                        leadsToOthers && report.has(ReasonCode.DISPUTE_PAPER_FOREIGN)
                                ? Verdict.FAILED
                                : Verdict.INDETERMINATE);
    }

    @ParameterizedTest
    @MethodSource("roles")
    @Tag("HZ-DSP-004")
    @Tag("HZ-DSP-005")
    void pack_withAPaperOfAnotherHonestExchange_fails(String role) {
        boolean same = List.of("recognition-checks", "recognition-rules", "sharing-contract", "contract-signature")
                .contains(role);
        VerificationReport report = sealed(new ForgedPack(HONEST).swapping(role, new ForgedPack(OTHERS)));
        if (same) {
            assertThat(report.overall()).isEqualTo(Verdict.PASSED);
            return;
        }
        assertThat(report.overall()).as(seen(report).toString()).isEqualTo(Verdict.FAILED);
        assertThat(report.findings())
                .extracting(Finding::code)
                .containsAnyOf(
                        ReasonCode.DISPUTE_PAPER_FOREIGN,
                        ReasonCode.DISPUTE_RECORD_MISMATCH,
                        ReasonCode.REFERENCE_MISMATCH);
    }

    /** One letter of what was signed, or of a record that a decision binds. */
    private static Bytes altered(Bytes content) {
        String text = content.utf8();
        if (!text.contains("\"payload\":\"")) {
            return Bytes.ofUtf8(text.replaceFirst("a", "b"));
        }
        Statement statement = Statement.parseEnvelope(content);
        String payload = statement.payload().utf8();
        String changed = payload.replaceFirst("\"issuedAt\":\"2026-03-0(\\d)", "\"issuedAt\":\"2026-02-0$1")
                .replaceFirst("\"issuedAt\":\"2026-03-01", "\"issuedAt\":\"2026-02-27");
        assertThat(changed).isNotEqualTo(payload);
        return new Statement(statement.type(), Bytes.ofUtf8(changed), statement.signatures(), statement.receipt())
                .envelope();
    }

    @ParameterizedTest
    @MethodSource("roles")
    @Tag("HZ-DSP-004")
    @Tag("HZ-DSP-005")
    void pack_withOnePaperAltered_fails(String role) {
        VerificationReport report = sealed(new ForgedPack(HONEST)
                .changing(role, content -> role.equals("evidence-package") ? flipped(content) : altered(content)));
        assertThat(report.overall()).as(seen(report).toString()).isEqualTo(Verdict.FAILED);
    }

    private static Bytes flipped(Bytes content) {
        byte[] bytes = content.toArray();
        bytes[bytes.length / 2] ^= 1;
        return Bytes.of(bytes);
    }

    @ParameterizedTest
    @MethodSource("roles")
    @Tag("HZ-DSP-002")
    void pack_alteredAfterTheSeal_fails(String role) throws IOException {
        String file = new ForgedPack(HONEST).files(role).get(0);
        byte[] bytes = Files.readAllBytes(HONEST);
        int name = indexOf(bytes, file.getBytes(StandardCharsets.UTF_8));
        bytes[name + file.length() + 40] ^= 1;
        VerificationReport report = DisputeKit.verify(Files.write(folder.resolve("altered.hzp"), bytes))
                .report();
        assertThat(report.overall()).isEqualTo(Verdict.FAILED);
        assertThat(report.has(ReasonCode.FILE_DIGEST_MISMATCH)).isTrue();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    @Test
    @Tag("HZ-DSP-004")
    void statement_withoutAReceiptOrOfALogNobodyTrusts_staysOpen() {
        ForgedPack pack = new ForgedPack(HONEST).changing("access-grant", content -> {
            Statement grant = Statement.parseEnvelope(content);
            return new Statement(grant.type(), grant.payload(), grant.signatures(), Optional.empty()).envelope();
        });
        VerificationReport report = sealed(pack);
        assertThat(report.overall()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(report.has(ReasonCode.LOG_RECEIPT_MISSING)).isTrue();
    }

    @Test
    @Tag("HZ-DSP-001")
    void seal_ofWhatIsUnknownOrLeadsToSeveral_isRefused() {
        DisputeSealer sealer = KIT.gathered();
        assertUnknown(() -> sealer.evidence("没有"));
        assertThat(sealer.evidence(KIT.decision.id())).isEqualTo(KIT.exchange.evidenceId);
        assertThat(sealer.evidence(KIT.exchange.request.id())).isEqualTo(KIT.exchange.evidenceId);
        assertThat(sealer.evidence(KIT.exchange.evidenceId)).isEqualTo(KIT.exchange.evidenceId);
        assertUnknown(() -> DisputeSealer.of(KIT.sealer())
                .statements(Stream.concat(KIT.logged().stream(), sameEvidenceDecidedAgain())
                        .toList())
                .evidence(KIT.exchange.evidenceId));
    }

    private static Stream<Statement> sameEvidenceDecidedAgain() {
        String payload = KIT.decision.statement().payload().utf8();
        return Stream.of(SharingSamples.signed(
                Bytes.ofUtf8(payload.replace(KIT.decision.id(), "RD-AGAIN")), ExchangeKit.REVIEWER));
    }

    private static void assertUnknown(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.DISPUTE_UNKNOWN));
    }
}
