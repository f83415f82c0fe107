package org.huzheng.server.intake;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.Registration;
import org.huzheng.handover.HandoverAct;
import org.huzheng.handover.internal.HandoverRelease;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.server.fault.StoreFault.Kind;
import org.huzheng.server.fault.StoreFaults;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * Holds the rows by which a stored statement is found 索引行核对 against what the statement says: its own columns, what it is
 * about, whom it was told to, and the business row made of it. The signatures are verified again, trust was judged at intake.
 */
public final class RowCheck {
    private final Stores stores;
    private final StoreFaults faults;

    /** A check that notes what it finds. */
    public RowCheck(Stores stores, StoreFaults faults) {
        this.stores = stores;
        this.faults = faults;
    }

    /** Checks one. */
    public void check(StatementRecord stored) {
        try {
            columns(stored, Ledger.statement(stored));
            Concern concern = concern(stored);
            for (String subject : concern.subjects()) {
                require(Kind.ROW_ALTERED, stored, stores.statements().isAbout(stored.logIndex(), subject));
            }
            for (String department : concern.told()) {
                require(Kind.EVENT_MISSING, stored, Ledger.visible(stores, stored, department));
            }
        } catch (HuzhengException e) {
            // What a statement cites was found when it was taken in: now a row is missing or says something else.
            boolean lost = e.code() == ErrorCode.NOT_FOUND;
            faults.add(lost ? Kind.ROW_ALTERED : Kind.ENTRY_UNREADABLE, stored.logIndex() + " " + e.code());
        }
    }

    private void require(Kind kind, StatementRecord stored, boolean holds) {
        if (!holds) {
            faults.add(kind, stored.logIndex() + " " + stored.type().shortName());
        }
    }

    private void columns(StatementRecord stored, Statement statement) {
        boolean same = statement.type() == stored.type()
                && statement.ref().equals(Ledger.ref(stored))
                && statement.header().issuer().code().toString().equals(stored.issuer());
        require(Kind.ROW_ALTERED, stored, same);
    }

    /** What a statement must be found by, and whom at least it was told to. */
    private record Concern(Set<String> subjects, Set<String> told) {}

    private Concern concern(StatementRecord stored) {
        return switch (stored.type()) {
            case REGISTRATION -> registration(stored);
            case SHARING_CONTRACT ->
                contract(
                        stored.key(),
                        Ledger.read(stored, SharingContract.FORMAT).value());
            case SECURITY_REVIEW, CONTRACT_SIGNATURE, CONTRACT_SUSPENSION, CONTRACT_REVOCATION -> {
                StatementRecord contract = Listings.cited(
                        stores,
                        StatementType.SHARING_CONTRACT,
                        Ledger.read(stored, ContractAct.format(stored.type()).orElseThrow())
                                .value()
                                .contract());
                yield contract(
                        contract.key(),
                        Ledger.read(contract, SharingContract.FORMAT).value());
            }
            case ACCESS_REQUEST -> access(stored, stored.key());
            case ACCESS_GRANT ->
                access(stored, Ledger.read(stored, AccessGrant.FORMAT).value().request());
            case ACCESS_REFUSAL ->
                access(stored, Ledger.read(stored, AccessRefusal.FORMAT).value().request());
            case RELEASE_RECEIPT -> {
                StatementRef granted =
                        Ledger.read(stored, ReleaseReceipt.FORMAT).value().grant();
                StatementRecord grant = Listings.cited(stores, StatementType.ACCESS_GRANT, granted);
                yield access(
                        stored, Ledger.read(grant, AccessGrant.FORMAT).value().request());
            }
            case RECOGNITION_DECISION -> decision(stored);
            case OBJECTION -> objection(stored);
            case CASE_HANDOVER ->
                new Concern(Set.of(Subject.handover(stored.key())), Handovers.parties(stores, stored));
            case HANDOVER_ACT -> handover(stored);
            case HANDOVER_RELEASE -> handoverRelease(stored);
            case RECALL -> own(Set.of(Subject.recall(stored.key())), stored);
            default -> own(Set.of(), stored);
        };
    }

    private static Concern own(Set<String> subjects, StatementRecord stored) {
        return new Concern(subjects, Set.of(stored.issuer()));
    }

    /** A challenge is addressed to its own issuer. */
    private static Concern objection(StatementRecord stored) {
        Objection objection = Ledger.read(stored, Objection.FORMAT).value();
        Set<String> told = new TreeSet<>(Set.of(stored.issuer()));
        told.add(objection.to().code().toString());
        return new Concern(Set.of(Subject.objection(stored.key())), told);
    }

    private Concern handover(StatementRecord stored) {
        HandoverAct act = Ledger.read(stored, HandoverAct.FORMAT).value();
        StatementRecord handover = Listings.cited(stores, StatementType.CASE_HANDOVER, act.handover());
        return new Concern(Set.of(Subject.handover(handover.key())), Set.of(stored.issuer(), handover.issuer()));
    }

    private Concern handoverRelease(StatementRecord stored) {
        HandoverRelease release = Ledger.read(stored, HandoverRelease.FORMAT).value();
        StatementRecord handover = Listings.cited(stores, StatementType.CASE_HANDOVER, release.handover());
        BusinessKey evidence =
                new BusinessKey(handover.issuer(), release.evidence().id());
        return new Concern(
                Set.of(Subject.evidence(evidence)),
                Set.of(handover.issuer(), release.receiver().code().toString()));
    }

    private Concern registration(StatementRecord stored) {
        Registration registration = Ledger.read(stored, Registration.FORMAT).value();
        BusinessKey key =
                new BusinessKey(stored.issuer(), registration.evidence().id());
        Optional<EvidenceRecord> row = stores.evidence().find(key);
        boolean same = row.filter(found -> found.logIndex() == stored.logIndex()
                        && found.content().equals(registration.evidence().packageDigest())
                        && found.manifest().equals(registration.manifestDigest()))
                .isPresent();
        require(Kind.ROW_ALTERED, stored, same);
        return own(Set.of(Subject.evidence(key)), stored);
    }

    private static Concern contract(BusinessKey key, SharingContract contract) {
        Entry all = ContractActs.entry(key, contract);
        return new Concern(all.subjects(), all.audience());
    }

    private Concern access(StatementRecord stored, StatementRef request) {
        return access(
                stored,
                Listings.cited(stores, StatementType.ACCESS_REQUEST, request).key());
    }

    /** Something about a request: told to who asked and to whose evidence it is. */
    private Concern access(StatementRecord stored, BusinessKey request) {
        Optional<AccessRecord> row = stores.accesses().find(request);
        require(Kind.ROW_ALTERED, stored, row.isPresent());
        Set<String> told = new TreeSet<>(Set.of(request.issuer()));
        row.ifPresent(access -> told.add(access.evidence().issuer()));
        return new Concern(Set.of(Subject.request(request)), told);
    }

    private Concern decision(StatementRecord stored) {
        RecognitionDecision decision =
                Ledger.read(stored, RecognitionDecision.FORMAT).value();
        Concern concern = access(stored, decision.request());
        Optional<AccessRecord> access = stores.accesses()
                .find(new BusinessKey(stored.issuer(), decision.request().id()));
        boolean listed = access.flatMap(
                        asked -> stores.caseItems().find(decision.caseNumber(), stored.issuer(), asked.evidence()))
                .isPresent();
        require(Kind.ROW_ALTERED, stored, listed);
        return concern;
    }
}
