package org.huzheng.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.custody.CustodySamples.LAB;
import static org.huzheng.custody.CustodySamples.LI;
import static org.huzheng.custody.CustodySamples.STORE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.packaging.SealingKit;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of a chain alone, without packages and signatures. */
class CustodyChainTest {
    private static final Bytes MANIFEST_SIGNATURE = Bytes.ofUtf8("manifest.json.p7s");
    private static final Digest MANIFEST = CryptoSuite.SM.digest().digest(Bytes.ofUtf8("manifest.json"));
    private static final Bytes SIGNATURE = Bytes.ofUtf8("signature of the event");

    private static final Party COLLECTOR = Party.of(SealingKit.USCC, SealingKit.DEPARTMENT);

    private final Findings findings = new Findings();
    private final CustodyChain chain = CustodyChain.of(
            SealingKit.EVIDENCE_ID,
            MANIFEST,
            CryptoSuite.SM,
            MANIFEST_SIGNATURE,
            COLLECTOR,
            Instant.parse("2026-02-28T15:10:00Z"),
            findings);

    private static CustodyEvent event(int number, Digest previous, CustodyFacts facts) {
        return event(number, previous, facts, SealingKit.EVIDENCE_ID, MANIFEST);
    }

    private static CustodyEvent event(int number, Digest previous, CustodyFacts facts, String id, Digest manifest) {
        StatementHeader header = new StatementHeader(
                StatementType.CUSTODY_EVENT,
                CryptoSuite.SM,
                "event-" + number,
                Instant.parse("2026-03-01T08:00:00Z"),
                COLLECTOR);
        return new CustodyEvent(header, id, manifest, number, previous, facts);
    }

    private void follow(CustodyFacts... facts) {
        for (CustodyFacts one : facts) {
            chain.verify(event(chain.nextNumber(), chain.link(), one), SIGNATURE, "custody");
        }
    }

    private List<ReasonCode> found() {
        return findings.all().stream().map(finding -> finding.code()).toList();
    }

    @Test
    @Tag("HZ-CUS-001")
    void chain_unbroken_hasNoFinding() {
        follow(
                CustodySamples.collect(),
                CustodySamples.seal(),
                CustodySamples.checkIn(),
                CustodySamples.handover(),
                CustodySamples.facts(CustodyAction.UNSEAL, LAB, LAB, "2026-03-01T11:00:00+08:00", "F-001"),
                CustodySamples.facts(CustodyAction.ANALYSE, LAB, LAB, "2026-03-01T12:00:00+08:00", null),
                CustodySamples.facts(CustodyAction.SEAL, LAB, LAB, "2026-03-01T13:00:00+08:00", "F-002"),
                CustodySamples.facts(CustodyAction.RETURN, LAB, STORE, "2026-03-01T14:00:00+08:00", "F-002"));
        assertThat(found()).isEmpty();
        assertThat(chain.holder()).contains(STORE);
        assertThat(chain.nextNumber()).isEqualTo(9);
    }

    @Test
    @Tag("HZ-CUS-001")
    void event_withoutTheLinkOrNumberBefore_breaksTheChain() {
        chain.verify(event(1, MANIFEST, CustodySamples.collect()), SIGNATURE, "custody");
        assertThat(found()).containsExactly(ReasonCode.CUSTODY_BROKEN_LINK);
        chain.verify(event(3, chain.link(), CustodySamples.seal()), SIGNATURE, "custody");
        assertThat(found()).containsExactly(ReasonCode.CUSTODY_BROKEN_LINK, ReasonCode.CUSTODY_BROKEN_LINK);
    }

    @Test
    @Tag("HZ-CUS-001")
    void event_ofOtherEvidenceOrManifest_isFound() {
        String other = "11111111-1111-1111-1111-111111111111";
        chain.verify(event(1, chain.link(), CustodySamples.collect(), other, MANIFEST), SIGNATURE, "custody");
        assertThat(found()).containsExactly(ReasonCode.CUSTODY_DIGEST_MISMATCH);
        Digest changed = CryptoSuite.SM.digest().digest(Bytes.empty());
        chain.verify(
                event(2, chain.link(), CustodySamples.seal(), SealingKit.EVIDENCE_ID, changed), SIGNATURE, "custody");
        assertThat(found()).hasSize(2);
    }

    @Test
    @Tag("HZ-CUS-002")
    void giver_whoWasNotTheHolder_isAGap() {
        follow(
                CustodySamples.collect(),
                CustodySamples.facts(CustodyAction.HANDOVER, STORE, LAB, "2026-03-01T10:00:00+08:00", null));
        assertThat(found()).containsExactly(ReasonCode.CUSTODY_GAP);
    }

    @Test
    @Tag("HZ-CUS-002")
    void giver_missingWhereSomebodyHeldIt_isAGap() {
        follow(
                CustodySamples.collect(),
                CustodySamples.facts(CustodyAction.RECEIVE, null, LAB, "2026-03-01T10:00:00+08:00", null));
        assertThat(found()).containsExactly(ReasonCode.CUSTODY_GAP);
    }

