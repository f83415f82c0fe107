package org.huzheng.server.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huzheng.evidence.Registration;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementRef;

/** Who has a part in each statement of a log, worked out from the statements alone. */
final class Audience {
    /** The keys of what each department has to be told, in the order of the log. */
    final Map<String, List<String>> told = new HashMap<>();
    /** Every id, code and case number each may come across. */
    final Map<String, Set<String>> mayHear = new HashMap<>();

    private final Map<String, Set<String>> sides = new HashMap<>();
    private final Map<String, String> recaller = new HashMap<>();
    private final Map<String, Statement> registrations = new HashMap<>();
    private final Map<String, Set<String>> given = new HashMap<>();

    /** The next statement of the log. */
    void next(Statement paper) {
        String id = paper.header().id();
        Set<String> concerned = concerned(paper);
        sides.put(id, concerned);
        concerned.forEach(code -> {
            told.computeIfAbsent(code, any -> new ArrayList<>()).add(Papers.key(paper));
            mayHear(code, paper);
        });
    }

    /** What a department says it knows. */
    void mayHear(String code, Statement paper) {
        mayHear.computeIfAbsent(code, any -> new HashSet<>())
                .addAll(Heard.in(paper.payload().utf8()));
    }

    private Set<String> concerned(Statement paper) {
        String by = paper.header().issuer().code().toString();
        return switch (paper.type()) {
            case SHARING_CONTRACT -> {
                Set<String> parties = new HashSet<>();
                SharingContract.FORMAT
                        .read(paper.payload())
                        .parties()
                        .signatories()
                        .forEach(party -> parties.add(party.code().toString()));
                yield parties;
            }
            case CONTRACT_SIGNATURE ->
                of(ContractAct.SIGNATURE_FORMAT.read(paper.payload()).contract());
            case CONTRACT_SUSPENSION ->
                of(ContractAct.SUSPENSION_FORMAT.read(paper.payload()).contract());
            case CONTRACT_REVOCATION ->
                of(ContractAct.REVOCATION_FORMAT.read(paper.payload()).contract());
            case REGISTRATION -> {
                registrations.put(Registration.parse(paper.payload()).evidence().id(), paper);
                yield Set.of(by);
            }
            case ACCESS_REQUEST -> of(AccessRequest.parse(paper.payload()).contract());
            case ACCESS_GRANT -> granted(paper);
            case ACCESS_REFUSAL -> of(AccessRefusal.parse(paper.payload()).request());
            case RELEASE_RECEIPT -> of(ReleaseReceipt.parse(paper.payload()).grant());
            case RECOGNITION_DECISION ->
                of(RecognitionDecision.parse(paper.payload()).request());
            case RECALL -> {
                Set<String> all = new HashSet<>(given.getOrDefault(
                        Recall.parse(paper.payload()).evidence().id(), Set.of()));
                all.add(by);
                recaller.put(paper.header().id(), by);
                yield all;
            }
            case RECALL_ACKNOWLEDGEMENT -> {
                String recall =
                        RecallAcknowledgement.parse(paper.payload()).recall().id();
                yield Set.of(by, recaller.get(recall));
            }
            case OBJECTION -> of(Objection.parse(paper.payload()).against());
            case OBJECTION_ACT -> of(ObjectionAct.parse(paper.payload()).objection());
            default -> throw new AssertionError("nobody here says " + paper.type());
        };
    }

    private Set<String> granted(Statement paper) {
        AccessGrant grant = AccessGrant.parse(paper.payload());
        Set<String> both = of(grant.request());
        String owner = paper.header().issuer().code().toString();
        for (String code : both) {
            if (!code.equals(owner)) {
                given.computeIfAbsent(grant.evidence().id(), any -> new HashSet<>())
                        .add(code);
                mayHear(code, registrations.get(grant.evidence().id()));
            }
        }
        return both;
    }

    private Set<String> of(StatementRef named) {
        return sides.get(named.id());
    }
}
