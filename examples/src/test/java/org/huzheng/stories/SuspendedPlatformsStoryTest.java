package org.huzheng.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huzheng.stories.World.refused;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.bridge.CaseEvidence;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.proof.EvidenceOrigin;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.codes.MatterCode;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.UseReview;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.DataDeletion;
import org.huzheng.sharing.RefusalReason;
import org.huzheng.sharing.terms.Masking;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.RecordQuery;
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
 * 工地吊篮: six suspended platforms hang where a scheme for four was filed. The filing lies with the construction department 住建; the
 * case is the enforcement team's 综合执法, which asks for the record instead of collecting anything again.
 */
@Tag("HZ-STY-001")
@Timeout(180)
class SuspendedPlatformsStoryTest {
    private static final MatterCode MATTER = MatterCode.parse("330217001000");
    private static final String CASE = "示综执案〔2026〕11号";
    private static final String SITE = "界桥安置房一期";
    private static final SharedResource FILINGS = SharedResource.records(
                    "SCHEME-FILINGS",
                    "危大工程专项施工方案报备",
                    List.of(
                            new RecordField("site", "工程名称", Masking.NONE, RecordField.Use.ASKED_BY),
                            new RecordField("builder", "施工单位", Masking.NONE, RecordField.Use.SHOWN),
                            new RecordField("platforms", "吊篮数量", Masking.NONE, RecordField.Use.SHOWN),
                            new RecordField("manager", "项目负责人", Masking.NAME, RecordField.Use.SHOWN)))
            .withShare(SharedResource.ShareType.UNCONDITIONAL)
            .withLevel(2)
            .withPersonal(SharedResource.PersonalInformation.GENERAL);
    private static final Handling.Charge CHARGE = new Handling.Charge(
            MATTER.toString(),
            "未严格按照专项施工方案组织施工",
            "示例建设有限公司",
            "91330200MA0000779C",
            new LegalBasis("危险性较大的分部分项工程安全管理规定", BasisLevel.DEPARTMENT_RULE, "第三十四条第三项", LocalDate.of(2018, 3, 8)),
            1_000_000,
            3_000_000);

    @TempDir
    Path folder;

    private World world;
    private Department housing;
    private Department team;
    private Register filings;
    private ContractHistory contract;