    @Test
    @Tag("HZ-CUS-002")
    void receipt_byWhoWasHandedIt_mayNameWhoHandedItOver() {
        follow(
                CustodySamples.collect(),
                CustodySamples.seal(),
                CustodySamples.checkIn(),
                CustodySamples.handover(),
                CustodySamples.facts(CustodyAction.RECEIVE, STORE, LAB, "2026-03-01T10:05:00+08:00", "F-001"));
        assertThat(found()).isEmpty();
        assertThat(chain.holder()).contains(LAB);
    }

    @Test
    @Tag("HZ-CUS-002")
    void receipt_byAnotherBody_orNamingAnotherGiver_isAGap() {
        follow(CustodySamples.collect(), CustodySamples.seal(), CustodySamples.checkIn(), CustodySamples.handover());
        follow(CustodySamples.facts(CustodyAction.RECEIVE, STORE, STORE, "2026-03-01T10:05:00+08:00", "F-001"));
        assertThat(found()).containsExactly(ReasonCode.CUSTODY_GAP);
        follow(CustodySamples.facts(CustodyAction.RECEIVE, LI, STORE, "2026-03-01T10:06:00+08:00", "F-001"));
        assertThat(found()).hasSize(2);
    }

    @Test
    @Tag("HZ-CUS-002")
    void receipt_givenTwice_isAGap() {
        CustodyFacts receipt =
                CustodySamples.facts(CustodyAction.RECEIVE, STORE, LAB, "2026-03-01T10:05:00+08:00", "F-001");
        follow(CustodySamples.collect(), CustodySamples.seal(), CustodySamples.checkIn(), CustodySamples.handover());
        follow(receipt, receipt);
        assertThat(found()).containsExactly(ReasonCode.CUSTODY_GAP);
    }

    @Test
    @Tag("HZ-CUS-002")
    void firstEvent_givenByAnotherThanWhoSealedIt_isAGap() {
        follow(CustodySamples.facts(CustodyAction.CHECK_IN, LAB, STORE, "2026-03-01T10:05:00+08:00", null));
        assertThat(found()).containsExactly(ReasonCode.CUSTODY_GAP);
    }

    @Test
    @Tag("HZ-CUS-003")
    void time_beforeTheEventBeforeOrTheCollection_isReversed() {
        follow(CustodySamples.facts(CustodyAction.COLLECT, null, LI, "2026-02-28T23:09:59+08:00", null));
        assertThat(found()).containsExactly(ReasonCode.CUSTODY_TIME_REVERSED);
        follow(
                CustodySamples.checkIn(),
                CustodySamples.facts(CustodyAction.CHECK_OUT, STORE, LI, "2026-03-01T08:59:59+08:00", "F-001"));
        assertThat(found()).filteredOn(ReasonCode.CUSTODY_TIME_REVERSED::equals).hasSize(2);
    }

    @Test
    @Tag("HZ-CUS-003")
    void event_recordedBeforeItHappened_isReversed() {
        follow(CustodySamples.facts(CustodyAction.COLLECT, null, LI, "2026-03-01T16:00:01+08:00", null));
        assertThat(found()).containsExactly(ReasonCode.CUSTODY_TIME_REVERSED);
    }

    @Test
    @Tag("HZ-CUS-004")
    void seal_changedLostOrUnexplained_isBroken() {
        for (String number : new String[] {"F-009", null}) {
            CustodyChain fresh = CustodyChain.of(
                    SealingKit.EVIDENCE_ID,
                    MANIFEST,
                    CryptoSuite.SM,
                    MANIFEST_SIGNATURE,
                    COLLECTOR,
                    Instant.EPOCH,
                    findings);
            for (CustodyFacts one : List.of(
                    CustodySamples.collect(),
                    CustodySamples.seal(),
                    CustodySamples.facts(CustodyAction.CHECK_IN, LI, STORE, "2026-03-01T09:00:00+08:00", number))) {
                fresh.verify(event(fresh.nextNumber(), fresh.link(), one), SIGNATURE, "custody");
            }
        }
        assertThat(found()).containsExactly(ReasonCode.CUSTODY_SEAL_BROKEN, ReasonCode.CUSTODY_SEAL_BROKEN);
    }

    @Test
    @Tag("HZ-CUS-004")
    void seal_changedWithAnExplanation_stands() {
        CustodyFacts replaced = new CustodyFacts(
                CustodyAction.CHECK_IN,
                Optional.of(LI),
                STORE,
                CustodySamples.checkIn().time(),
                "示例镇证据室",
                Optional.of("F-002"),
                "完好",
                Optional.of("封条受潮脱落，两名执法人员在场重新封存"));
        follow(CustodySamples.collect(), CustodySamples.seal(), replaced);
        assertThat(found()).isEmpty();
    }

    @Test
    @Tag("HZ-CUS-004")
    void seal_takenOffUnderAnotherNumber_isBroken() {
        follow(
                CustodySamples.collect(),
                CustodySamples.seal(),
                CustodySamples.facts(CustodyAction.UNSEAL, LI, LI, "2026-03-01T09:00:00+08:00", "F-002"));
        assertThat(found()).containsExactly(ReasonCode.CUSTODY_SEAL_BROKEN);
    }
}
