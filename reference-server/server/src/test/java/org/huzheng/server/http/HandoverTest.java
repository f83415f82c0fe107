package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.client.EventPage;
import org.huzheng.client.EvidenceView;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.ReasonCode;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.CaseHandover.Paper;
import org.huzheng.handover.HandoverAct;
import org.huzheng.handover.HandoverAct.Act;
import org.huzheng.handover.internal.HandoverRelease;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A case handed to another body, from the list to the receipt for goods and papers. */
@OnBothDatabases
class HandoverTest extends OnEachDatabase {
    private static final Digest PAPER = DigestAlgorithm.SM3.digest(Bytes.ofUtf8("paper"));

    private Department police;
    private EvidenceRef evidence;

    HandoverTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void evidence() {
        police = world.stranger;
        evidence = world.registered(1000);
    }

    private static List<Paper> papers() {
        return List.of(
                Paper.of("LETTER", "移送书.pdf", PAPER),
                Paper.of("INVESTIGATION_REPORT", "调查报告.pdf", PAPER),
                Paper.of("GOODS_LIST", "涉案物品清单.pdf", PAPER),
                Paper.none("APPRAISAL", "尚未检验"),
                Paper.none("OTHER", "没有其他材料"));
    }

    private EvidenceKind kind() {
        Statement registration = world.as(world.source).evidence(evidence.id()).registration();
        return Registration.parse(registration.payload()).kind();
    }

    private Statement handover(Department by, EvidenceRef ref, EvidenceKind kind, Department to) {
        return by.sign(new CaseHandover(
                        by.header(StatementType.CASE_HANDOVER),
                        RecognitionPolicy.Use.CRIMINAL,
                        to.party,
                        "示环罚立〔2026〕1号",
                        "示环移〔2026〕1号",
                        Map.of(ref, kind),
                        "涉嫌污染环境罪",
                        papers())
                .payload());
    }

    private Statement sent() {
        Statement handover = handover(world.source, evidence, kind(), police);
        world.as(world.source).handOver(handover);
        return handover;
    }

    private void act(Department by, Statement handover, Act act, Optional<Party> body) {
        Statement done = by.sign(new HandoverAct(
                        by.header(StatementType.HANDOVER_ACT),
                        handover.ref(),
                        act,
                        Optional.of("示公字〔2026〕1号"),
                        Optional.of("经审查"),
                        act == Act.RECEIVE || act == Act.HAND_OVER ? List.of(evidence) : List.of(),
                        body)
                .payload());
        world.as(by).actOnHandover(handover.header().id(), done);
    }

    private void act(Department by, Statement handover, Act act) {
        act(by, handover, act, Optional.empty());
    }

    private String state(Department by, Statement handover) {
        return world.as(by).handover(handover.header().id()).state().orElseThrow();
    }

    private Optional<EventPage.Event> listed(Department by) {
        return world.as(by).handovers(Map.of(), Optional.empty(), 10).items().stream()
                .findFirst();
    }

    private String owes(Department by) {
        return world.as(by).inbox(Map.of(), Optional.empty(), 10).items().stream()
                .filter(each -> each.type() == StatementType.CASE_HANDOVER)
                .map(each -> each.waitsFor().orElseThrow()
                        + each.due().map(day -> " " + day).orElse(""))
                .findFirst()
                .orElse("");
    }

    private void download(Department by) {
        world.as(by).download(evidence.id(), directory.resolve("handed-" + by.code() + ".hzp"));
    }

