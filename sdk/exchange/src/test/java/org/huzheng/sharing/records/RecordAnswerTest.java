package org.huzheng.sharing.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;
import static org.huzheng.sharing.SharingSamples.header;
import static org.huzheng.sharing.records.RecordSamples.ANSWERED;
import static org.huzheng.sharing.records.RecordSamples.CONTRACT;
import static org.huzheng.sharing.records.RecordSamples.PERMIT;
import static org.huzheng.sharing.records.RecordSamples.QUERY;
import static org.huzheng.sharing.records.RecordSamples.answer;
import static org.huzheng.sharing.records.RecordSamples.facts;
import static org.huzheng.sharing.records.RecordSamples.giving;
import static org.huzheng.sharing.records.RecordSamples.keeping;
import static org.huzheng.sharing.records.RecordSamples.request;
import static org.huzheng.sharing.records.RecordSamples.sealer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.AccessRules;
import org.huzheng.sharing.RefusalReason;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider that answers from its own database, and the consumer that reads the answer. */
class RecordAnswerTest {
    @TempDir
    Path folder;

    private SealedPackage seal(RecordAnswer answer, SharedRecords records) {
        return answer.seal(records, sealer(PROVIDER), keeping(), folder.resolve("answer.hzp"));
    }

    private VerifiedPackage verified(SealedPackage sealed) {
        return PackageVerifier.of(VerificationTerms.of(SharingSamples.trust(), ANSWERED.plusSeconds(60)))
                .verify(sealed.path())
                .require();
    }

    private static Bytes content(SealedPackage sealed, String name) {
        try (PackageReader reader = PackageReader.open(sealed.path())) {
            return reader.document(name);
        }
    }

    @Test
    @Tag("HZ-SHR-022")
    void answer_asAgreed_isSealedMaskedAndBoundToContractAndRequest() {
        RecordAnswer answer = answer(QUERY);
        SealedPackage sealed = seal(answer, answer.find(giving(List.of(PERMIT)), 10));
        VerifiedPackage verified = verified(sealed);
        assertThat(sealed.findings()).isEmpty();
        assertThat(verified.passed()).as("%s", verified.report().findings()).isTrue();
        assertThat(verified.facts().origin().orElseThrow().holder()).contains(PROVIDER.name());
        assertThat(verified.facts().origin().orElseThrow().source().orElseThrow())
                .contains("施工许可管理系统", "PERMITS", "2026-03-03T08:01+08:00");
        JsonObject json = JsonObject.parse(content(sealed, SharedRecords.ENTRY).toArray());
        assertThat(json.object("contract").string("digest"))
                .isEqualTo(CONTRACT.ref().digest().toString());
        assertThat(json.object("request").string("id")).isEqualTo("AR-1");
        assertThat(json.integer("count")).isEqualTo(1);
        assertThat(content(sealed, SharedRecords.ENTRY).utf8())
                .contains(
                        "\"records\":[{\"holder\":\"欧**\",\"idNumber\":\"330***********1234\",\"permitNo\":\"3304\"}]")
                .doesNotContain("欧阳示", "199001");
        assertThat(content(sealed, "evidence/schema.json").utf8())
                .contains("\"permitNo\":{", "\"holder\":{", "\"title\":\"持证人\"")
                .doesNotContain("phone");
    }

    @Test
    @Tag("HZ-SHR-022")
    void answerId_followsFromWhoAsksAndItsId_andIsAUuid() {
        assertThat(AccessRequest.answerId(header(StatementType.ACCESS_REQUEST, "AR-1", CONSUMER, DURING)))
                .as("the sample of contract-terms.md")
                .isEqualTo("af9e3021-80ce-8da8-ac27-903d007eb0d1");
        assertThat(List.of(
                        AccessRequest.answerId(header(StatementType.ACCESS_REQUEST, "AR-2", CONSUMER, DURING)),
                        AccessRequest.answerId(header(StatementType.ACCESS_REQUEST, "AR-1", STRANGER, DURING))))
                .doesNotHaveDuplicates()
                .doesNotContain("af9e3021-80ce-8da8-ac27-903d007eb0d1");
    }

