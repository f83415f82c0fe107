package org.huzheng.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.client.EventPage;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Device;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.finding.Findings;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.records.RecordAnswer;
import org.huzheng.sharing.records.RecordSource;
import org.huzheng.sharing.records.SharedRecords;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** The provider's side, again and again: wait for the next request for records, and answer it from our own database. Where it was
 * stopped between sealing and granting, the next run goes on. */
public final class AnswerFromOurDatabase {
    private static final Duration FETCHABLE = Duration.ofDays(20);
    private static final int MOST_RECORDS = 100;

    private AnswerFromOurDatabase() {}

    /**
     * Arguments: server, trust folder, our key folder, the database, the folder to seal into, and how long to wait, such as
     * PT60S.
     */
    public static void main(String[] args) throws Exception {
        OurDepartment us = OurDepartment.enter(args[0], args[1], args[2]);
        String id = Waiting.until("没有新的数据申请", Duration.parse(args[5]), () -> open(us));
        Verified<AccessRequest> request =
                us.verified(us.client().accessRequest(id).statement(), AccessRequest.FORMAT);
        ContractHistory contract = us.contract(request.value().contract().id());
        ConstructionPermits permits = new ConstructionPermits(Path.of(args[3]));
        RecordAnswer answer = RecordAnswer.decide(contract, request, facts(permits, contract, request));
        if (!answer.decision().mayBeGranted()) {
            refuse(us, id, answer);
            return;
        }
        if (answer.decision().needsApproval()) {
            // In production: show answer.find(…) to whoever approves, and go on once they did.
            System.out.println("有条件共享，须经审核 " + id);
            return;
        }
        Optional<EvidenceRef> earlier = registered(us, request.value().evidenceId());
        EvidenceRef sealed = earlier.isPresent() ? earlier.get() : seal(us, args, answer, permits, id);
        Instant until =
                OurDepartment.CLOCK.instant().truncatedTo(ChronoUnit.SECONDS).plus(FETCHABLE);
        AccessGrant grant =
                answer.decision().grant(us.header(StatementType.ACCESS_GRANT, id + "-GRANT"), sealed, until);
        us.client().grantAccess(id, us.sign(grant.payload()));
        permits.enterGrant(contract.ref().id(), request.issuer().code().toString(), OurDepartment.CLOCK.instant());
        System.out.println("同意 " + id);
    }

    /** What was registered before we were stopped, if we were. */
    private static Optional<EvidenceRef> registered(OurDepartment us, String evidenceId) {
        try {
            Registration registration = us.verified(
                            us.client().evidence(evidenceId).registration(), Registration.FORMAT)
                    .value();
            return Optional.of(registration.evidence());
        } catch (HuzhengApiException e) {
            if (e.code() != ErrorCode.NOT_FOUND) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** Only what was asked for and agreed comes out of this, masked; anything else the database gives is an error. */
    static EvidenceRef seal(OurDepartment us, String[] args, RecordAnswer answer, RecordSource permits, String id)
            throws IOException {
        SharedRecords records = answer.find(permits, MOST_RECORDS);
        Path file = Files.createDirectories(Path.of(args[4])).resolve(id + ".hzp");
        SealedPackage sealed = answer.seal(records, sealer(Path.of(args[2])), keeping(us), file);
        us.client().upload(sealed.path());
        Registration registration = answer.registration(us.header(StatementType.REGISTRATION, id + "-REG"), sealed);
        us.client().registerEvidence(us.sign(registration.payload()));
        System.out.println(id + "：" + records.records().size() + " 条");
        return sealed.ref();
    }

    /** What has waited longest for our answer. */
    private static Optional<String> open(OurDepartment us) {
        return us.client().inbox(Map.of("waitsFor", "ANSWER"), Optional.empty(), 1).items().stream()
                .map(EventPage.Event::statementId)
                .findFirst();
    }

    /** What we know; what we do not say is unknown, and would be refused. */
    static AccessFacts facts(ConstructionPermits permits, ContractHistory contract, Verified<AccessRequest> request)
            throws SQLException {
        Instant now = OurDepartment.CLOCK.instant();
        AccessFacts facts = AccessFacts.at(now)
                // In production: CaseAccess.competence, by the catalogue of matters.
                .withCompetence(new Findings())
                .withSecret(false);
        for (Quota quota : contract.contract().quotas()) {
            Instant since = quota.windowOf(now).orElse(Instant.EPOCH);
            facts = facts.withUsed(
                    quota.per(),
                    permits.grants(contract.ref().id(), request.issuer().code().toString(), since));
        }
        return facts;
    }

    private static void refuse(OurDepartment us, String id, RecordAnswer answer) {
        AccessRefusal refusal = answer.refusal(us.header(StatementType.ACCESS_REFUSAL, id + "-REFUSAL"));
        us.client().refuseAccess(id, us.sign(refusal.payload()));
        refusal.reasons()
                .forEach(each -> System.out.println(
                        "拒绝 " + id + "：" + each.code() + " " + each.text().zh() + "，" + each.detail()));
    }

    private static PackageSealer sealer(Path keys) throws IOException {
        char[] password = Files.readString(keys.resolve("password.txt")).strip().toCharArray();
        SecureRandom random = new SecureRandom();
        // In production: SigningKeys that call your HSM or signature server (签名验签服务器).
        SigningKey department = Pkcs12Key.load(keys.resolve("department.p12"), password, random);
        return PackageSealer.of(department, OurDepartment.CLOCK)
                .withOfficers(List.of(
                        Pkcs12Key.load(keys.resolve("officer-1.p12"), password, random),
                        Pkcs12Key.load(keys.resolve("officer-2.p12"), password, random)));
    }

    /** How we keep them, and who compared what leaves with what is kept; the rest the SDK knows. */
    private static CaptureFacts keeping(OurDepartment us) {
        return CaptureFacts.builder(EvidenceKind.ELECTRONIC_DATA, "施工许可管理系统")
                .timeSource("北斗授时")
                .place(new Place(us.party().name() + "机房", Optional.of("330421105"), Optional.empty()))
                .device(Device.unknown().withType("数据库服务器"))
                .officer(new Officer("示例执法员甲", "11040100001"))
                .officer(new Officer("示例执法员乙", "11040100002"))
                .origin(Origin.unknown().withCheckedBy("示例执法员甲、示例执法员乙"))
                .build();
    }
}
