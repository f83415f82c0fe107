package org.huzheng.examples;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.huzheng.client.EventPage;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Findings;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.AccessRules;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** The provider's side, again and again: wait for the next request, and answer it by the contract. */
public final class AnswerRequest {
    private static final Duration FETCHABLE = Duration.ofDays(20);

    private AnswerRequest() {}

    /** Arguments: server, trust folder, our key folder, and how long to wait, such as PT60S. */
    public static void main(String[] args) throws Exception {
        OurDepartment us = OurDepartment.enter(args[0], args[1], args[2]);
        String id = Waiting.until("没有新的调取申请", Duration.parse(args[3]), () -> open(us));
        Verified<AccessRequest> request =
                us.verified(us.client().accessRequest(id).statement(), AccessRequest.FORMAT);
        ContractHistory contract = us.contract(request.value().contract().id());
        Verified<Registration> evidence =
                us.verified(us.client().evidence(request.value().evidenceId()).registration(), Registration.FORMAT);
        // Contract in force, purpose, matter, kind of evidence, both parties: the server holds us to the same rules.
        Findings outside = AccessRules.review(contract, request, evidence, OurDepartment.CLOCK.instant());
        if (outside.clean()) {
            grant(us, contract, request, evidence);
            System.out.println("同意 " + id);
        } else {
            refuse(us, contract, request, outside);
            outside.all()
                    .forEach(each ->
                            System.out.println("拒绝 " + id + "：" + each.text().zh() + "，" + each.detail()));
        }
    }

    /** What has waited longest for our answer; what is answered is no longer in the inbox. */
    private static Optional<String> open(OurDepartment us) {
        return us.client().inbox(Map.of("waitsFor", "ANSWER"), Optional.empty(), 1).items().stream()
                .map(EventPage.Event::statementId)
                .findFirst();
    }

    private static void grant(
            OurDepartment us,
            ContractHistory contract,
            Verified<AccessRequest> request,
            Verified<Registration> evidence) {
        Instant until =
                OurDepartment.CLOCK.instant().truncatedTo(ChronoUnit.SECONDS).plus(FETCHABLE);
        AccessGrant grant = new AccessGrant(
                us.header(StatementType.ACCESS_GRANT, request.id() + "-GRANT"),
                request.ref(),
                contract.ref(),
                evidence.value().evidence(),
                until);
        us.client().grantAccess(request.id(), us.sign(grant.payload()));
    }

    /** A refusal is never silent: it is signed, and says what is outside the contract. */
    private static void refuse(
            OurDepartment us, ContractHistory contract, Verified<AccessRequest> request, Findings outside) {
        AccessRefusal refusal = AccessRefusal.because(
                us.header(StatementType.ACCESS_REFUSAL, request.id() + "-REFUSAL"),
                request.ref(),
                contract.ref(),
                outside.all());
        us.client().refuseAccess(request.id(), us.sign(refusal.payload()));
    }
}
