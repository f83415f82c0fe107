package org.huzheng.server.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallAcknowledgement;
import org.huzheng.recognition.RecallAcknowledgement.Passage;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.CaseItemStatus;
import org.huzheng.server.store.RecallDuty;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;

/**
 * Who owes an acknowledgement of a recall 撤回确认义务, read off the statements alone: each case that relies on the evidence or may
 * yet, and each case to which an acknowledgement says it went, if its department is known here.
 */
final class RecallDuties {
    private static final Set<CaseItemStatus> CONCERNED =
            Set.of(CaseItemStatus.RECALLED, CaseItemStatus.RECALL_ACKNOWLEDGED);

    private final StatementRecord recall;
    private final Recall value;
    private final int workingDays;

    private RecallDuties(StatementRecord recall, int workingDays) {
        this.recall = recall;
        this.value = Recall.parse(Listings.payload(recall));
        this.workingDays = workingDays;
    }

    /** Of one recall. */
    static RecallDuties of(StatementRecord recall, int workingDays) {
        return new RecallDuties(recall, workingDays);
    }

    BusinessKey evidence() {
        return new BusinessKey(recall.issuer(), value.evidence().id());
    }

    /** The cases of a department that rely on the evidence, or may yet, by number; each by a request that was granted. */
    Map<String, AccessRecord> concerned(Stores stores, String consumer) {
        Map<String, AccessRecord> cases = new TreeMap<>();
        for (AccessRecord access : stores.accesses().asked(evidence(), consumer)) {
            Optional<CaseItem> item = stores.caseItems().find(access.caseNo(), consumer, evidence());
            boolean relies = access.state() == AccessState.GRANTED
                    && item.map(known -> CONCERNED.contains(known.status())).orElse(true);
            if (relies) {
                cases.putIfAbsent(access.caseNo(), access);
            }
        }
        return cases;
    }

    /** The departments a recall reaches by itself; its source is none of them. */
    Set<String> told(Stores stores) {
        Set<String> told = Ledger.consumers(stores, evidence());
        told.remove(recall.issuer());
        return told;
    }

    /** Writes down what each case owes. */
    void begin(Stores stores) {
        for (String consumer : told(stores)) {
            for (String caseNo : concerned(stores, consumer).keySet()) {
                stores.recallDuties()
                        .add(new RecallDuty(
                                recall.logIndex(),
                                consumer,
                                caseNo,
                                AcknowledgementDay.of(value, recall.storedAt(), workingDays),
                                Optional.empty()));
            }
        }
    }

    /** The departments among those that evidence was passed on to that have a key here, the source apart. */
    static Set<Passage> reached(Stores stores, RecallAcknowledgement acknowledgement, String source) {
        Set<Passage> reached = new LinkedHashSet<>();
        for (Passage passage : acknowledgement.passedOn()) {
            String code = passage.department().code().toString();
            if (!code.equals(source) && !stores.clientKeys().ofDepartment(code).isEmpty()) {
                reached.add(passage);
            }
        }
        return reached;
    }

    /** Writes down an acknowledgement, and what is owed where the evidence went; gives the duties that are new. */
    List<RecallDuty> answered(Stores stores, StatementRecord stored, RecallAcknowledgement acknowledgement) {
        stores.recallDuties()
                .answered(recall.logIndex(), stored.issuer(), acknowledgement.caseNumber(), stored.logIndex());
        List<RecallDuty> added = new ArrayList<>();
        for (Passage passage : reached(stores, acknowledgement, recall.issuer())) {
            String code = passage.department().code().toString();
            RecallDuty duty = new RecallDuty(
                    recall.logIndex(),
                    code,
                    passage.caseNumber(),
                    AcknowledgementDay.passedOn(value, stored.storedAt(), workingDays),
                    Optional.empty());
            if (stores.recallDuties()
                    .find(recall.logIndex(), code, passage.caseNumber())
                    .isEmpty()) {
                stores.recallDuties().add(duty);
                added.add(duty);
            }
        }
        return added;
    }
}
