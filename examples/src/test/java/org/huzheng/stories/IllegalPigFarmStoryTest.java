package org.huzheng.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huzheng.stories.World.refused;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.bridge.CaseAccess;
import org.huzheng.bridge.CaseEvidence;
import org.huzheng.bridge.CaseRecall;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.assessment.PartyCircumstances;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.NoPenaltyGround;
import org.huzheng.casefile.rectification.CorrectionOrdered;
import org.huzheng.casefile.rectification.CorrectionReported;
import org.huzheng.casefile.rectification.CorrectionVerified;
import org.huzheng.casefile.rectification.LetterKind;
import org.huzheng.casefile.rectification.LetterReceived;
import org.huzheng.casefile.rectification.Recheck;
import org.huzheng.client.EventPage;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.evidence.Appraisal;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.CheckResult;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionReview;
import org.huzheng.recognition.UseReview;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * 违建养猪场: a pigsty was built without leave. Three departments write to the township, each what it alone can say: whose land it
 * is, what it pollutes, how it is run. The township orders it pulled down, its owner does so, and the township decides on the
 * three letters; later one of them is recalled.
 */
@Tag("HZ-STY-002")
@Timeout(180)
class IllegalPigFarmStoryTest {
    private static final MatterCode MATTER = MatterCode.parse("330217002000");
    private static final String CASE = "示乡案〔2026〕3号";
    private static final Handling.Charge CHARGE = new Handling.Charge(
            MATTER.toString(),
            "在禁止养殖区域内建设养猪场",
            "示例养殖有限公司",
            "91330200MA0000779C",
            new LegalBasis("畜禽规模养殖污染防治条例", BasisLevel.ADMIN_REGULATION, "第三十七条", LocalDate.of(2013, 11, 11)),
            3_000_000,
            10_000_000);

    @TempDir
    Path folder;

    private World world;
    private Department township;
    private Department land;
    private Department environment;
    private Department husbandry;
    private Handling opened;

    /** A letter as its sender sealed and registered it, under the contract by which the township may have it. */
    private record Letter(Department sender, Verified<Registration> registration, ContractHistory contract) {}

    /** A letter as the township has it: verified, and recognised for its case. */
    private record Relied(Department.Received received, Verified<RecognitionDecision> recognition) {}