    @Test
    @Tag("HZ-SHR-022")
    void answer_granted_registersAndGrantsExactlyThatPackage() {
        RecordAnswer answer = answer(QUERY);
        SealedPackage sealed = seal(answer, answer.find(giving(List.of(PERMIT)), 10));
        Registration registration =
                answer.registration(header(StatementType.REGISTRATION, "REG-A", PROVIDER, ANSWERED), sealed);
        assertThat(registration.evidence()).isEqualTo(sealed.ref());
        assertThat(registration.title()).isEqualTo("施工许可证");
        AccessGrant grant = answer.grant(header(StatementType.ACCESS_GRANT, "AG-A", PROVIDER, ANSWERED), sealed, TO);
        Verified<AccessRequest> asked = request("AR-1", QUERY);
        assertThat(AccessRules.reviewGrant(
                                CONTRACT, asked, SharingSamples.verified(AccessGrant.FORMAT, grant.payload()))
                        .all())
                .isEmpty();
        assertThat(AccessRules.review(CONTRACT, asked, verified(sealed), ANSWERED)
                        .all())
                .isEmpty();
        assertThat(AccessDecision.decide(
                                CONTRACT,
                                asked,
                                SharingSamples.verified(Registration.FORMAT, registration.payload()),
                                AccessFacts.at(ANSWERED)
                                        .withUsed(Quota.Window.DAY, 0)
                                        .withCompetence(new Findings())
                                        .withSecret(false)
                                        .withLevel(3))
                        .findings())
                .as("by the level of the records' resource")
                .extracting(Finding::code)
                .containsExactly(ReasonCode.LEVEL_ABOVE_CONTRACT);
        RecordAnswer other = RecordAnswer.decide(CONTRACT, request("AR-2", QUERY), facts(0));
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> other.registration(registration.header(), sealed));
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> other.grant(grant.header(), sealed, TO));
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> seal(other, answer.find(giving(List.of(PERMIT)), 10)));
    }

    @Test
    @Tag("HZ-SHR-022")
    void answer_nothingFound_isAnAnswerToo() {
        RecordAnswer answer = answer(QUERY);
        SealedPackage sealed = seal(answer, answer.find(giving(List.of()), 10));
        SharedRecords read = SharedRecords.read(
                verified(sealed), content(sealed, SharedRecords.ENTRY), CONTRACT, request("AR-1", QUERY));
        assertThat(read.records()).isEmpty();
        assertThat(content(sealed, SharedRecords.ENTRY).utf8()).contains("\"count\":0", "\"records\":[]");
    }

    @Test
    @Tag("HZ-SHR-022")
    void answer_fieldWithoutValue_isLeftOut() {
        Map<String, String> permit = new LinkedHashMap<>(PERMIT);
        permit.put("holder", null);
        permit.remove("idNumber");
        assertThat(answer(QUERY).find(giving(List.of(permit)), 10).records())
                .containsExactly(Map.of("permitNo", "3304"));
    }

    @Test
    @Tag("HZ-SHR-021")
    void answer_refused_looksForNothingAndGivesEveryReason() {
        AtomicInteger looked = new AtomicInteger();
        RecordSource source = (query, most, out) -> looked.incrementAndGet();
        RecordQuery more = new RecordQuery("PERMITS", Map.of("permitNo", "3304"), List.of("holder", "salary"));
        RecordAnswer answer = RecordAnswer.decide(CONTRACT, request("AR-1", more), facts(2));
        assertThat(answer.decision().findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(ReasonCode.FIELD_OUTSIDE_CONTRACT, ReasonCode.QUOTA_EXHAUSTED);
        assertThat(answer.refusal(header(StatementType.ACCESS_REFUSAL, "RF-1", PROVIDER, ANSWERED))
                        .reasons())
                .extracting(RefusalReason::code)
                .contains(ReasonCode.FIELD_OUTSIDE_CONTRACT, ReasonCode.QUOTA_EXHAUSTED);
        assertRefused(ErrorCode.ACCESS_NOT_GRANTED, () -> answer.find(source, 10));
        assertRefused(
                ErrorCode.ACCESS_NOT_GRANTED, () -> seal(answer, answer(QUERY).find(giving(List.of(PERMIT)), 1)));
        assertThat(looked).hasValue(0);
    }

    @Test
    @Tag("HZ-SHR-021")
    void source_handsOverOtherThanAsked_nothingIsReleased() {
        assertNotAsAsked("phone", with("phone", "13812345678"));
        assertNotAsAsked("rowid", with("rowid", "1"));
        assertNotAsAsked("permitNo", with("permitNo", "3305"));
        assertNotAsAsked("holder", with("holder", "甲".repeat(4001)));
        Map<String, String> number = with("holder", "x");
        untyped(number).put("holder", 7);
        assertNotAsAsked("holder", number);
        assertRefused(
                ErrorCode.JSON_LONE_SURROGATE,
                () -> answer(QUERY)
                        .find(giving(List.of(with("permitNo", "3304", "holder", "\ud800甲"))), 10)
                        .json());
    }

    private static void assertNotAsAsked(String field, Map<String, String> second) {
        assertThatThrownBy(() -> answer(QUERY).find(giving(List.of(PERMIT, second)), 10))
                .isInstanceOfSatisfying(HuzhengException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.RECORD_NOT_AS_ASKED);
                    assertThat(e.detail()).contains("PERMITS/" + field, "record 2");
                    assertThat(e.detail()).as("tells no value").doesNotContain("138", "3305", "甲");
                });
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // what a source compiled without generics can do
    private static Map<String, Object> untyped(Map<String, String> map) {
        return (Map) map;
    }

    private static Map<String, String> with(String... entries) {
        Map<String, String> record = new LinkedHashMap<>(PERMIT);
        for (int i = 0; i < entries.length; i += 2) {
            record.put(entries[i], entries[i + 1]);
        }
        return record;
    }

    @Test
    @Tag("HZ-SHR-021")
    void source_handsOverTooMuch_nothingIsReleased() {
        assertThat(answer(QUERY).find(giving(List.of(PERMIT, PERMIT)), 2).records())
                .hasSize(2);
        assertRefused(ErrorCode.RECORDS_TOO_MANY, () -> answer(QUERY).find(giving(List.of(PERMIT, PERMIT)), 1));
        RecordSource endless = (query, most, out) -> {
            while (true) {
                out.accept(with("holder", "甲".repeat(4000)));
            }
        };
        assertRefused(ErrorCode.RECORDS_TOO_MANY, () -> answer(QUERY).find(endless, 10_000));
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> answer(QUERY).find(endless, 10_001));
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> answer(QUERY).find(endless, 0));
    }

    @Test
    @Tag("HZ-SHR-021")
    void source_failsOrHidesTheRefusal_nothingIsReleased() {
        RecordSource broken = (query, most, out) -> {
            out.accept(PERMIT);
            throw new IOException("disk I/O error");
        };
        assertThatThrownBy(() -> answer(QUERY).find(broken, 10))
                .hasCauseInstanceOf(IOException.class)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RECORD_SOURCE_FAILED));
        List<Throwable> swallowed = new ArrayList<>();
        RecordSource hiding = (query, most, out) -> {
            for (Map<String, String> each : List.of(PERMIT, with("phone", "13812345678"), PERMIT)) {
                try {
                    out.accept(each);
                } catch (HuzhengException e) {
                    swallowed.add(e);
                }
            }
        };
        assertRefused(ErrorCode.RECORD_NOT_AS_ASKED, () -> answer(QUERY).find(hiding, 10));
        assertThat(swallowed).as("nothing is taken after the first").hasSize(2);
    }

    @Test
    @Tag("HZ-SHR-022")
    void seal_byAnotherOrAsAnotherKind_isRefused() {
        RecordAnswer answer = answer(QUERY);
        SharedRecords records = answer.find(giving(List.of(PERMIT)), 10);
        Path target = folder.resolve("x.hzp");
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> answer.seal(records, sealer(STRANGER), keeping(), target));
        CaptureFacts photo =
                CaptureFacts.builder(EvidenceKind.AUDIOVISUAL, "照片").build();
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> answer.seal(records, sealer(PROVIDER), photo, target));
        assertThat(Files.exists(target)).isFalse();
    }

    @Test
    @Tag("HZ-SHR-023")
    void read_byTheConsumer_givesWhatWasSealed_andOnlyToItsOwnRequest() {
        RecordAnswer answer = answer(QUERY);
        SharedRecords records = answer.find(giving(List.of(PERMIT)), 10);
        SealedPackage sealed = seal(answer, records);
        VerifiedPackage verified = verified(sealed);
        Bytes content = content(sealed, SharedRecords.ENTRY);
        Verified<AccessRequest> asked = request("AR-1", QUERY);
        SharedRecords read = SharedRecords.read(verified, content, CONTRACT, asked);
        assertThat(read).isEqualTo(records);
        assertThat(read.records().get(0)).containsEntry("holder", "欧**");
        assertThat(read.asOf()).isEqualTo(ANSWERED);
        Bytes altered = Bytes.ofUtf8(content.utf8().replace("欧**", "王**"));
        assertRefused(ErrorCode.REFERENCE_MISMATCH, () -> SharedRecords.read(verified, altered, CONTRACT, asked));
        assertRefused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> SharedRecords.read(verified, content, CONTRACT, request("AR-2", QUERY)));
        RecordQuery fewer = new RecordQuery("PERMITS", Map.of("permitNo", "3304"), List.of("holder"));
        assertRefused(
                ErrorCode.REFERENCE_MISMATCH,
                () -> SharedRecords.read(verified, content, CONTRACT, request("AR-1", fewer)));
    }

    @Test
    @Tag("HZ-SHR-023")
    void read_lessMaskedOrMoreThanAgreed_isRefused() {
        assertUnread("{\"holder\":\"欧阳示\"}");
        assertUnread("{\"idNumber\":\"330421199001011234\"}");
        assertUnread("{\"phone\":\"138****5678\"}");
        assertUnread("{\"other\":\"x\"}");
    }

    /** As a careless or dishonest provider would seal it with its own key. */
    private void assertUnread(String record) {
        RecordAnswer answer = answer(QUERY);
        JsonObject careless = JsonObject.parse(Bytes.ofUtf8(record).toArray());
        Map<String, String> fields = new LinkedHashMap<>();
        careless.names().forEach(name -> fields.put(name, careless.string(name)));
        SharedRecords records = new SharedRecords(CONTRACT, request("AR-1", QUERY), ANSWERED, List.of(fields));
        SealedPackage sealed = seal(answer, records);
        assertRefused(
                ErrorCode.RECORD_NOT_AS_ASKED,
                () -> SharedRecords.read(
                        verified(sealed), content(sealed, SharedRecords.ENTRY), CONTRACT, request("AR-1", QUERY)));
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
