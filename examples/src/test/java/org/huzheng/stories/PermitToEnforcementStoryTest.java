package org.huzheng.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.stories.World.refused;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.bridge.CaseEvidence;
import org.huzheng.bridge.CaseRecall;
import org.huzheng.casefile.decision.DecisionWithdrawn;
import org.huzheng.client.EventPage;
import org.huzheng.client.EventReader;
import org.huzheng.client.StatementView;
import org.huzheng.codes.MatterCode;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.terms.Masking;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * 审监协同: who licenses tells who supervises, and hears of the case. No statement of the exchange orders a permit frozen, and no law
 * here does: the licensing office reads in its events that a case recognised the record of its permit, and by its own rule notes
 * the permit as frozen, which everybody who asks sees from then on.
 */
@Tag("HZ-STY-004")
@Timeout(180)
class PermitToEnforcementStoryTest {
    private static final MatterCode MATTER = MatterCode.parse("330217005000");
    private static final Purpose SUPERVISION = Purpose.of(PurposeCode.LICENSING_SUPERVISION);
    private static final String CLUE = "示巡〔2026〕7号";
    private static final String CASE = "示综执案〔2026〕31号";
    private static final String PERMIT = "示占许〔2026〕5号";
    private static final String VALID = "有效";
    private static final List<String> FIELDS = List.of("holder", "area", "standing");
    private static final SharedResource PERMITS = SharedResource.records(
                    "ROAD-PERMITS",
                    "临时占用城市道路许可",
                    List.of(
                            new RecordField("permitNo", "许可证号", Masking.NONE, RecordField.Use.ASKED_BY),
                            new RecordField("holder", "被许可人", Masking.NONE, RecordField.Use.SHOWN),
                            new RecordField("area", "许可面积", Masking.NONE, RecordField.Use.SHOWN),
                            new RecordField("standing", "许可状态", Masking.NONE, RecordField.Use.SHOWN)))
            .withShare(SharedResource.ShareType.UNCONDITIONAL)
            .withLevel(1)
            .withPersonal(SharedResource.PersonalInformation.NONE);
    private static final Handling.Charge CHARGE = new Handling.Charge(
            MATTER.toString(),
            "超出许可范围占用城市道路",
            "示例管线有限公司",
            "91330200MA0000779C",
            new LegalBasis("城市道路管理条例", BasisLevel.ADMIN_REGULATION, "第四十二条", LocalDate.of(1996, 6, 4)),
            500_000,
            2_000_000);

    @TempDir
    Path folder;

    private World world;
    private Department licensing;
    private Department team;
    private Department traffic;
    private Register permits;
    private ContractHistory contract;