    @Test
    @Tag("HZ-HND-004")
    @Tag("HZ-HND-005")
    void referral_receivedFiledAndHandedOver_isFetchedFromTheReceiptOn() {
        Statement handover = sent();
        assertThat(owes(police)).isEqualTo("HANDOVER_RECEIPT");
        assertThat(refused(() -> download(police))).isEqualTo(ErrorCode.NOT_FOUND);
        act(police, handover, Act.RECEIVE);
        String day = owes(police).replace("HANDOVER_DECISION ", "");
        assertThat(day).matches("20\\d\\d-\\d\\d-\\d\\d");
        long before = world.logSize();
        download(police);
        assertThat(world.logSize()).isEqualTo(before + 1);
        HandoverRelease release = world.as(police).statementsAbout(evidence.id(), Optional.empty(), 50).items().stream()
                .filter(each -> each.type() == StatementType.HANDOVER_RELEASE)
                .map(each -> HandoverRelease.FORMAT.read(each.statement().payload()))
                .findFirst()
                .orElseThrow();
        assertThat(release.handover()).isEqualTo(handover.ref());
        assertThat(release.evidence()).isEqualTo(evidence);
        act(police, handover, Act.FILE);
        assertThat(owes(police)).isEmpty();
        assertThat(owes(world.source)).startsWith("GOODS_HANDOVER 20");
        act(police, handover, Act.HAND_OVER);
        assertThat(state(world.source, handover)).isEqualTo("HANDED_OVER");
        assertThat(owes(world.source)).isEmpty();
        assertThat(listed(world.source).orElseThrow().state()).contains("HANDED_OVER");
        assertThat(listed(world.consumer)).isEmpty();
        assertThat(refused(() ->
                        world.as(world.consumer).handover(handover.header().id())))
                .isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(refused(() -> act(world.consumer, handover, Act.FILE))).isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    @Tag("HZ-HND-004")
    void forwarding_movesTheRightToFetch_withTheNextReceipt() {
        Statement handover = sent();
        act(police, handover, Act.RECEIVE);
        assertThat(refused(() ->
                        world.as(world.consumer).handover(handover.header().id())))
                .isEqualTo(ErrorCode.NOT_FOUND);
        act(police, handover, Act.FORWARD, Optional.of(world.consumer.party));
        assertThat(state(world.consumer, handover)).isEqualTo("FORWARDED");
        assertThat(owes(world.consumer)).isEqualTo("HANDOVER_RECEIPT");
        assertThat(refused(() -> download(police))).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(refused(() -> download(world.consumer))).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(refused(() -> act(police, handover, Act.RECEIVE))).isEqualTo(ErrorCode.TRANSITION_ILLEGAL);
        act(world.consumer, handover, Act.RECEIVE);
        download(world.consumer);
        assertThat(refused(() -> download(police))).isEqualTo(ErrorCode.NOT_FOUND);
        act(world.consumer, handover, Act.DECLINE);
        assertThat(refused(() -> download(world.consumer))).isEqualTo(ErrorCode.NOT_FOUND);
        act(world.source, handover, Act.RECONSIDER);
        assertThat(owes(world.consumer)).startsWith("HANDOVER_DECISION");
        act(world.consumer, handover, Act.UPHOLD);
        act(world.source, handover, Act.ASK_SUPERVISION);
        assertThat(state(police, handover)).isEqualTo("SUPERVISED");
    }

    @Test
    @Tag("HZ-HND-003")
    void handover_ofWhatIsNotTheSendersOwn_orNotAsRegistered_isRefused() {
        refusedWithoutTrace(
                ErrorCode.NOT_FOUND,
                () -> world.as(world.consumer).handOver(handover(world.consumer, evidence, kind(), police)));
        rejected(
                () -> world.as(world.source)
                        .handOver(handover(world.source, new EvidenceRef(evidence.id(), PAPER), kind(), police)),
                ReasonCode.PACKAGE_REFERENCE_MISMATCH.name());
        EvidenceKind wrong = kind() == EvidenceKind.PHYSICAL ? EvidenceKind.DOCUMENTARY : EvidenceKind.PHYSICAL;
        rejected(
                () -> world.as(world.source).handOver(handover(world.source, evidence, wrong, police)),
                ReasonCode.PACKAGE_KIND_MISMATCH.name());
        Department unknown = new Department(world.authority, "示例县检察院", "11330421MB000006XK", world.clock);
        refusedWithoutTrace(
                ErrorCode.BODY_NOT_REGISTERED,
                () -> world.as(world.source).handOver(handover(world.source, evidence, kind(), unknown)));
        world.as(world.source).recallEvidence(world.recall(evidence));
        rejected(
                () -> world.as(world.source).handOver(handover(world.source, evidence, kind(), police)),
                ReasonCode.EVIDENCE_RECALLED.name());
    }

    @Test
    @Tag("HZ-HND-005")
    void recall_ofWhatWasHandedOver_tellsTheReceiver_andEndsFetching() {
        Statement handover = sent();
        act(police, handover, Act.RECEIVE);
        EvidenceView view = world.as(police).evidence(evidence.id());
        assertThat(view.length()).isPositive();
        Statement recall = world.recall(evidence);
        world.as(world.source).recallEvidence(recall);
        assertThat(world.as(police).events(Optional.empty(), 100).items())
                .anyMatch(event -> event.statementId().equals(recall.header().id()));
        assertThat(refused(() -> download(police))).isEqualTo(ErrorCode.ACCESS_NOT_GRANTED);
    }
}
