package org.huzheng.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.BilingualText;
import org.huzheng.casefile.procedure.CaseRefusal;
import org.huzheng.client.CaseView;
import org.huzheng.client.EventPage;
import org.huzheng.codes.CaseNumber;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.demo.account.Account;
import org.huzheng.demo.account.Reliance;
import org.huzheng.demo.account.Reliance.Outcome;
import org.huzheng.demo.account.Spoken;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** The story, chapter by chapter. Each line is told as it happens, and held against how it must go. */
final class Story {
    private record Evidence(
            Department.Registered scene,
            Department.Registered soil,
            Department.Registered land,
            Department.Registered witness) {}

    private final Account account;
    private final Department team;
    private final Department environment;
    private final Department land;
    private final Department police;
    private final Receiving receiving;
    private final Clock clock;
    private final String teamCase;
    private final String landCase;
    private Optional<Evidence> evidence = Optional.empty();

    /** What one department received and recognised. */
    private record Relied(VerifiedPackage evidence, Verified<RecognitionDecision> recognition) {}

    Story(Account account, List<Department> departments, Receiving receiving, Clock clock) {
        this.account = account;
        this.team = departments.get(0);
        this.environment = departments.get(1);
        this.land = departments.get(2);
        this.police = departments.get(3);
        this.receiving = receiving;
        this.clock = clock;
        int year = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(8)).getYear();
        this.teamCase = CaseNumber.of(Cast.TEAM.code(), Year.of(year), 1, 12).value();
        this.landCase = CaseNumber.of(Cast.LAND.code(), Year.of(year), 1, 3).value();
    }

    /** Chapter 1: four departments fix and register what they have. */
    void fixEvidence(Path samples, Optional<Path> own, TrustStore trust) throws IOException {
        evidence = Optional.of(fix(samples, own, trust));
    }

    /** Chapters 2 to 6: contracts, recognition, refusal and rejection, the cases, recall. */
    void exchange() throws IOException {
        Evidence fixed = evidence.orElseThrow();
        Department.Registered soil = fixed.soil();
        account.chapter("签订数据共享契约", "data-sharing contracts");
        Agreement soilToTeam = agree("C-SOIL-TEAM", environment, team, EvidenceKind.EXPERT_OPINION);
        Agreement landToTeam = agree("C-LAND-TEAM", land, team, EvidenceKind.DOCUMENTARY);
        Agreement policeToTeam = agree("C-POLICE-TEAM", police, team, EvidenceKind.WITNESS_TESTIMONY);
        Agreement soilToLand = agree("C-SOIL-LAND", environment, land, EvidenceKind.EXPERT_OPINION);
        Agreement teamToPolice = agree("C-TEAM-POLICE", team, police, EvidenceKind.INSPECTION_RECORD);

        account.chapter("调取、离线核验、互认", "request, verify offline, recognise");
        List<Relied> teams = List.of(
                recognise(soilToTeam, "AR-1", soil, teamCase),
                recognise(landToTeam, "AR-2", fixed.land(), teamCase),
                recognise(policeToTeam, "AR-3", fixed.witness(), teamCase));
        Relied lands = recognise(soilToLand, "AR-4", soil, landCase);

        account.chapter("超出用途，拒绝；一个像素，不予互认", "outside the purpose: refused; one pixel: rejected");
        refuse(soilToTeam, soil);
        reject(teamToPolice, fixed.scene());

        account.chapter("证据入卷，依法定期限推演至决定", "evidence comes into the cases, told ahead to the decision");
        CaseTale teamTale = openTeamCase(fixed.scene(), teams);
        CaseTale landTale = decideLandCase(lands);
        recall(soil, teamTale, landTale);
    }

    private CaseTale openTeamCase(Department.Registered scene, List<Relied> relied) {
        Instant now = clock.instant();
        CaseTale tale = CaseTale.opened(team, teamCase, now).own(receiving.verifyOwn(scene.file()), now);
        for (Relied each : relied) {
            tale = tale.recognised(each.evidence(), each.recognition(), now);
        }
        tale = tale.noticed();
        account.expect(
                tale.refusal().isEmpty(),
                team.name(),
                tale.title() + "立案，自有证据一份、互认证据 " + relied.size() + " 份入卷，推演至陈述申辩期满，可以作出决定",
                "its case filed; one package of its own and " + relied.size()
                        + " recognised ones came in; told ahead to the end of the defence, it may be decided");
        return tale;
    }

    private CaseTale decideLandCase(Relied relied) {
        Instant now = clock.instant();
        CaseTale tale = CaseTale.opened(land, landCase, now)
                .recognised(relied.evidence(), relied.recognition(), now)
                .noticed()
                .decided();
        account.expect(
                !tale.decisionStandsOnNothing(),
                land.name(),
                tale.title() + "以互认的检测报告为据，推演至作出处罚决定",
                "its case, resting on the recognised report, told ahead to its decision");
        return tale;
    }

    private Evidence fix(Path samples, Optional<Path> own, TrustStore trust) throws IOException {
        account.chapter("各单位固定并登记证据", "four departments fix and register evidence");
        SceneFacts facts = new SceneFacts(clock);
        List<Path> scene = own.isPresent()
                ? List.of(own.get())
                : SampleMedia.copy(samples, "scene-1.jpg", "scene-2.jpg", "body-camera.mp4", "scene-record.pdf");
        List<Path> soil = SampleMedia.copy(samples, "soil-test-report.pdf", "soil-data.csv");
        List<Path> certificate = SampleMedia.copy(samples, "land-certificate.pdf");
        List<Path> testimony = SampleMedia.copy(samples, "witness-statement.pdf");
        return new Evidence(
                registered(team, team.fix("scene", facts.scene(team.officers()), scene, trust)),
                registered(environment, environment.fix("soil", facts.soil(environment.officers()), soil, trust)),
                registered(land, land.fix("land", facts.land(land.officers()), certificate, trust)),
                registered(police, police.fix("witness", facts.witness(police.officers()), testimony, trust)));
    }

    private Department.Registered registered(Department department, Department.Registered evidence) {
        EvidenceKind kind = evidence.manifest().facts().kind();
        account.tell(
                department.name(),
                "封装并登记" + kind.zh() + "，" + evidence.manifest().files().size() + " 个文件，日志第 "
                        + evidence.acceptance().logIndex() + " 号",
                "sealed and registered: " + Spoken.of(kind).en() + ", "
                        + evidence.manifest().files().size() + " file(s), log entry "
                        + evidence.acceptance().logIndex(),
                department.paper(evidence.registration()));
        account.holds(department.name(), kind.zh());
        account.file(
                department.name() + "：" + kind.zh() + "证据包 / " + Spoken.of(kind).en() + ", sealed", evidence.file());
        return evidence;
    }

    private Agreement agree(String id, Department provider, Department consumer, EvidenceKind kind) {
        Agreement agreement = Agreement.conclude(id, provider, consumer, Set.of(kind), clock);
        String state = provider.client().contract(id).state().orElse("");
        account.expect(
                state.equals("ACTIVE"),
                provider.name() + " ⇄ " + consumer.name(),
                "共享" + kind.zh() + "的契约双方已签，状态：" + Spoken.state(state).zh(),
                "contract to share " + Spoken.of(kind).en() + " signed by both, "
                        + Spoken.state(state).en(),
                agreement.papers());
        return agreement;
    }

    private Relied recognise(Agreement agreement, String requestId, Department.Registered evidence, String caseNumber) {
        Department consumer = agreement.consumer();
        Verified<AccessRequest> request =
                agreement.request(requestId, evidence.evidence().id(), Agreement.PURPOSE, caseNumber);
        Verified<AccessGrant> grant = granted(agreement, requestId, evidence);
        Receiving.Received received = receiving.fetch(consumer, grant);
        VerifiedPackage verified = receiving.verify(received.file());
        VerificationReport report = verified.report();
        account.report(consumer.name() + " ← " + agreement.provider().name(), report);
        Verified<RecognitionDecision> decided = receiving.decide(agreement, request, grant, received, verified);
        RecognitionDecision decision = decided.value();
        account.expect(
                report.passed() && decision.conclusion() == Conclusion.RECOGNISED,
                consumer.name(),
                "调取 " + agreement.provider().name() + " 的"
                        + evidence.manifest().facts().kind().zh() + "，离线核验"
                        + Spoken.of(report.overall()).zh() + "，决定"
                        + Spoken.of(decision.conclusion()).zh(),
                "fetched from " + agreement.provider().name() + ", verified offline: "
                        + Spoken.of(report.overall()).en() + ", decided: "
                        + Spoken.of(decision.conclusion()).en(),
                consumer.paper(request),
                agreement.provider().paper(grant),
                consumer.paper(decided));
        account.relies(reliance(agreement, evidence, Outcome.RECOGNISED));
        account.file(consumer.name() + " ← " + agreement.provider().name(), received.file());
        return new Relied(verified, decided);
    }

    private static Verified<AccessGrant> granted(
            Agreement agreement, String requestId, Department.Registered evidence) {
        if (agreement.answer(requestId, evidence) instanceof Agreement.Answer.Granted granted) {
            return granted.grant();
        }
        throw new IllegalStateException("the provider refused " + requestId);
    }

    private static Reliance reliance(Agreement agreement, Department.Registered evidence, Outcome outcome) {
        EvidenceKind kind = evidence.manifest().facts().kind();
        return new Reliance(
                agreement.provider().name(),
                agreement.consumer().name(),
                new BilingualText(kind.zh(), Spoken.of(kind).en()),
                outcome);
    }

    private void refuse(Agreement agreement, Department.Registered evidence) {
        Verified<AccessRequest> request = agreement.request(
                "AR-5", evidence.evidence().id(), new Purpose(PurposeCode.CREDIT_AND_PUBLICITY, "企业信用评级"), teamCase);
        Agreement.Answer answer = agreement.answer("AR-5", evidence);
        if (!(answer instanceof Agreement.Answer.Refused refused)) {
            throw new IllegalStateException("the provider granted AR-5");
        }
        boolean asTold = refused.refusal().value().reasons().stream()
                .anyMatch(reason -> reason.code() == ReasonCode.PURPOSE_OUTSIDE_CONTRACT);
        String state =
                agreement.consumer().client().accessRequest("AR-5").state().orElse("");
        account.expect(
                asTold && state.equals("REFUSED"),
                agreement.provider().name(),
                "申请用途“企业信用评级”超出契约，签名拒绝并说明理由",
                "purpose outside the contract: refused, signed, with its reason",
                agreement.consumer().paper(request),
                agreement.provider().paper(refused.refusal()));
        account.relies(reliance(agreement, evidence, Outcome.REFUSED));
    }

    private void reject(Agreement agreement, Department.Registered evidence) throws IOException {
        Verified<AccessRequest> request = agreement.request(
                "AR-6",
                evidence.evidence().id(),
                Agreement.PURPOSE,
                CaseNumber.of(Cast.POLICE.code(), Year.of(2026), 2, 7).value());
        Verified<AccessGrant> grant = granted(agreement, "AR-6", evidence);
        Receiving.Received genuine = receiving.fetch(agreement.consumer(), grant);
        Path altered = agreement.consumer().folder().resolve("altered.hzp");
        String victim = AlteredCopy.of(genuine.file(), altered);
        VerifiedPackage verified = receiving.verify(altered);
        VerificationReport report = verified.report();
        account.report(agreement.consumer().name() + " ← 被改动的副本 / altered copy", report);
        Verified<RecognitionDecision> decided = receiving.decide(agreement, request, grant, genuine, verified);
        RecognitionDecision decision = decided.value();
        boolean named = report.findings().stream()
                .filter(finding -> finding.code() == ReasonCode.FILE_DIGEST_MISMATCH)
                .map(Finding::subject)
                .anyMatch(victim::equals);
        account.expect(
                report.overall() == Verdict.FAILED && named && decision.conclusion() == Conclusion.REJECTED,
                agreement.consumer().name(),
                "副本中 " + victim + " 被改动：核验点名该文件，决定"
                        + Spoken.of(decision.conclusion()).zh(),
                victim + " was altered: the report names it, decided: "
                        + Spoken.of(decision.conclusion()).en(),
                agreement.provider().paper(grant),
                agreement.consumer().paper(decided));
        account.relies(reliance(agreement, evidence, Outcome.REJECTED));
        AlteredCopy.pair(genuine.file(), altered, victim).ifPresent(account::photos);
        account.file("被改动的副本 / altered copy", altered);
    }

    private void recall(Department.Registered soil, CaseTale teamTale, CaseTale landTale) {
        account.chapter("来源单位撤回，使用单位确认", "the source recalls, every consumer acknowledges");
        Recall recall = new Recall(
                environment.header(StatementType.RECALL, "RC-1"),
                soil.evidence(),
                Recall.Ground.SOURCE_ERROR,
                "样品编号登记错误，报告作废，另行检测");
        Statement signed = environment.sign(recall.payload());
        environment.keep(signed, environment.client().recallEvidence(signed));
        account.tell(
                environment.name(),
                "撤回检测报告：样品编号登记错误",
                "recalled the test report: sample mislabelled",
                environment.paper(environment.verified(signed, Recall.FORMAT)));
        account.recalled(environment.name());
        acknowledge(team, signed, soil, recalledIn(team, teamTale, signed));
        acknowledge(land, signed, soil, recalledIn(land, landTale, signed));
    }

    /** The recall becomes an event of the case; what it says then must be so. */
    private CaseTale recalledIn(Department consumer, CaseTale tale, Statement recall) {
        CaseTale after = tale.recalled(consumer.verified(recall, Recall.FORMAT));
        if (tale.decidedAlready()) {
            account.expect(
                    after.decisionStandsOnNothing(),
                    consumer.name(),
                    after.title() + "的处罚决定失去依据，依行政处罚法第七十五条第二款审查、主动改正",
                    "the decision of its case now stands on nothing: review it and correct it (Administrative Penalty Law"
                            + " 75(2))");
            account.board(
                    after.board(
                            new BilingualText("已作出处罚决定", "decided"),
                            new BilingualText(
                                    "处罚决定失去依据，应当审查、主动改正（行政处罚法 75(2)）",
                                    "the decision stands on nothing: to be reviewed and corrected (Administrative Penalty Law 75(2))")));
            return after;
        }
        Optional<CaseRefusal> refusal = after.refusal();
        account.expect(
                refusal.isPresent(),
                consumer.name(),
                after.title() + "不得再据此作出决定："
                        + refusal.map(why -> after.inWords(why.text().zh())).orElse(""),
                "its case may no longer be decided on it: "
                        + refusal.map(why -> after.inWords(why.text().en())).orElse(""));
        account.board(after.board(
                new BilingualText("陈述申辩期满，可以作出决定", "the party was heard, it may be decided"),
                new BilingualText(
                        "不得据此作出决定，应另行取得检测报告（行政处罚法 46）",
                        "not to be decided on it; another test report is needed (Administrative Penalty Law 46)")));
        return after;
    }

    private void acknowledge(Department consumer, Statement recall, Department.Registered soil, CaseTale tale) {
        String caseNumber = tale.number();
        String recallId = recall.header().id();
        boolean told = hears(consumer, recallId);
        String before = status(consumer, soil, caseNumber);
        RecallAcknowledgement acknowledgement = new RecallAcknowledgement(
                consumer.header(StatementType.RECALL_ACKNOWLEDGEMENT, recallId + "-ACK-" + caseNumber),
                recall.ref(),
                caseNumber,
                tale.consequence(),
                tale.decidedAlready() ? "已启动对处罚决定的审查" : "本案另行调取新的检测报告");
        Statement signed = consumer.sign(acknowledgement.payload());
        consumer.keep(signed, consumer.client().acknowledgeRecall(recallId, signed));
        String after = status(consumer, soil, caseNumber);
        account.expect(
                told && before.startsWith("RECALLED") && after.startsWith("RECALL") && !after.equals(before),
                consumer.name(),
                "收到撤回并签名确认，" + tale.title() + "中该证据：" + Spoken.state(before).zh() + " → "
                        + Spoken.state(after).zh(),
                "got the recall and acknowledged it; in the case the item was "
                        + Spoken.state(before).en() + ", is "
                        + Spoken.state(after).en(),
                consumer.paper(consumer.verified(signed, RecallAcknowledgement.FORMAT)));
    }

    /** Reads the department's events from the beginning until this statement turns up. */
    private static boolean hears(Department consumer, String statementId) {
        Optional<String> after = Optional.empty();
        while (true) {
            EventPage page = consumer.client().events(after, 100);
            if (page.items().stream().anyMatch(event -> event.statementId().equals(statementId))) {
                return true;
            }
            if (page.items().isEmpty()) {
                return false;
            }
            after = page.nextCursor();
        }
    }

    private static String status(Department consumer, Department.Registered soil, String caseNumber) {
        return consumer.client().caseItems(caseNumber).items().stream()
                .filter(item -> item.evidenceId().equals(soil.evidence().id()))
                .map(Story::status)
                .findFirst()
                .orElse("-");
    }

    private static String status(CaseView.Item item) {
        return item.acknowledged() ? "RECALL_ACKNOWLEDGED" : item.status();
    }
}
