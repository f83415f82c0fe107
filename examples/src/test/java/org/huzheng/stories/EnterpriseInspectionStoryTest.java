package org.huzheng.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.stories.World.refused;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.bridge.CaseAccess;
import org.huzheng.bridge.CaseEvidence;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Device;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Monitoring;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.matter.competence.Competence;
import org.huzheng.matter.competence.CompetenceBuilder;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionReview;
import org.huzheng.recognition.UseReview;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.RefusalReason;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * 涉企综合检查 (综合查一次): one visit to an enterprise, led by market supervision 市场监管, seals what it found once. The environment bureau
 * rests a case on it; weeks later the emergency bureau 应急管理 rests another case on the same package, and nobody goes there again.
 */
@Tag("HZ-STY-003")
@Timeout(180)
class EnterpriseInspectionStoryTest {
    private static final MatterCode AIR = MatterCode.parse("330216003000");
    private static final MatterCode SAFETY = MatterCode.parse("330225004000");
    private static final String AIR_CASE = "示环案〔2026〕21号";
    private static final String SAFETY_CASE = "示应急案〔2026〕8号";
    private static final Handling.Charge VAPOURS = new Handling.Charge(
            AIR.toString(),
            "产生挥发性有机物废气未在密闭空间进行",
            "示例涂装有限公司",
            "91330200MA0000779C",
            new LegalBasis("中华人民共和国大气污染防治法", BasisLevel.LAW, "第一百零八条", LocalDate.of(2018, 10, 26)),
            2_000_000,
            20_000_000);
    private static final Handling.Charge SIGNS = new Handling.Charge(
            SAFETY.toString(),
            "未在有较大危险因素的场所设置明显的安全警示标志",
            "示例涂装有限公司",
            "91330200MA0000779C",
            new LegalBasis("中华人民共和国安全生产法", BasisLevel.LAW, "第九十九条第一项", LocalDate.of(2021, 6, 10)),
            1_000_000,
            5_000_000);

    @TempDir
    Path folder;

    private World world;
    private Department market;
    private Department environment;
    private Department emergency;
    private ContractHistory contract;
    private Competence catalogue;

