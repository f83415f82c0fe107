package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.ReportedPackage;
import org.huzheng.finding.ReportedSigner;
import org.huzheng.finding.TimeBasis;
import org.huzheng.finding.Verdict;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.log.LogTrust;
import org.huzheng.log.NoteVerifier;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.EvidenceStanding;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a package stands, asked of the server, kept, and judged offline; every way of changing it is seen. */
@Tag("HZ-RCL-007")
@OnBothDatabases
class StandingRoutesTest extends OnEachDatabase {
    private EvidenceRef evidence;

    StandingRoutesTest(TestDatabase database) {
        super(database);
    }

    private LogTrust logs() {
        return LogTrust.of(
                List.of(NoteVerifier.parse(world.as(world.source).server().vkey())));
    }

    private ReportedPackage about(EvidenceRef of) {
        return new ReportedPackage(
                of.id(),
                world.manifestDigest(of).toString(),
                new ReportedSigner(world.source.code(), world.source.party.name()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                world.clock.instant(),
                TimeBasis.CLAIMED);
    }

    private EvidenceStanding asked() {
        return world.as(world.stranger).standing(world.manifestDigest(evidence));
    }

    private static List<ReasonCode> codes(Findings findings) {
        return findings.all().stream().map(Finding::code).toList();
    }

    private Findings judged(EvidenceStanding standing) {
        return standing.judge(about(evidence), logs(), world.clock.instant());
    }

    /** Recognised by two cases, one of which excluded it; then recalled, with something to take its place. */
    private void eventful() {
        evidence = world.registered(1000);
        Statement contract = world.activeContract();
        Statement request = world.granted(contract, evidence);
        world.as(world.consumer).download(evidence.id(), directory.resolve("x"));
        Statement decision = world.decision(contract, request, evidence, Conclusion.RECOGNISED);
        world.as(world.consumer).decideRecognition(decision);
        world.as(world.consumer).excludeEvidence(world.exclusion(evidence, decision));
    }

    @Test
    void standing_ofWhatNothingHappenedTo_saysSoAsOfTheLogSize_toWhoeverHoldsThePackage() {
        evidence = world.registered(1000);
        EvidenceStanding standing = asked();
        assertThat(standing.logSize()).isEqualTo(world.logSize());
        assertThat(standing.evidence()).isEqualTo(evidence);
        assertThat(standing.recall()).isEmpty();
        assertThat(codes(judged(standing))).containsExactly(ReasonCode.STANDING_KNOWN);
        assertThat(judged(standing).clean()).isTrue();
    }

    @Test
    @Tag("HZ-RCL-001")
    void standing_afterAnExclusion_isARemark_namingWho_andNotTheCase() {
        eventful();
        EvidenceStanding standing = asked();
        assertThat(codes(judged(standing)))
                .containsExactly(ReasonCode.EVIDENCE_EXCLUDED_ELSEWHERE, ReasonCode.STANDING_KNOWN);
        assertThat(judged(standing).clean()).isTrue();
        assertThat(standing.excludedBy()).containsExactly(world.consumer.party);
        assertThat(standing.bytes().utf8()).doesNotContain(World.CASE);
    }

    @Test
    @Tag("HZ-RCL-006")
    void standing_afterARecall_fails_alsoWhenItIsReadFromAFileLongAfter() {
        eventful();
        world.as(world.source).recallEvidence(world.recall(evidence));
        EvidenceStanding kept = EvidenceStanding.parse(asked().bytes());
        world.clock.advance(Duration.ofDays(40));
        assertThat(codes(judged(kept)))
                .containsExactly(
                        ReasonCode.EVIDENCE_RECALLED,
                        ReasonCode.EVIDENCE_EXCLUDED_ELSEWHERE,
                        ReasonCode.STANDING_KNOWN,
                        ReasonCode.STANDING_UNKNOWN);
        assertThat(judged(kept).clean()).isFalse();
    }

    @Test
    @Tag("HZ-RCL-008")
    void standing_olderThanADay_isUnknownSince_andIndeterminateWhereThatIsDemanded() {
        evidence = world.registered(1000);
        EvidenceStanding kept = asked();
        Instant when = world.clock.instant();
        world.clock.advance(Duration.ofHours(25));
        Findings findings = judged(kept);
        assertThat(findings.clean()).isTrue();
        assertThat(findings.all().get(1).detail()).isEqualTo("since " + when);
        assertThat(EvidenceStanding.demanded(findings.all()).all())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.PASSED, Verdict.INDETERMINATE);
        assertThat(EvidenceStanding.unknown(about(evidence)).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void standing_ofAnotherPackage_orByALogNobodyKnows_provesNothing() {
        evidence = world.registered(1000);
        EvidenceStanding standing = asked();
        EvidenceRef other = world.registered(1000);
        assertThat(codes(standing.judge(about(other), logs(), world.clock.instant())))
                .containsExactly(ReasonCode.REFERENCE_MISMATCH);
        assertThat(codes(standing.judge(about(evidence), LogTrust.none(), world.clock.instant())))
                .containsExactly(ReasonCode.LOG_KEY_UNKNOWN);
        assertThat(refused(() ->
                        world.as(world.source).standing(DigestAlgorithm.SM3.digest(Bytes.ofUtf8("no such package")))))
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    /** One thing changed at a time: none passes. */
    @Test
    void standing_changedAnywhere_isNotBelieved() {
        eventful();
        EvidenceStanding before = asked();
        world.as(world.source).recallEvidence(world.recall(evidence));
        EvidenceStanding after = asked();
        String text = after.bytes().utf8();
        JsonObject json = JsonObject.parse(after.bytes().toArray());
        Map<String, String> spoilt = new LinkedHashMap<>();
        String events = between(text, "\"events\":[", "]");
        spoilt.put("an event taken out", text.replace(events, events.substring(0, events.indexOf("},{") + 1)));
        spoilt.put("no events", text.replace(events, "").replaceAll("\"proofs\":\\[.*?\\]}\\]", "\"proofs\":[]"));
        spoilt.put("another size", text.replace("\"logSize\":\"", "\"logSize\":\"1"));
        spoilt.put("another time", text.replaceFirst("\"at\":\"2", "\"at\":\"1"));
        spoilt.put("the recall not shown", text.replaceAll("\"recalls\":\\[.*\\]", "\"recalls\":[]"));
        String older = before.bytes().utf8();
        spoilt.put(
                "facts of before",
                text.replace(between(text, "\"facts\":{", ",\"note\""), between(older, "\"facts\":{", ",\"note\"")));
        spoilt.put(
                "the note of before",
                text.replace(
                        quoted(json.string("note")),
                        quoted(JsonObject.parse(before.bytes().toArray()).string("note"))));
        spoilt.put(
                "a checkpoint for a note",
                text.replace(quoted(json.string("note")), quoted(json.string("checkpoint"))));
        for (Map.Entry<String, String> each : spoilt.entrySet()) {
            assertThat(each.getValue()).as(each.getKey()).isNotEqualTo(text);
            assertThat(verdict(each.getValue())).as(each.getKey()).isNotEqualTo("clean");
        }
        assertThat(judgedText(text)).contains(ReasonCode.EVIDENCE_RECALLED);
        assertThat(Stream.of("another time", "the recall not shown")
                        .flatMap(name -> judgedText(spoilt.get(name)).stream()))
                .contains(ReasonCode.STANDING_INVALID);
        String proofs = between(text, "\"hashes\":[\"", "\"");
        String forged = text.replace(proofs, Bytes.of(new byte[32]).base64());
        assertThat(judgedText(forged)).contains(ReasonCode.STANDING_INVALID);
    }

    private List<ReasonCode> judgedText(String text) {
        return codes(judged(EvidenceStanding.parse(Bytes.ofUtf8(text))));
    }

    private String verdict(String text) {
        try {
            Findings findings = judged(EvidenceStanding.parse(Bytes.ofUtf8(text)));
            return findings.clean() ? "clean" : findings.all().toString();
        } catch (HuzhengException e) {
            return e.code().name();
        }
    }

    private static String quoted(String text) {
        return text.replace("\n", "\\n");
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }

    @Test
    void standing_thatIsNone_isRefusedInOurWords() {
        evidence = world.registered(1000);
        String text = asked().bytes().utf8();
        for (String broken : List.of("", "{}", "[]", text.substring(1), text.replace("\"note\"", "\"vote\""))) {
            assertThatThrownBy(() -> EvidenceStanding.parse(Bytes.ofUtf8(broken)))
                    .isInstanceOfSatisfying(
                            HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STANDING_UNREADABLE));
        }
    }
}
