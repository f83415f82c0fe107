package org.huzheng.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.evidence.packaging.PackageExtender;
import org.huzheng.evidence.packaging.PackageForge;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.SealingKit;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.finding.Axis;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains inside real packages. */
class CustodyPackageTest {
    private static final SealingKit KIT = new SealingKit(CryptoSuite.SM);

    @TempDir
    Path folder;

    private Path sealed;

    @BeforeEach
    void seal() {
        sealed = KIT.seal(folder).path();
    }

    private Path withEvents(CustodyRecorder recorder, CustodyFacts... facts) {
        Path file = sealed;
        for (int i = 0; i < facts.length; i++) {
            Path next = folder.resolve("chain-" + (i + 1) + ".hzp");
            recorder.record(file, facts[i], next);
            file = next;
        }
        return file;
    }

    private Path threeEvents() {
        return withEvents(
                CustodySamples.recorder(KIT),
                CustodySamples.collect(),
                CustodySamples.seal(),
                CustodySamples.checkIn());
    }

    @Test
    @Tag("HZ-CUS-001")
    void chain_recordedStepByStep_passesAndLeavesTheSealUntouched() throws IOException {
        Path file = threeEvents();
        VerificationReport report = KIT.verify(file);
        assertThat(report.axes()).containsEntry(Axis.CUSTODY, Verdict.PASSED);
        assertThat(report.passed()).isTrue();
        byte[] before = Files.readAllBytes(sealed);
        byte[] after = Files.readAllBytes(file);
        int sealedPart = sealedPart(sealed);
        assertThat(java.util.Arrays.copyOf(after, sealedPart)).isEqualTo(java.util.Arrays.copyOf(before, sealedPart));
        try (PackageReader reader = PackageReader.open(file)) {
            assertThat(reader.statementNames("custody/"))
                    .containsExactly("custody/0001.json", "custody/0002.json", "custody/0003.json");
        }
    }

