package org.huzheng.dispute.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.evidence.Registration;
import org.huzheng.recognition.Exclusion;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.DataDeletion;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementRef;

/**
 * Picks out of all that a department keeps the statements of one exchange 选取本次互认的声明: those that its verification will be led to.
 * Nothing is verified here.
 */
public final class Selection {
    private final Collection<Statement> kept;
    private final Map<StatementRef, Statement> chosen = new LinkedHashMap<>();
    private String evidenceId = "";
    private Optional<StatementRef> request = Optional.empty();
    private Optional<RecognitionDecision> decided = Optional.empty();
    private Optional<StatementRef> decision = Optional.empty();

    private Selection(Collection<Statement> kept) {
        this.kept = kept;
    }

    /**
     * Selects what belongs to one decision, request or evidence.
     *
     * @param kept all there is; of two copies of one statement the one with a receipt counts
     * @param id its id
     * @throws HuzhengException DISPUTE_UNKNOWN if nothing is known of it, or several decisions or requests are
     */
    public static Selection of(Collection<Statement> kept, String id) {
        Selection selection = new Selection(kept);
        selection.begin(id);
        selection.follow();
        return selection;
    }

    private record Read<T>(StatementRef ref, T value) {}

    /** Everything of a type of which this holds, not chosen yet. */
    private <T> List<Read<T>> find(StatementFormat<T> format, Predicate<Read<T>> holds) {
        List<Read<T>> found = new ArrayList<>();
        Set<StatementRef> seen = new LinkedHashSet<>();
        for (Statement statement : kept) {
            if (statement.type() == format.type()) {
                Read<T> read = new Read<>(statement.ref(), format.read(statement.payload()));
                if (holds.test(read) && seen.add(read.ref())) {
                    found.add(read);
                }
            }
        }
        return found;
    }

    private <T> List<Read<T>> choose(StatementFormat<T> format, Predicate<Read<T>> holds) {
        List<Read<T>> found = find(format, holds);
        Set<StatementRef> refs = found.stream().map(Read::ref).collect(Collectors.toSet());
        for (Statement statement : kept) {
            if (statement.type() == format.type() && refs.contains(statement.ref())) {
                chosen.merge(statement.ref(), statement, (a, b) -> a.receipt().isPresent() ? a : b);
            }
        }
        return found;
    }

    private void begin(String id) {
        List<Read<RecognitionDecision>> decisions =
                find(RecognitionDecision.FORMAT, each -> each.ref().id().equals(id));
        List<Read<AccessRequest>> requests =
                find(AccessRequest.FORMAT, each -> each.ref().id().equals(id));
        if (decisions.isEmpty() && requests.isEmpty()) {
            decisions = find(
                    RecognitionDecision.FORMAT,
                    each -> each.value().evidence().id().equals(id));
            requests =
                    find(AccessRequest.FORMAT, each -> each.value().evidenceId().equals(id));
        } else if (decisions.isEmpty()) {
            StatementRef asked = only(requests, id).orElseThrow().ref();
            decisions = find(
                    RecognitionDecision.FORMAT, each -> each.value().request().equals(asked));
        }
        Optional<Read<RecognitionDecision>> one = only(decisions, id);
        decision = one.map(Read::ref);
        decided = one.map(Read::value);
        Optional<Read<AccessRequest>> asked = one.isPresent() ? Optional.empty() : only(requests, id);
        request = decided.map(RecognitionDecision::request).or(() -> asked.map(Read::ref));
        evidenceId = decided.map(each -> each.evidence().id())
                .or(() -> asked.map(each -> each.value().evidenceId()))
                .orElse(id);
        boolean known = request.isPresent()
                || !find(
                                Registration.FORMAT,
                                each -> each.value().evidence().id().equals(id))
                        .isEmpty();
        if (!known) {
            throw new HuzhengException(ErrorCode.DISPUTE_UNKNOWN, id);
        }
    }

    private static <T> Optional<Read<T>> only(List<Read<T>> found, String id) {
        if (found.size() > 1) {
            throw new HuzhengException(
                    ErrorCode.DISPUTE_UNKNOWN,
                    id + ": " + found.stream().map(each -> each.ref().id()).collect(Collectors.joining(", ")));
        }
        return found.stream().findFirst();
    }

    private void follow() {
        choose(
                RecognitionDecision.FORMAT,
                each -> decision.equals(Optional.of(each.ref()))
                        || decided.flatMap(RecognitionDecision::supersedes).equals(Optional.of(each.ref()))
                        || (decision.isPresent() && each.value().supersedes().equals(decision)));
        for (Read<AccessRequest> asked :
                choose(AccessRequest.FORMAT, each -> request.equals(Optional.of(each.ref())))) {
            contract(asked.value().contract());
            for (Read<AccessGrant> granted :
                    choose(AccessGrant.FORMAT, each -> each.value().request().equals(asked.ref()))) {
                choose(ReleaseReceipt.FORMAT, each -> each.value().grant().equals(granted.ref()));
            }
            choose(AccessRefusal.FORMAT, each -> each.value().request().equals(asked.ref()));
            choose(DataDeletion.FORMAT, each -> each.value().request().equals(asked.ref()));
        }
        choose(
                RecognitionPolicy.FORMAT,
                each -> decided.map(RecognitionDecision::policy).equals(Optional.of(each.ref())));
        choose(Registration.FORMAT, each -> each.value().evidence().id().equals(evidenceId));
        choose(CustodyEvent.FORMAT, each -> each.value().evidenceId().equals(evidenceId));
        choose(RecallStatus.FORMAT, each -> each.value().evidence().id().equals(evidenceId));
        choose(Exclusion.FORMAT, each -> each.value().evidence().id().equals(evidenceId));
        for (Read<Recall> recall :
                choose(Recall.FORMAT, each -> each.value().evidence().id().equals(evidenceId))) {
            choose(RecallAcknowledgement.FORMAT, each -> each.value().recall().equals(recall.ref()));
        }
        Set<StatementRef> about = Set.copyOf(chosen.keySet());
        for (Read<Objection> objection :
                choose(Objection.FORMAT, each -> about.contains(each.value().against()))) {
            choose(ObjectionAct.FORMAT, each -> each.value().objection().equals(objection.ref()));
        }
    }

    /** A contract, what was done with it, and what amends it. */
    private void contract(StatementRef ref) {
        choose(SharingContract.FORMAT, each -> each.ref().equals(ref));
        choose(ContractAct.REVIEW_FORMAT, each -> each.value().contract().equals(ref));
        choose(ContractAct.SIGNATURE_FORMAT, each -> each.value().contract().equals(ref));
        choose(ContractAct.SUSPENSION_FORMAT, each -> each.value().contract().equals(ref));
        choose(ContractAct.REVOCATION_FORMAT, each -> each.value().contract().equals(ref));
        find(SharingContract.FORMAT, each -> each.value().amends().equals(Optional.of(ref)))
                .forEach(amendment -> contract(amendment.ref()));
    }

    /** What was selected, in the order of an exchange. */
    public List<Statement> statements() {
        return List.copyOf(chosen.values());
    }

    /** The evidence. */
    public String evidenceId() {
        return evidenceId;
    }

    /** The request it was obtained by. */
    public Optional<StatementRef> request() {
        return request;
    }

    /** The decision, by its reference. */
    public Optional<StatementRef> decision() {
        return decision;
    }

    /** What the decision says. */
    public Optional<RecognitionDecision> decided() {
        return decided;
    }
}