    @BeforeEach
    void anInspectorFindsThePigsty() throws Exception {
        world = new World(folder);
        township = world.department("示例乡人民政府", "11330421MB0000019G");
        land = world.department("示例县自然资源局", "11330421MB0000027B");
        environment = world.department("示例市生态环境局示例分局", "11330421MB00000356");
        husbandry = world.department("示例县农业农村局", "11330421MB00000431");
        opened = Handling.opened(world, township, CASE, "网格员上报：养猪场未批先建", CHARGE);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    @Tag("HZ-BRG-003")
    @Tag("HZ-BRG-004")
    void pigsty_decidedOnThreeLetters_standsOnNothingWhenOneIsRecalled() {
        Letter ofLand = letter(land, landFacts(), "所占为永久基本农田以外的一般耕地，未办理用地手续。");
        Letter ofEnvironment = letter(environment, environmentFacts(), "位于禁止养殖区域，请立即停止修建。");
        Letter ofHusbandry = letter(husbandry, husbandryFacts(), "存栏规模属规模养殖，无动物防疫条件合格证。");

        Handling lettersIn = opened.then(received(ofLand, LetterKind.NOTICE))
                .then(received(ofEnvironment, LetterKind.STOP_REQUEST))
                .then(received(ofHusbandry, LetterKind.NOTICE));
        Handling holding = lettersIn;
        for (Letter letter : List.of(ofLand, ofEnvironment, ofHusbandry)) {
            Relied each = recognised(letter);
            holding = holding.holding(CaseEvidence.recognised(
                    holding.file(), each.received().evidence(), each.recognition(), world.now()));
        }

        Handling decided = pulledDownAndSpared(holding).served();
        assertThat(decided.duties()).isEmpty();
        assertThat(statuses()).containsExactly("RECOGNISED", "RECOGNISED", "RECOGNISED");

        world.pass(30);
        Verified<Recall> recall = environment.recall(
                ofEnvironment.registration().value().evidence(), Recall.Ground.SOURCE_ERROR, "坐标转换有误，该处不在禁止养殖区域内");
        Handling shaken = decided.then(CaseRecall.event(decided.file(), heard(recall), world.now()));
        assertThat(CaseRecall.leavesDecisionWithoutGround(shaken.file(), world.now()))
                .isTrue();
        assertThat(shaken.duties())
                .singleElement()
                .asString()
                .startsWith("行政处罚法 75(2)")
                .endsWith("：" + recall.value().evidence().id());
        assertThat(shaken.file().standing())
                .containsEntry("case-evidence " + recall.value().evidence().id(), "RECALLED");
        assertThat(statuses()).containsExactlyInAnyOrder("RECOGNISED", "RECALLED", "RECOGNISED");

        township.acknowledge(recall, CASE, CaseRecall.consequence(shaken.file(), world.now()), "已启动对决定的审查");
        assertThat(environment.client.recall(recall.id()).answers())
                .extracting(answer -> environment
                        .verified(answer.statement(), RecallAcknowledgement.FORMAT)
                        .value()
                        .consequence())
                .containsExactly(RecallAcknowledgement.Consequence.DECISION_TO_BE_CORRECTED);
    }

    @Test
    @Tag("HZ-SRV-029")
    void letterOfTheEnvironment_sealedByAnotherDepartment_isNotRegistered() {
        SealedPackage sealed = husbandry.seal(
                husbandry.facts(EvidenceKind.DOCUMENTARY, "停止修建函", "位于禁止养殖区域").build(), "停止修建函.txt", "请立即停止修建。");
        HuzhengApiException refused =
                catchThrowableOfType(HuzhengApiException.class, () -> environment.register(sealed));
        assertThat(refused.errors())
                .extracting(HuzhengApiException.Item::code)
                .containsExactly(ReasonCode.PACKAGE_ISSUER_MISMATCH.name());
    }

    @Test
    @Tag("HZ-SHR-004")
    void letterOfHusbandry_askedOfTheLandDepartment_isNotToBeFound() {
        Letter ofHusbandry = letter(husbandry, husbandryFacts(), "存栏规模属规模养殖。");
        ContractHistory withLand = letter(land, landFacts(), "一般耕地。").contract();
        AccessRequest request = CaseAccess.request(
                opened.file(),
                withLand,
                ofHusbandry.registration().value().evidence().id(),
                Department.INVESTIGATION,
                township.header(StatementType.ACCESS_REQUEST));
        assertThat(refused(() -> township.ask(request))).isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    @Tag("HZ-REC-008")
    void letter_recalledBeforeItsReview_cannotBeDecidedOnAnyMore() {
        Letter letter = letter(environment, environmentFacts(), "位于禁止养殖区域，请立即停止修建。");
        Department.Received received = fetched(letter);
        environment.recall(letter.registration().value().evidence(), Recall.Ground.SOURCE_ERROR, "坐标转换有误");
        RecognitionReview review = township.review(received);
        assertThat(failed(review.checks()))
                .containsExactly(Map.entry(RecognitionCheck.NOT_RECALLED, List.of(ReasonCode.EVIDENCE_RECALLED)));
        assertThat(review.conclusion()).isEqualTo(Conclusion.REJECTED);
        assertThat(refused(() -> township.decide(review)))
                .as("there is nothing left to decide on")
                .isEqualTo(ErrorCode.TRANSITION_ILLEGAL);
    }

    @Test
    @Tag("HZ-REC-009")
    @Tag("HZ-CAS-008")
    void letter_recalledBetweenRecognitionAndDecision_carriesNoDecision() {
        Relied relied = recognised(letter(environment, environmentFacts(), "位于禁止养殖区域，请立即停止修建。"));
        VerifiedPackage evidence = relied.received().evidence();
        Handling noticed = opened.holding(
                        CaseEvidence.recognised(opened.file(), evidence, relied.recognition(), world.now()))
                .noticed();
        assertThat(noticed.file().refusalOf(noticed.penalty())).isEmpty();
        Verified<Recall> recall =
                environment.recall(relied.received().grant().value().evidence(), Recall.Ground.SOURCE_ERROR, "坐标转换有误");

        UseReview use = UseReview.of(relied.recognition(), evidence, township.party, CASE, world.now())
                .released(relied.received().release())
                .recallStatus(township.recallStatus(evidence))
                .partyHeard("行政处罚事先告知书送达，当事人未陈述申辩");
        assertThat(failed(use.checks()))
                .containsExactly(Map.entry(RecognitionCheck.NOT_RECALLED, List.of(ReasonCode.EVIDENCE_RECALLED)));
        Handling shaken = noticed.then(CaseRecall.event(noticed.file(), heard(recall), world.now()));
        assertThat(shaken.file().refusalOf(shaken.penalty()))
                .hasValueSatisfying(refusal -> assertThat(refusal.guards()).contains("evidence-carries"));
        assertThat(CaseRecall.consequence(shaken.file(), world.now()))
                .isEqualTo(RecallAcknowledgement.Consequence.REMOVED_FROM_CASE);
    }

    // What the three departments write

    private CaptureFacts landFacts() {
        return land.facts(EvidenceKind.DOCUMENTARY, "关于用地情况的告知函", "所占土地的性质").build();
    }

    private CaptureFacts environmentFacts() {
        return environment
                .facts(EvidenceKind.DOCUMENTARY, "停止修建函", "养猪场位于禁止养殖区域")
                .build();
    }

    private CaptureFacts husbandryFacts() {
        return husbandry
                .facts(EvidenceKind.EXPERT_OPINION, "关于养殖规模的认定意见", "养殖规模和防疫条件")
                .appraisal(Appraisal.unknown()
                        .withCommissioner(township.party.name())
                        .withSubject("养殖规模")
                        .withMaterials("现场照片和存栏清单")
                        .withBasis("规模标准")
                        .withInstitution("示例县畜牧技术站")
                        .withQualification("资质认定证书（示例）")
                        .withAppraiser("示例鉴定人")
                        .withAnalysis("见认定意见"))
                .build();
    }

    private Letter letter(Department sender, CaptureFacts facts, String text) {
        ContractHistory contract = sender.conclude(
                sender.terms(township.party)
                        .matters(List.of(MATTER))
                        .resources(List.of(SharedResource.evidence("LETTERS", "履职函件", facts.kind())
                                .withShare(SharedResource.ShareType.CONDITIONAL)
                                .withLevel(1)
                                .withPersonal(SharedResource.PersonalInformation.NONE)))
                        .build(),
                township);
        return new Letter(sender, sender.register(sender.seal(facts, facts.title() + ".txt", text)), contract);
    }

    private LetterReceived received(Letter letter, LetterKind kind) {
        return new LetterReceived(
                world.now(),
                letter.registration().value().evidence().id(),
                kind,
                letter.sender().party.name(),
                ChinaTime.date(world.now()),
                letter.registration().value().title(),
                false,
                Optional.empty());
    }

    // What the township does with them

    private Department.Received fetched(Letter letter) {
        Verified<AccessRequest> request = township.ask(CaseAccess.request(
                opened.file(),
                letter.contract(),
                letter.registration().value().evidence().id(),
                Department.INVESTIGATION,
                township.header(StatementType.ACCESS_REQUEST)));
        AccessFacts facts = AccessFacts.at(world.now())
                .withCompetence(new Findings())
                .withSecret(false)
                .withLevel(1);
        letter.sender().answer(request.id(), facts);
        return township.fetch(request);
    }

    private Relied recognised(Letter letter) {
        Department.Received received = fetched(letter);
        Verified<RecognitionDecision> decision = township.decide(township.review(received));
        assertThat(decision.value().conclusion()).as("%s", decision.value()).isEqualTo(Conclusion.RECOGNISED);
        return new Relied(received, decision);
    }

    /** The order, the pulling down, the second look; first violation, corrected in time: no penalty. */
    private Handling pulledDownAndSpared(Handling holding) {
        List<String> demands = List.of("停止修建", "自行拆除", "复绿");
        Handling ordered = holding.then(CorrectionOrdered.builder()
                .at(world.now())
                .order("改-1")
                .document("限期拆除通知书")
                .basis("行政处罚法第二十八条第一款")
                .demands(demands)
                .limit(ChinaTime.date(world.now()).plusDays(30))
                .build());
        world.pass(20);
        VerifiedPackage recheck = township.sceneRecord(CHARGE.company(), "复查笔录", "养猪场已拆除，场地已复绿");
        Handling spared = ordered.holding(CaseEvidence.own(ordered.file(), recheck, world.now()))
                .then(new CorrectionReported(world.now(), "改-1", "已自行拆除并复绿"))
                .then(new CorrectionVerified(
                        world.now(),
                        "改-1",
                        new Recheck(
                                ordered.handlers(), List.of(recheck.evidence().id()), demands, "")))
                .investigated(PartyCircumstances.of(
                        Circumstance.FIRST_VIOLATION, Circumstance.SLIGHT_HARM, Circumstance.CORRECTED_IN_TIME));
        return spared.then(new NoPenaltyDecided(
                world.now(),
                spared.paper(),
                NoPenaltyGround.FIRST_AND_CORRECTED,
                Set.of(NoPenaltyDecided.Step.EDUCATED)));
    }

    /** The township learns of the recall by its events, and believes what it verified. */
    private Verified<Recall> heard(Verified<Recall> issued) {
        List<EventPage.Event> recalls =
                new ArrayList<>(township.client.events(Optional.empty(), 100).items());
        recalls.removeIf(event -> event.type() != StatementType.RECALL);
        assertThat(recalls).extracting(EventPage.Event::statementId).containsExactly(issued.id());
        return township.verified(township.client.recall(issued.id()).statement(), Recall.FORMAT);
    }

    private List<String> statuses() {
        return township.client.caseItems(CASE).items().stream()
                .map(item -> item.status())
                .toList();
    }

    private static List<Map.Entry<RecognitionCheck, List<ReasonCode>>> failed(List<CheckResult> checks) {
        return checks.stream()
                .filter(check -> check.answer() == CheckAnswer.FAILED || check.answer() == CheckAnswer.INDETERMINATE)
                .map(check -> Map.entry(
                        check.check(),
                        check.findings().stream().map(Finding::code).toList()))
                .toList();
    }
}
