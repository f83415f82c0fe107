package org.huzheng.examples;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.StatementView;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageExtender;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractState;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** The consumer's side, first half: sign the contract, ask, wait, download, verify. May be stopped and run again. */
public final class ObtainEvidence {
    static final Purpose PURPOSE = Purpose.of(PurposeCode.PENALTY_INVESTIGATION);
    static final DivisionCode PLACE = DivisionCode.parse("330421");

    private ObtainEvidence() {}

    /**
     * Arguments: server, trust folder, our key folder, contract, evidence, matter, case, our number for the request, the file
     * to write, and how long to wait, such as PT60S.
     */
    public static void main(String[] args) throws Exception {
        OurDepartment us = OurDepartment.enter(args[0], args[1], args[2]);
        ContractHistory contract = agreed(us, args[3]);
        String id = args[7];
        ask(
                us,
                new AccessRequest(
                        us.header(StatementType.ACCESS_REQUEST, id),
                        contract.ref(),
                        args[4],
                        Optional.empty(),
                        PURPOSE,
                        MatterCode.parse(args[5]),
                        PLACE,
                        args[6]));
        if (granted(us, id, Duration.parse(args[9]))) {
            VerifiedPackage evidence = fetch(us, id, args[4], Path.of(args[8]));
            System.out.println(id + " " + evidence.report().overall());
        }
    }

    /** The contract, which we accept if only our signature is missing. */
    static ContractHistory agreed(OurDepartment us, String id) {
        ContractHistory contract = us.contract(id);
        // In production people read a contract before anybody signs it.
        if (contract.stateAt(OurDepartment.CLOCK.instant()).equals(Optional.of(ContractState.PARTLY_SIGNED))) {
            us.accept(contract);
        }
        return contract;
    }

    /** Sends the request, unless it was sent before. */
    static void ask(OurDepartment us, AccessRequest request) {
        try {
            us.client().accessRequest(request.header().id());
        } catch (HuzhengApiException e) {
            if (e.code() != ErrorCode.NOT_FOUND) {
                throw e;
            }
            us.client().requestAccess(us.sign(request.payload()));
        }
    }

    /** Waits for the answer, and says why if it is no. */
    static boolean granted(OurDepartment us, String id, Duration patience) throws Exception {
        StatementView answered = Waiting.until(
                "来源单位没有答复申请 " + id,
                patience,
                () -> Optional.of(us.client().accessRequest(id))
                        .filter(view -> !view.state().equals(Optional.of("REQUESTED"))));
        for (StatementView answer : answered.answers()) {
            if (answer.type() == StatementType.ACCESS_REFUSAL) {
                Verified<AccessRefusal> refusal = us.verified(answer.statement(), AccessRefusal.FORMAT);
                refusal.value()
                        .reasons()
                        .forEach(reason ->
                                System.out.println("被拒绝：" + reason.text().zh() + "，" + reason.detail()));
                return false;
            }
        }
        return true;
    }

    /** Downloads, encloses the registration with its receipt, and verifies before anybody opens what is inside. */
    static VerifiedPackage fetch(OurDepartment us, String requestId, String evidenceId, Path file) {
        us.client().downloadFor(requestId, evidenceId, file);
        Statement registration = us.client().evidence(evidenceId).registration();
        us.verified(registration, Registration.FORMAT);
        PackageExtender.of(file).statement("registration", registration).writeTo(file);
        return PackageVerifier.of(VerificationTerms.of(us.trust(), OurDepartment.CLOCK.instant())
                        .withLogs(us.logs()))
                .verify(file)
                .require();
    }
}