    @BeforeEach
    void schemesAreFiledAndShared() throws Exception {
        world = new World(folder);
        housing = world.department("示例县住房和城乡建设局", "11330421MB0000027B");
        team = world.department("示例镇综合行政执法队", "11330421MB0000019G");
        filings = new Register(folder.resolve("filings.db"), "site", "builder", "platforms", "manager", "managerPhone");
        filings.enter(SITE, "示例建设有限公司", "4", "欧阳示例", "13800000001");
        contract = housing.conclude(
                housing.terms(team.party)
                        .matters(List.of(MATTER))
                        .resources(List.of(FILINGS))
                        .quotas(List.of(new Quota(2, Quota.Window.DAY)))
                        .build(),
                team);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    @Tag("HZ-SHR-022")
    @Tag("HZ-BRG-002")
    void platforms_hungOtherwiseThanFiled_areFinedOnTheRecordOfTheFiling() {
        Handling opened = Handling.opened(world, team, CASE, "巡查发现外墙吊篮六台", CHARGE);
        VerifiedPackage scene = team.sceneRecord(CHARGE.company(), "吊篮现场检查笔录", "外墙吊篮六台，均在使用");
        Verified<AccessRequest> request = asked("site", "builder", "platforms", "manager");
        assertThat(answered(request).mayBeGranted()).isTrue();

        Department.Received filing = team.fetch(request);
        assertThat(filing.evidence().report().overall()).isEqualTo(Verdict.PASSED);
        assertThat(team.records(filing))
                .containsExactly(Map.of("site", SITE, "builder", "示例建设有限公司", "platforms", "4", "manager", "欧***"));
        Verified<RecognitionDecision> recognised = team.decide(team.review(filing));
        assertThat(recognised.value().conclusion()).isEqualTo(Conclusion.RECOGNISED);

        Handling noticed = opened.holding(CaseEvidence.own(opened.file(), scene, world.now()))
                .holding(CaseEvidence.recognised(opened.file(), filing.evidence(), recognised, world.now()))
                .noticed();
        UseReview use = UseReview.of(recognised, filing.evidence(), team.party, CASE, world.now())
                .released(filing.release())
                .recallStatus(team.recallStatus(filing.evidence()))
                .partyHeard("行政处罚事先告知书送达，当事人未陈述申辩");
        assertThat(use.usable()).as("%s", use.checks()).isTrue();
        Handling decided = noticed.then(noticed.penalty());
        assertThat(decided.rests())
                .containsExactly(
                        scene.evidence().id(), filing.evidence().evidence().id());
        assertThat(decided.duties()).noneMatch(duty -> duty.startsWith("行政处罚法 75(2)"));

        deletedInTime(filing);
    }

    /** Half a year after the release the contract's retention is over; the team says that its copy is gone. */
    private void deletedInTime(Department.Received filing) {
        world.pass((int) Department.RETENTION.toDays() - 15);
        DataDeletion deletion = new DataDeletion(
                team.header(StatementType.DATA_DELETION),
                filing.request().ref(),
                filing.grant().ref(),
                filing.grant().value().evidence(),
                world.now(),
                "从业务系统和备份中删除");
        team.client.confirmDeletion(filing.request().id(), team.sign(deletion.payload()));
        Optional<Verified<DataDeletion>> told = housing
                .client
                .accessRequest(filing.request().id())
                .answers()
                .stream()
                .filter(answer -> answer.type() == StatementType.DATA_DELETION)
                .map(answer -> housing.verified(answer.statement(), DataDeletion.FORMAT))
                .findFirst();
        assertThat(DataDeletion.standing(contract, filing.release(), told, world.now()))
                .isEqualTo(DataDeletion.Standing.DELETED);
    }

    @Test
    @Tag("HZ-SHR-016")
    void phoneOfTheManager_notInTheContract_isRefusedBeforeAnythingIsLookedFor() {
        Verified<AccessRequest> request = asked("platforms", "managerPhone");
        AccessDecision decision = answered(request);
        assertThat(decision.findings()).extracting(Finding::code).containsExactly(ReasonCode.FIELD_OUTSIDE_CONTRACT);
        assertThat(filings.asked()).isZero();
        assertThat(team.refusal(request).reasons())
                .extracting(RefusalReason::detail)
                .containsExactly("SCHEME-FILINGS/managerPhone");
        assertThat(refused(() -> team.fetch(request))).isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    @Tag("HZ-SHR-017")
    void thirdRequest_onOneDay_isRefusedByTheQuotaUntilTheNext() {
        assertThat(answered(asked("platforms")).mayBeGranted()).isTrue();
        assertThat(answered(asked("builder")).mayBeGranted()).isTrue();
        Verified<AccessRequest> third = asked("manager");
        assertThat(answered(third).findings())
                .extracting(Finding::code, Finding::detail)
                .containsExactly(tuple(ReasonCode.QUOTA_EXHAUSTED, "2/2 DAY"));
        assertThat(filings.asked()).isEqualTo(2);
        world.pass(1);
        assertThat(answered(asked("manager")).mayBeGranted()).isTrue();
    }

    @Test
    @Tag("HZ-SHR-006")
    void grant_contractEndedBeforeTheDownload_releasesNothing() {
        Verified<AccessRequest> request = asked("platforms");
        answered(request);
        ContractAct revocation = new ContractAct(
                housing.header(StatementType.CONTRACT_REVOCATION), contract.ref(), ContractAct.Kind.REVOKE, "系统停用");
        housing.client.revokeContract(contract.ref().id(), housing.sign(revocation.payload()));
        assertThat(refused(() -> team.fetch(request))).isEqualTo(ErrorCode.CONTRACT_NOT_ACTIVE);
        assertThat(refused(() -> asked("platforms"))).isEqualTo(ErrorCode.CONTRACT_NOT_ACTIVE);
    }

    @Test
    @Tag("HZ-EVI-005")
    void copy_fourPlatformsMadeSix_isRejectedAndDoesNotComeIn() throws Exception {
        Verified<AccessRequest> request = asked("platforms");
        answered(request);
        Department.Received genuine = team.fetch(request);
        Path copy = folder.resolve("altered.hzp");
        String content = Files.readString(genuine.file(), StandardCharsets.ISO_8859_1);
        Files.writeString(
                copy, content.replace("\"platforms\":\"4\"", "\"platforms\":\"6\""), StandardCharsets.ISO_8859_1);
        VerifiedPackage altered = team.verify(copy);
        assertThat(altered.report().overall()).isEqualTo(Verdict.FAILED);
        assertThat(altered.report().findings()).extracting(Finding::code).contains(ReasonCode.FILE_DIGEST_MISMATCH);
        Verified<RecognitionDecision> decision = team.decide(
                team.review(new Department.Received(request, genuine.grant(), genuine.release(), copy, altered)));
        assertThat(decision.value().conclusion()).isEqualTo(Conclusion.REJECTED);
        Handling opened = Handling.opened(world, team, CASE, "巡查发现外墙吊篮六台", CHARGE);
        assertThat(refused(() -> CaseEvidence.recognised(opened.file(), altered, decision, world.now())))
                .isEqualTo(ErrorCode.EVIDENCE_NOT_SOUND);
        assertThat(refused(() -> CaseEvidence.recognised(opened.file(), genuine.evidence(), decision, world.now())))
                .isEqualTo(ErrorCode.EVIDENCE_NOT_RECOGNISED);
    }

    @Test
    @Tag("HZ-BRG-002")
    void record_putInWithoutRecognition_isRefusedByTheCase() {
        Verified<AccessRequest> request = asked("platforms");
        answered(request);
        VerifiedPackage filing = team.fetch(request).evidence();
        Handling opened = Handling.opened(world, team, CASE, "巡查发现外墙吊篮六台", CHARGE);
        EvidenceSubmitted bare = new EvidenceSubmitted(
                world.now(),
                filing.evidence().id(),
                filing.kind(),
                filing.facts().title(),
                world.now(),
                Optional.of(filing.evidence().packageDigest()),
                Optional.empty(),
                Optional.of(new EvidenceOrigin(housing.party, Optional.empty())));
        Handling holding = opened.then(bare);
        assertThat(holding.file().refusalOf(holding.lookedInto(bare))).hasValueSatisfying(refusal -> {
            assertThat(refusal.guards()).containsExactly("recognised-if-of-others");
            assertThat(refusal.articles()).containsExactly("浙江省综合行政执法条例 18(1)");
        });
    }

    private Verified<AccessRequest> asked(String... fields) {
        RecordQuery query = new RecordQuery(FILINGS.id(), Map.of("site", SITE), List.of(fields));
        return team.ask(team.forRecords(contract, query, Department.INVESTIGATION, MATTER, CASE));
    }

    private AccessDecision answered(Verified<AccessRequest> request) {
        AccessFacts facts = AccessFacts.at(world.now())
                .withCompetence(new Findings())
                .withSecret(false)
                .withUsed(Quota.Window.DAY, grantedToday());
        return housing.answer(request.id(), facts, filings, filings.keeping(housing, "危大工程管理系统"));
    }

    /** The department counts its grants where they stand: in its events. */
    private long grantedToday() {
        LocalDate today = ChinaTime.date(world.now());
        return housing.client.events(Optional.empty(), 100).items().stream()
                .filter(event -> event.type() == StatementType.ACCESS_GRANT)
                .filter(event -> ChinaTime.date(event.at()).equals(today))
                .count();
    }
}
