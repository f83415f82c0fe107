package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.dispute.SubjectExtract;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;
import org.huzheng.log.NoteVerifier;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the log has about one subject, kept and judged offline; every way of leaving something out is seen. */
@Tag("HZ-DSP-014")
@OnBothDatabases
class ExtractRoutesTest extends OnEachDatabase {
    ExtractRoutesTest(TestDatabase database) {
        super(database);
    }

    private LogTrust logs() {
        return LogTrust.of(
                List.of(NoteVerifier.parse(world.as(world.source).server().vkey())));
    }

    private VerificationReport judged(SubjectExtract extract) {
        return extract.judge(logs(), world.clock.instant());
    }

    private SubjectExtract of(Department department, EvidenceRef evidence) {
        return world.as(department).extract(Map.of("evidence", evidence.id()));
    }

    private EvidenceRef fetched() {
        EvidenceRef evidence = world.registered(1000);
        world.granted(world.activeContract(), evidence);
        world.as(world.consumer).download(evidence.id(), directory.resolve("x"));
        return evidence;
    }

    @Test
    void extract_ofEvidence_hasEveryEntryAndPasses() {
        EvidenceRef evidence = fetched();
        SubjectExtract extract = of(world.source, evidence);
        VerificationReport report = judged(extract);
        assertThat(report.overall()).as(report.toJson()).isEqualTo(Verdict.PASSED);
        assertThat(report.has(ReasonCode.EXTRACT_SAID)).isTrue();
        assertThat(extract.statements())
                .extracting(Statement::type)
                .containsExactly(
                        StatementType.REGISTRATION,
                        StatementType.ACCESS_REQUEST,
                        StatementType.ACCESS_GRANT,
                        StatementType.RELEASE_RECEIPT);
        assertThat(extract.next()).isEmpty();
        SubjectExtract consumers = of(world.consumer, evidence);
        assertThat(judged(consumers).passed()).isTrue();
        assertThat(consumers.size()).isEqualTo(4);
        assertThat(consumers.statements()).hasSizeBetween(3, 4);
        assertThatThrownBy(() -> of(world.stranger, evidence))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void extract_ofADepartment_isAllItWasTold() {
        fetched();
        SubjectExtract all = world.as(world.consumer).extract(Map.of());
        assertThat(judged(all).passed()).isTrue();
        assertThat(all.size())
                .isEqualTo(world.as(world.consumer)
                        .events(Optional.empty(), 100)
                        .items()
                        .size());
        SubjectExtract rest = world.as(world.consumer).extract(Map.of("from", "3"));
        assertThat(judged(rest).passed()).isTrue();
        assertThat(rest.size()).isLessThan(all.size());
    }

    private VerificationReport changed(SubjectExtract extract, String from, String to) {
        String text = extract.bytes().utf8();
        String other = text.replaceFirst(from, to);
        assertThat(other).isNotEqualTo(text);
        return judged(SubjectExtract.parse(Bytes.ofUtf8(other)));
    }

    @Test
    void extract_changedAnywhere_isInvalid() {
        SubjectExtract extract = of(world.source, fetched());
        for (String[] change : new String[][] {
            {"\"to\":\"\\d+\"", "\"to\":\"1\""},
            {"\"place\":\"0\"", "\"place\":\"1\""},
            {"\"at\":\"2", "\"at\":\"1"},
            {"\"payload\":\"e", "\"payload\":\"f"},
            {"\"leaf\":\"[A-Za-z0-9+/]", "\"leaf\":\"_".replace('_', 'z')},
        }) {
            VerificationReport report = changed(extract, change[0], change[1]);
            assertThat(report.overall()).as(change[0]).isEqualTo(Verdict.FAILED);
            assertThat(report.has(ReasonCode.EXTRACT_INVALID)).as(change[0]).isTrue();
        }
        assertThat(extract.judge(LogTrust.none(), world.clock.instant()).overall())
                .isEqualTo(Verdict.INDETERMINATE);
        assertThatThrownBy(() -> SubjectExtract.parse(Bytes.ofUtf8("{}")))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.EXTRACT_UNREADABLE));
    }

    /** An earlier answer, and the receipts that both sides hold, against a later one. */
    @Test
    @Tag("HZ-DSP-015")
    void extract_heldAgainstReceiptsAndEarlierOnes_showsWhatIsWithheld() {
        EvidenceRef evidence = world.registered(1000);
        SubjectExtract before = of(world.source, evidence);
        world.granted(world.activeContract(), evidence);
        SubjectExtract after = of(world.source, evidence);
        List<Statement> kept =
                world.as(world.source).statementsAbout(evidence.id(), Optional.empty(), 100).items().stream()
                        .map(view -> view.statement())
                        .toList();
        assertThat(after.judge(logs(), world.clock.instant(), kept, List.of(before))
                        .passed())
                .isTrue();
        EvidenceRef other = world.registered(2000);
        SubjectExtract others = of(world.source, other);
        assertThat(others.judge(logs(), world.clock.instant(), kept, List.of()).passed())
                .as("what is about other evidence is not missed")
                .isTrue();
        assertThat(others.judge(logs(), world.clock.instant(), List.of(), List.of(before))
                        .has(ReasonCode.REFERENCE_MISMATCH))
                .isTrue();
    }
}