    private static int sealedPart(Path file) {
        try (PackageReader reader = PackageReader.open(file)) {
            long content = reader.entries().entrySet().stream()
                    .mapToLong(entry -> 30
                            + entry.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8).length
                            + entry.getValue())
                    .sum();
            return (int) content;
        }
    }

    @Test
    @Tag("HZ-CUS-005")
    void head_withoutTimestampOrReceipt_isIndeterminate() {
        Path file = withEvents(CustodyRecorder.of(KIT.signer(), KIT.party()), CustodySamples.collect());
        VerificationReport report = KIT.verify(file);
        assertThat(report.has(ReasonCode.CUSTODY_HEAD_UNANCHORED)).isTrue();
        assertThat(report.axes()).containsEntry(Axis.CUSTODY, Verdict.INDETERMINATE);
        assertThat(report.overall()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    @Tag("HZ-CUS-005")
    void head_unanchored_isARemarkWhereThePolicySaysSo() throws IOException {
        Path file = withEvents(CustodyRecorder.of(KIT.signer(), KIT.party()), CustodySamples.collect());
        Path policy = Path.of(System.getProperty("huzheng.root"), "spec/policies/default.json");
        VerificationPolicy lenient = VerificationPolicy.parse(Bytes.ofUtf8(
                Files.readString(policy).replace("\"headAnchorRequired\": true", "\"headAnchorRequired\": false")));
        assertThat(KIT.verify(file, lenient).passed()).isTrue();
    }

    @Test
    @Tag("HZ-CUS-001")
    void event_removedFromTheMiddleOrStart_breaksTheChain() {
        for (String gone : new String[] {"custody/0001.json", "custody/0002.json"}) {
            PackageForge forge = new PackageForge(KIT, threeEvents());
            VerificationReport report =
                    KIT.verify(forge.remove(gone).remove(gone + ".p7s").write(folder.resolve("bad.hzp")));
            assertThat(report.has(ReasonCode.CUSTODY_BROKEN_LINK)).isTrue();
            assertThat(report.axes()).containsEntry(Axis.CUSTODY, Verdict.FAILED);
        }
    }

    @Test
    @Tag("HZ-CUS-001")
    void event_thatIsNone_isMalformed() {
        PackageForge forge = new PackageForge(KIT, threeEvents());
        VerificationReport report = KIT.verify(
                forge.put("custody/0003.json", forge.get("manifest.json")).write(folder.resolve("bad.hzp")));
        assertThat(report.has(ReasonCode.CUSTODY_MALFORMED)).isTrue();
    }

    @Test
    @Tag("HZ-CUS-001")
    void chain_ofAnotherPackage_isFound() {
        Path other = folder.resolve("other.hzp");
        KIT.sealer().seal(other, SealingKit.facts(), SealingKit.files(folder));
        PackageForge forge = new PackageForge(KIT, other);
        PackageForge donor = new PackageForge(KIT, threeEvents());
        for (String part : new String[] {"custody/0001.json", "custody/0001.json.p7s"}) {
            forge.put(part, donor.get(part));
        }
        VerificationReport report = KIT.verify(forge.write(folder.resolve("bad.hzp")));
        assertThat(report.has(ReasonCode.CUSTODY_DIGEST_MISMATCH)).isTrue();
        assertThat(report.has(ReasonCode.CUSTODY_BROKEN_LINK)).isTrue();
    }

    @Test
    @Tag("HZ-CUS-002")
    void recorder_thatNeitherGaveNorTook_isNotExpected() {
        var other = KIT.authority.issueDepartment("示例县派出所", "11330421MB00000356");
        CustodyRecorder stranger = CustodyRecorder.of(
                org.huzheng.statement.StatementSigner.of(other.key(), SealingKit.CLOCK)
                        .withTimestamps(KIT.timestamps()),
                Party.of("11330421MB00000356", "示例县派出所"));
        VerificationReport report = KIT.verify(withEvents(stranger, CustodySamples.collect()));
        assertThat(report.has(ReasonCode.SIGNER_NOT_EXPECTED)).isTrue();
    }

    @Test
    @Tag("HZ-CUS-002")
    void recorder_refusesAnEventThatDoesNotContinueTheChain() {
        CustodyRecorder recorder = CustodySamples.recorder(KIT);
        Path one = withEvents(recorder, CustodySamples.collect());
        Path target = folder.resolve("refused.hzp");
        assertThatThrownBy(() -> recorder.record(one, CustodySamples.handover(), target))
                .isInstanceOfSatisfying(HuzhengException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID);
                    assertThat(e.detail()).contains("CUSTODY_GAP");
                });
        assertThat(target).doesNotExist();
    }

    @Test
    @Tag("HZ-CUS-001")
    void event_roundTripsThroughItsPayload() {
        Statement statement =
                CustodySamples.recorder(KIT).record(sealed, CustodySamples.collect(), folder.resolve("one.hzp"));
        CustodyEvent event = CustodyEvent.parse(statement.payload());
        assertThat(event.payload()).isEqualTo(statement.payload());
        assertThat(event.facts()).isEqualTo(CustodySamples.collect());
    }

    /** A first event, signed by whoever wants to, without the recorder. */
    private Statement first(CustodyFacts facts) {
        try (PackageReader reader = PackageReader.open(sealed)) {
            Statement seal = reader.manifestStatement();
            StatementSigner signer = KIT.signer().withTimestamps(KIT.timestamps());
            CustodyEvent event = new CustodyEvent(
                    signer.header(StatementType.CUSTODY_EVENT, "custody-1", KIT.party()),
                    reader.manifest().evidenceId(),
                    seal.ref().digest(),
                    1,
                    CryptoSuite.SM.digest().digest(seal.signatures().get(0)),
                    facts);
            return signer.sign(event.payload());
        }
    }

    @Test
    @Tag("HZ-CUS-002")
    void chain_begunByAStranger_isAGap() {
        CustodyFacts facts = CustodySamples.facts(
                CustodyAction.COLLECT, null, CustodySamples.LAB, "2026-02-28T23:30:00+08:00", null);
        assertThatThrownBy(() -> withEvents(CustodySamples.recorder(KIT), facts))
                .as("no recorder of ours writes it")
                .hasMessageContaining("CUSTODY_GAP");
        Path file = folder.resolve("begun-by-a-stranger.hzp");
        PackageExtender.of(sealed).custodyEvent(1, first(facts)).writeTo(file);
        VerificationReport report = KIT.verify(file);
        assertThat(report.has(ReasonCode.CUSTODY_GAP)).isTrue();
        assertThat(report.axes()).containsEntry(Axis.CUSTODY, Verdict.FAILED);
    }

    @Test
    @Tag("HZ-CUS-002")
    void chain_demandedAndAbsent_isAGapEvenIfTheAxisIsNotDemanded() throws IOException {
        Path policy = Path.of(System.getProperty("huzheng.root"), "spec/policies/default.json");
        VerificationPolicy demanding = VerificationPolicy.parse(Bytes.ofUtf8(Files.readString(policy)
                .replace("\"custody\": {\"required\": false", "\"custody\": {\"required\": true")));
        assertThat(demanding.demands(VerificationPolicy.Demand.CUSTODY)).isTrue();
        assertThat(KIT.verify(sealed, demanding).has(ReasonCode.CUSTODY_MISSING))
                .isTrue();
        assertThat(KIT.verify(sealed).has(ReasonCode.CUSTODY_MISSING)).isFalse();
    }
}