    @BeforeEach
    void threeDepartmentsAgreeToVisitOnce() throws Exception {
        world = new World(folder);
        market = world.department("示例县市场监督管理局", "11330421MB0000027B");
        environment = world.department("示例市生态环境局示例分局", "11330421MB0000019G");
        emergency = world.department("示例县应急管理局", "11330421MB00000356");
        contract = market.conclude(
                market.terms(environment.party, emergency.party)
                        .matters(List.of(AIR, SAFETY))
                        .resources(
                                List.of(SharedResource.evidence("INSPECTIONS", "涉企综合检查结果", EvidenceKind.ELECTRONIC_DATA)
                                        .withShare(SharedResource.ShareType.CONDITIONAL)
                                        .withLevel(2)
                                        .withPersonal(SharedResource.PersonalInformation.NONE)))
                        .build(),
                environment,
                emergency);
        Validity always = Validity.from(world.now().minusSeconds(86_400));
        CompetenceBuilder county = Competence.over(always).place(Department.TOWNSHIP);
        power(county, AIR, VAPOURS, environment.party, always);
        power(county, SAFETY, SIGNS, emergency.party, always);
        catalogue = county.build();
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    @Tag("HZ-REC-001")
    @Tag("HZ-BRG-002")
    void inspection_sealedOnce_carriesTwoCasesEachByItsOwnRecognition() {
        Verified<Registration> inspection = market.register(inspected(reviewed()));

        Handling air = Handling.opened(world, environment, AIR_CASE, "涉企综合检查移交", VAPOURS);
        Department.Received first = obtained(environment, air, inspection);
        Verified<RecognitionDecision> firstRecognition = recognised(environment, first);
        Handling airNoticed = holding(air, first, firstRecognition).noticed();
        Handling airDecided = airNoticed.then(airNoticed.penalty());

        world.pass(20);
        Handling safety = Handling.opened(world, emergency, SAFETY_CASE, "涉企综合检查结果复用", SIGNS);
        Department.Received second = obtained(emergency, safety, inspection);
        assertThat(second.evidence().evidence().id())
                .isEqualTo(first.evidence().evidence().id());
        Verified<RecognitionDecision> secondRecognition = recognised(emergency, second);
        Handling safetyNoticed = holding(safety, second, secondRecognition).noticed();
        UseReview use = UseReview.of(secondRecognition, second.evidence(), emergency.party, SAFETY_CASE, world.now())
                .released(second.release())
                .recallStatus(emergency.recallStatus(second.evidence()))
                .partyHeard("行政处罚事先告知书送达，当事人未陈述申辩");
        assertThat(use.usable()).as("%s", use.checks()).isTrue();
        Handling safetyDecided = safetyNoticed.then(safetyNoticed.penalty());

        for (Handling decided : List.of(airDecided, safetyDecided)) {
            assertThat(decided.rests())
                    .containsExactly(inspection.value().evidence().id());
            assertThat(decided.duties()).noneMatch(duty -> duty.startsWith("行政处罚法 75(2)"));
        }
        challengedInVain(secondRecognition);
    }

    /** The enterprise doubts the readings; the emergency bureau looks again, and its recognition stands. */
    private void challengedInVain(Verified<RecognitionDecision> recognition) {
        Statement challenge = emergency.sign(new Objection(
                        emergency.header(StatementType.OBJECTION),
                        Objection.Subject.CHALLENGE,
                        recognition.ref(),
                        emergency.party,
                        List.of(),
                        "当事人认为检查当日设备未校准")
                .payload());
        emergency.client.raiseObjection(challenge);
        ObjectionAct confirmed = ObjectionAct.of(
                emergency.header(StatementType.OBJECTION_ACT),
                challenge.ref(),
                ObjectionAct.Act.CONFIRM,
                "校准记录在卷，检查前一日校准合格");
        emergency.client.actOnObjection(challenge.header().id(), emergency.sign(confirmed.payload()));
        assertThat(emergency.client.objection(challenge.header().id()).state()).contains("CONFIRMED");
        assertThat(emergency.client.caseItems(SAFETY_CASE).items())
                .singleElement()
                .satisfies(item -> assertThat(item.status()).isEqualTo("RECOGNISED"));
    }

    @Test
    @Tag("HZ-REC-011")
    void recognition_ofAnotherDepartmentOrAnotherCase_isNotToBeBorrowed() {
        Verified<Registration> inspection = market.register(inspected(reviewed()));
        Handling air = Handling.opened(world, environment, AIR_CASE, "涉企综合检查移交", VAPOURS);
        Department.Received received = obtained(environment, air, inspection);
        Verified<RecognitionDecision> borrowed = recognised(environment, received);

        Handling safety = Handling.opened(world, emergency, SAFETY_CASE, "涉企综合检查结果复用", SIGNS);
        assertThat(refused(() -> CaseEvidence.recognised(safety.file(), received.evidence(), borrowed, world.now())))
                .isEqualTo(ErrorCode.REFERENCE_MISMATCH);
        Handling another = Handling.opened(world, environment, "示环案〔2026〕22号", "同一企业另案", VAPOURS);
        assertThat(refused(() -> CaseEvidence.recognised(another.file(), received.evidence(), borrowed, world.now())))
                .isEqualTo(ErrorCode.REFERENCE_MISMATCH);
        assertThat(refused(
                        () -> UseReview.of(borrowed, received.evidence(), emergency.party, SAFETY_CASE, world.now())))
                .isEqualTo(ErrorCode.REFERENCE_MISMATCH);
    }

    @Test
    @Tag("HZ-SHR-016")
    @Tag("HZ-BRG-004")
    void request_inAMatterOfTheOtherBureau_isRefusedByTheCatalogue() {
        Verified<Registration> inspection = market.register(inspected(reviewed()));
        Handling overreach = Handling.opened(world, emergency, SAFETY_CASE, "涉企综合检查结果复用", VAPOURS);
        Verified<AccessRequest> request = asked(emergency, overreach, inspection);
        AccessDecision decision = answered(request);
        assertThat(decision.findings()).extracting(Finding::code).containsExactly(ReasonCode.REQUESTER_NOT_COMPETENT);
        assertThat(emergency.refusal(request).reasons())
                .extracting(RefusalReason::code)
                .containsExactly(ReasonCode.REQUESTER_NOT_COMPETENT);
        assertThat(refused(() -> emergency.fetch(request))).isEqualTo(ErrorCode.ACCESS_NOT_GRANTED);
    }

    /** What its place was never published, no case may rest on: the bureau asks for a correction, and gets it. */
    @Test
    @Tag("HZ-REC-017")
    @Tag("HZ-OBJ-007")
    void monitor_whosePlaceWasNotPublished_isToBeCorrectedFirst() {
        Verified<Registration> lacking = market.register(inspected(Monitoring.none()
                .withLegalReview("示市监法审〔2025〕4号")
                .withTechnicalReview("检定证书（示例）")
                .withRecordAudited("示例执法员1审核")));
        Handling safety = Handling.opened(world, emergency, SAFETY_CASE, "涉企综合检查结果复用", SIGNS);
        Department.Received received = obtained(emergency, safety, lacking);
        RecognitionReview review = emergency.review(received);
        assertThat(review.checks())
                .filteredOn(
                        check -> check.answer() != CheckAnswer.PASSED && check.answer() != CheckAnswer.NOT_APPLICABLE)
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.check()).isEqualTo(RecognitionCheck.MONITORING_DEVICE_REVIEW);
                    assertThat(codes(check)).containsExactly(ReasonCode.MONITORING_REVIEW_MISSING);
                });
        Verified<RecognitionDecision> decision = emergency.decide(review);
        assertThat(decision.value().conclusion()).isEqualTo(Conclusion.CORRECTION_REQUIRED);
        assertThat(refused(() -> CaseEvidence.recognised(safety.file(), received.evidence(), decision, world.now())))
                .isEqualTo(ErrorCode.EVIDENCE_NOT_RECOGNISED);

        Verified<Registration> mended = corrected(decision);
        Department.Received again = obtained(emergency, safety, mended);
        Handling noticed = holding(safety, again, recognised(emergency, again)).noticed();
        assertThat(noticed.file().refusalOf(noticed.penalty())).isEmpty();
    }

    /** The consumer objects that correction is required; the source seals the result anew, complete. */
    private Verified<Registration> corrected(Verified<RecognitionDecision> decision) {
        Statement objection = emergency.sign(new Objection(
                        emergency.header(StatementType.OBJECTION),
                        Objection.Subject.CORRECTION,
                        decision.ref(),
                        market.party,
                        List.of(),
                        "缺少监控设备设置地点公布的材料")
                .payload());
        emergency.client.raiseObjection(objection);
        Verified<Registration> mended = market.register(inspected(reviewed()));
        EvidenceRef replacement = mended.value().evidence();
        ObjectionAct correction = new ObjectionAct(
                market.header(StatementType.OBJECTION_ACT),
                objection.ref(),
                ObjectionAct.Act.CORRECT,
                "已补充公布材料，重新封装",
                Optional.of(replacement),
                Optional.empty(),
                Optional.empty());
        market.client.actOnObjection(objection.header().id(), market.sign(correction.payload()));
        assertThat(emergency.client.objection(objection.header().id()).state()).contains("CORRECTED");
        return mended;
    }

    // The visit

    private SealedPackage inspected(Monitoring monitoring) {
        CaptureFacts facts = market.facts(EvidenceKind.ELECTRONIC_DATA, "涉企综合检查结果", "喷涂车间未密闭、废气浓度、危险场所无警示标志")
                .timeSource("北斗授时")
                .device(Device.unknown().withType("废气在线监测设备"))
                .monitoring(monitoring)
                .build();
        return market.seal(facts, "综合检查结果.txt", "喷涂车间敞开作业；在线监测读数见附表；油漆库未设警示标志。");
    }

    private static Monitoring reviewed() {
        return Monitoring.none()
                .withLegalReview("示市监法审〔2025〕4号")
                .withTechnicalReview("检定证书（示例）")
                .withPlacePublished("示例县人民政府网站公告")
                .withRecordAudited("示例执法员1审核");
    }

    // Its use

    private Verified<AccessRequest> asked(Department by, Handling handling, Verified<Registration> inspection) {
        return by.ask(CaseAccess.request(
                handling.file(),
                contract,
                inspection.value().evidence().id(),
                Department.INVESTIGATION,
                by.header(StatementType.ACCESS_REQUEST)));
    }

    /** Market supervision asks the county's catalogue of matters who may do what. */
    private AccessDecision answered(Verified<AccessRequest> request) {
        Instant now = world.now();
        return market.answer(
                request.id(),
                AccessFacts.at(now)
                        .withCompetence(CaseAccess.competence(request, catalogue, now))
                        .withSecret(false)
                        .withLevel(2));
    }

    private Department.Received obtained(Department by, Handling handling, Verified<Registration> inspection) {
        Verified<AccessRequest> request = asked(by, handling, inspection);
        AccessDecision decision = answered(request);
        assertThat(decision.findings()).isEmpty();
        return by.fetch(request);
    }

    private static Verified<RecognitionDecision> recognised(Department by, Department.Received received) {
        Verified<RecognitionDecision> decision = by.decide(by.review(received));
        assertThat(decision.value().conclusion()).isEqualTo(Conclusion.RECOGNISED);
        return decision;
    }

    private Handling holding(
            Handling handling, Department.Received received, Verified<RecognitionDecision> recognition) {
        return handling.holding(
                CaseEvidence.recognised(handling.file(), received.evidence(), recognition, world.now()));
    }

    private static List<ReasonCode> codes(CheckResult check) {
        return check.findings().stream().map(Finding::code).toList();
    }

    /** A row of the catalogue: this body has this power in the county, by statute. */
    private static void power(
            CompetenceBuilder county, MatterCode matter, Handling.Charge charge, Party body, Validity always) {
        Territory where = Territory.of("330421", "示例县");
        MatterContent content = MatterContent.of(
                "对" + charge.conduct() + "的行政处罚",
                "示例领域",
                MatterCategory.PENALTY,
                List.of(charge.basis()),
                Set.of(PenaltyKind.FINE));
        county.version(new MatterVersion(matter, where, 1, content, always, always.from(), MatterState.EFFECTIVE))
                .assignment(MatterAssignment.builder()
                        .id("S-" + matter)
                        .matter(matter)
                        .mode(AssignmentMode.STATUTORY)
                        .source(body)
                        .sourceKind(BodyKind.COUNTY_DEPARTMENT)
                        .recipient(body)
                        .recipientKind(BodyKind.COUNTY_DEPARTMENT)
                        .territory(where)
                        .validity(always)
                        .publications(List.of())
                        .recordedAt(always.from())
                        .state(AssignmentState.ACTIVE)
                        .build());
    }
}
