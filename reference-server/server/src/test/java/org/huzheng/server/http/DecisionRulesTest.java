package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.huzheng.ErrorCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.server.Sealed;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who must sign a decision, on what, and how often a recall is answered. */
@OnBothDatabases
class DecisionRulesTest extends OnEachDatabase {
    private EvidenceRef evidence;
    private Statement contract;
    private Statement request;

    DecisionRulesTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void provide() {
        evidence = world.registered(1000);
        contract = world.activeContract();
        request = world.granted(contract, evidence);
        world.as(world.consumer).download(evidence.id(), directory.resolve("x"));
    }

    private String payload(Conclusion conclusion) {
        return world.decision(contract, request, evidence, conclusion).payload().utf8();
    }

    private void refusedDecision(String payload, String reason, Issued... officers) {
        Statement decision = world.consumer.sign(Bytes.ofUtf8(payload), officers);
        rejected(() -> world.as(world.consumer).decideRecognition(decision), reason);
    }

    private static String number(Issued officer) {
        return officer.certificate().officerNumber().orElseThrow();
    }

    @Test
    @Tag("HZ-SRV-031")
    void decision_withoutItsReviewersSignature_isRefused() {
        String payload = payload(Conclusion.RECOGNISED);
        refusedDecision(payload, "REVIEWER_SIGNATURE_MISSING");
        refusedDecision(payload, "REVIEWER_SIGNATURE_MISSING", world.consumer.officers.get(0));
        Statement foreign = world.consumer.sign(Bytes.ofUtf8(payload), world.stranger.reviewer);
        rejected(() -> world.as(world.consumer).decideRecognition(foreign), "SIGNER_NOT_EXPECTED");
    }

    @Test
    @Tag("HZ-SRV-031")
    void decision_byWhoCollectedTheEvidence_isRefused() {
        Issued collector = world.authority.issueOfficer(
                "示例员丁", number(world.source.officers.get(0)), world.consumer.party.name(), world.consumer.code());
        String payload = payload(Conclusion.RECOGNISED).replace(number(world.consumer.reviewer), number(collector));
        refusedDecision(payload, "REVIEWER_IS_COLLECTOR", collector);
    }

    @Test
    @Tag("HZ-SRV-031")
    void decision_byACollectorUnderAnotherNumber_isRefused() {
        String name = world.source.officers.get(0).certificate().commonName();
        Issued collector =
                world.authority.issueOfficer(name, "33010000099", world.consumer.party.name(), world.consumer.code());
        String payload = payload(Conclusion.RECOGNISED).replace(number(world.consumer.reviewer), number(collector));
        refusedDecision(payload, "SIGNER_SAME_PERSON", collector);
    }

    @Test
    @Tag("HZ-SRV-031")
    void decision_onWhatThePackageDoesNotHold_orNotOnWhatItHolds_isRefused() {
        String payload = payload(Conclusion.RECOGNISED);
        Statement other =
                world.consumer.sign(Bytes.ofUtf8(payload.replace(Sealed.FILE, "没有的文件.pdf")), world.consumer.reviewer);
        rejected(
                () -> world.as(world.consumer).decideRecognition(other),
                "DECISION_ITEM_UNKNOWN",
                "DECISION_ITEM_MISSING");
        world.as(world.consumer).decideRecognition(world.decision(contract, request, evidence, Conclusion.RECOGNISED));
    }

    @Test
    @Tag("HZ-SRV-031")
    void decision_thatNamesAnItemTwice_isRefused() {
        String payload = payload(Conclusion.RECOGNISED);
        int from = payload.indexOf("\"items\":[") + "\"items\":[".length();
        int to = payload.indexOf("],\"manifestDigest\"");
        String item = payload.substring(from, to);
        String twice = payload.replace("\"items\":[" + item + "]", "\"items\":[" + item + "," + item + "]");
        assertThat(twice).isNotEqualTo(payload);
        refusedDecision(twice, "STATEMENT_MALFORMED", world.consumer.reviewer);
    }

    /** The conclusion follows from the items: one that is better, or worse, is none. */
    @Test
    @Tag("HZ-REC-012")
    void decision_thatDoesNotFollowFromItsItems_isRefused() {
        for (Conclusion conclusion : Conclusion.values()) {
            String payload = payload(Conclusion.REJECTED);
            String said = payload.replaceFirst(
                    "\"conclusion\":\"REJECTED\",\"contract\"", "\"conclusion\":\"" + conclusion + "\",\"contract\"");
            if (conclusion != Conclusion.REJECTED) {
                refusedDecision(said, "STATEMENT_MALFORMED", world.consumer.reviewer);
            }
        }
    }

    /** What needs a person counts only if the decision's reviewer said it. */
    @Test
    @Tag("HZ-REC-018")
    void decision_passingWhatNobodyAnswered_isRefused() {
        String payload = payload(Conclusion.RECOGNISED);
        String number = number(world.consumer.reviewer);
        refusedDecision(
                payload.replaceFirst("\"by\":\"" + number + "\",", ""), "STATEMENT_MALFORMED", world.consumer.reviewer);
        refusedDecision(
                payload.replaceFirst("\"by\":\"" + number + "\"", "\"by\":\"33010099999\""),
                "STATEMENT_MALFORMED",
                world.consumer.reviewer);
    }

    @Test
    @Tag("HZ-SRV-026")
    void decision_inAnotherCase_onAnotherRequestOrPackage_isRefusedByName() {
        String payload = payload(Conclusion.RECOGNISED);
        refusedDecision(payload.replace(World.CASE, "甬集综执罚〔2026〕99号"), "CASE_NUMBER_MISMATCH", world.consumer.reviewer);
        refusedDecision(
                payload.replace(request.ref().digest().hex(), "00".repeat(32)),
                "REFERENCE_MISMATCH",
                world.consumer.reviewer);
        refusedDecision(
                payload.replace(evidence.packageDigest().hex(), "00".repeat(32)),
                "PACKAGE_REFERENCE_MISMATCH",
                world.consumer.reviewer);
    }

    private Statement acknowledgement(Statement recall, RecallAcknowledgement.Consequence consequence) {
        return world.consumer.sign(new RecallAcknowledgement(
                        world.consumer.header(StatementType.RECALL_ACKNOWLEDGEMENT),
                        recall.ref(),
                        World.CASE,
                        consequence,
                        "")
                .payload());
    }

    @Test
    @Tag("HZ-SRV-033")
    void recall_acknowledgedForACase_isNotAcknowledgedAgain_butARepetitionIsAnswered() {
        Statement recall = world.recall(evidence);
        String id = recall.header().id();
        world.as(world.source).recallEvidence(recall);
        Statement first = acknowledgement(recall, RecallAcknowledgement.Consequence.REMOVED_FROM_CASE);
        long index = world.as(world.consumer).acknowledgeRecall(id, first).logIndex();
        Statement second = acknowledgement(recall, RecallAcknowledgement.Consequence.CASE_UNDER_REVIEW);
        refusedWithoutTrace(
                ErrorCode.ACKNOWLEDGED_ALREADY, () -> world.as(world.consumer).acknowledgeRecall(id, second));
        assertThat(world.as(world.consumer).acknowledgeRecall(id, first).logIndex())
                .isEqualTo(index);
    }
}