    @BeforeEach
    void permitIsGranted() throws Exception {
        world = new World(folder);
        licensing = world.department("示例县行政审批局", "11330421MB00000356");
        team = world.department("示例县综合行政执法局", "11330421MB0000019G");
        traffic = world.department("示例县交通运输局", "11330421MB0000027B");
        contract = licensing.conclude(
                licensing
                        .terms(team.party, traffic.party)
                        .purposes(List.of(SUPERVISION, Department.INVESTIGATION))
                        .matters(List.of(MATTER))
                        .resources(List.of(PERMITS))
                        .build(),
                team,
                traffic);
        permits = new Register(folder.resolve("permits.db"), "permitNo", "holder", "area", "standing");
        permits.enter(PERMIT, "示例管线有限公司", "30平方米", VALID);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    @Tag("HZ-EVT-002")
    @Tag("HZ-BRG-003")
    void permit_grantedSupervisedAndOverstepped_isFrozenByTheCaseAndLiftedWhenItFalls() {
        Department.Received supervised = obtained(team, SUPERVISION, CLUE);
        assertThat(team.records(supervised))
                .containsExactly(Map.of("holder", "示例管线有限公司", "area", "30平方米", "standing", VALID));
        assertThat(eventsRead()).isPositive();
        assertThat(standing(traffic)).isEqualTo(VALID);

        VerifiedPackage scene = team.sceneRecord(CHARGE.company(), "占道现场检查笔录", "围挡内实测八十平方米");
        Handling opened = Handling.opened(world, team, CASE, "许可后巡查发现占道八十平方米", CHARGE);
        Department.Received permit = obtained(team, Department.INVESTIGATION, CASE);
        Verified<RecognitionDecision> recognised = team.decide(team.review(permit));
        assertThat(recognised.value().conclusion()).isEqualTo(Conclusion.RECOGNISED);
        eventsRead();
        assertThat(standing(traffic)).isEqualTo(frozenBy(CASE));
        eventsRead();
        assertThat(eventsRead()).as("what was read once is not read again").isZero();

        Handling noticed = opened.holding(CaseEvidence.own(opened.file(), scene, world.now()))
                .holding(CaseEvidence.recognised(opened.file(), permit.evidence(), recognised, world.now()))
                .noticed();
        Handling served = noticed.then(noticed.penalty()).served();
        assertThat(CaseRecall.leavesDecisionWithoutGround(served.file(), world.now()))
                .isFalse();

        world.pass(5);
        Verified<Recall> recall =
                licensing.recall(permit.grant().value().evidence(), Recall.Ground.SOURCE_ERROR, "许可面积登记错误，实为八十平方米");
        Handling shaken = served.then(CaseRecall.event(served.file(), recall, world.now()));
        assertThat(CaseRecall.leavesDecisionWithoutGround(shaken.file(), world.now()))
                .isTrue();
        RecallAcknowledgement.Consequence follows = CaseRecall.consequence(shaken.file(), world.now());
        Handling withdrawn = shaken.then(new DecisionWithdrawn(world.now(), "许可面积登记错误，未超出许可范围"));
        assertThat(CaseRecall.leavesDecisionWithoutGround(withdrawn.file(), world.now()))
                .isFalse();
        team.acknowledge(recall, CASE, follows, "已撤销处罚决定");
        eventsRead();
        assertThat(standing(traffic)).isEqualTo(VALID);
    }

    @Test
    @Tag("HZ-SHR-004")
    void permit_askedForToRateItsHolder_isRefusedAndNotFrozen() {
        Verified<AccessRequest> request = asked(team, new Purpose(PurposeCode.CREDIT_AND_PUBLICITY, "企业信用评级"), CASE);
        assertThat(answered(request).findings())
                .extracting(Finding::code)
                .containsExactly(ReasonCode.PURPOSE_OUTSIDE_CONTRACT);
        assertThat(permits.asked()).isZero();
        eventsRead();
        assertThat(standing(traffic)).isEqualTo(VALID);
    }

    @Test
    @Tag("HZ-BRG-002")
    void copyFromTheSupervision_putIntoTheCase_isOfAnotherNumber() {
        Department.Received supervised = obtained(team, SUPERVISION, CLUE);
        Verified<RecognitionDecision> underTheClue = team.decide(team.review(supervised));
        Handling opened = Handling.opened(world, team, CASE, "许可后巡查发现占道八十平方米", CHARGE);
        assertThat(refused(
                        () -> CaseEvidence.recognised(opened.file(), supervised.evidence(), underTheClue, world.now())))
                .isEqualTo(ErrorCode.REFERENCE_MISMATCH);
    }

    @Test
    @Tag("HZ-REC-018")
    void permitOfAnotherHolder_rejectedByTheReview_isNotFrozen() {
        Department.Received permit = obtained(team, Department.INVESTIGATION, CASE);
        Verified<RecognitionDecision> rejected = team.decide(
                team.review(permit).attest(RecognitionCheck.RELEVANCE, "PARTY", CheckAnswer.FAILED, "被许可人并非本案当事人"));
        assertThat(rejected.value().conclusion()).isEqualTo(Conclusion.REJECTED);
        Handling opened = Handling.opened(world, team, CASE, "许可后巡查发现占道八十平方米", CHARGE);
        assertThat(refused(() -> CaseEvidence.recognised(opened.file(), permit.evidence(), rejected, world.now())))
                .isEqualTo(ErrorCode.EVIDENCE_NOT_RECOGNISED);
        assertThat(eventsRead()).isPositive();
        assertThat(standing(traffic)).isEqualTo(VALID);
    }

    @Test
    @Tag("HZ-SHR-014")
    void stranger_outsideTheContract_findsNothingAndHearsNothing() throws Exception {
        Department stranger = world.department("示例县派出所", "11330421MB00000431");
        obtained(team, Department.INVESTIGATION, CASE);
        assertThat(refused(() -> asked(stranger, SUPERVISION, CLUE))).isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(stranger.client.events(Optional.empty(), 100).items()).isEmpty();
    }

    // The licensing office: answers by itself, and follows what becomes of its records

    private AccessDecision answered(Verified<AccessRequest> request) {
        AccessFacts facts =
                AccessFacts.at(world.now()).withCompetence(new Findings()).withSecret(false);
        return licensing.answer(request.id(), facts, permits, permits.keeping(licensing, "行政许可系统"));
    }

    /** Reads what is new, and goes on from there the next time. */
    private int eventsRead() {
        return EventReader.of(licensing.client, licensing.folder.resolve("place.txt"))
                .read(event -> {
                    try {
                        followed(event);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private void followed(EventPage.Event event) throws SQLException {
        switch (event.type()) {
            case RECOGNITION_DECISION -> freeze(event.statementId());
            case RECALL_ACKNOWLEDGEMENT -> lift(event.statementId());
            default -> {}
        }
    }

    /** A case rests on a permit: until the case lets it go, it is noted as frozen. */
    private void freeze(String decisionId) throws SQLException {
        RecognitionDecision decision = licensing
                .verified(licensing.client.recognition(decisionId).statement(), RecognitionDecision.FORMAT)
                .value();
        AccessRequest request = licensing
                .verified(
                        licensing.client.accessRequest(decision.request().id()).statement(), AccessRequest.FORMAT)
                .value();
        if (decision.conclusion().recognises() && request.purpose().equals(Department.INVESTIGATION)) {
            String permit = request.records().orElseThrow().criteria().get("permitNo");
            permits.set("permitNo", permit, "standing", frozenBy(decision.caseNumber()));
        }
    }

    /** The case that rested on a permit corrects its decision: what it had frozen is free again. */
    private void lift(String acknowledgementId) throws SQLException {
        List<EventPage.Event> recalls =
                licensing.client.recalls(Map.of(), Optional.empty(), 10).items();
        for (EventPage.Event recall : recalls) {
            for (StatementView answer :
                    licensing.client.recall(recall.statementId()).answers()) {
                RecallAcknowledgement said = licensing
                        .verified(answer.statement(), RecallAcknowledgement.FORMAT)
                        .value();
                if (said.header().id().equals(acknowledgementId)
                        && said.consequence() == RecallAcknowledgement.Consequence.DECISION_TO_BE_CORRECTED) {
                    permits.set("standing", frozenBy(said.caseNumber()), "standing", VALID);
                }
            }
        }
    }

    private static String frozenBy(String caseNumber) {
        return "冻结：" + caseNumber;
    }

    // Those who ask

    private Verified<AccessRequest> asked(Department by, Purpose purpose, String number) {
        RecordQuery query = new RecordQuery(PERMITS.id(), Map.of("permitNo", PERMIT), FIELDS);
        return by.ask(by.forRecords(contract, query, purpose, MATTER, number));
    }

    private Department.Received obtained(Department by, Purpose purpose, String number) {
        Verified<AccessRequest> request = asked(by, purpose, number);
        AccessDecision decision = answered(request);
        assertThat(decision.findings()).isEmpty();
        assertThat(decision.needsApproval()).isFalse();
        return by.fetch(request);
    }

    /** What another department is told about the permit today. */
    private String standing(Department by) {
        return by.records(obtained(by, SUPERVISION, "示交查〔2026〕2号")).get(0).getOrDefault("standing", "");
    }
}
