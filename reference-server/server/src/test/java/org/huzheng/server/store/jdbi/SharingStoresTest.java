package org.huzheng.server.store.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.CaseItemStatus;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Evidence, accesses and case items. */
class SharingStoresTest extends StoreContract {
    private static final BusinessKey E_1 = new BusinessKey("A", "E-1");
    private static final BusinessKey Q_1 = new BusinessKey("B", "Q-1");

    SharingStoresTest(TestDatabase kind) {
        super(kind);
    }

    @Test
    void evidence_ofOwner_isListedInLogOrder() {
        write(stores -> {
            for (int i = 0; i < 3; i++) {
                evidence(stores, i, "E-" + i, "A");
            }
            evidence(stores, 3, "E-3", "B");
        });
        assertThat(stores().evidence().ofOwner("A", -1, 2))
                .extracting(EvidenceRecord::id)
                .containsExactly("E-0", "E-1");
        assertThat(stores().evidence().ofOwner("A", 1, 2))
                .extracting(EvidenceRecord::id)
                .containsExactly("E-2");
        assertThat(stores().evidence()
                        .find(new BusinessKey("B", "E-3"))
                        .orElseThrow()
                        .registeredAt())
                .isEqualTo(NOON);
    }

    @Test
    void evidence_withoutStoredContent_isRefusedByDatabase() {
        assertThatThrownBy(() -> write(stores -> {
                    stores.statements().insert(statement(0, "E-1", "a"), Set.of());
                    stores.evidence().insert(new EvidenceRecord("E-1", "A", digest("?"), digest("m"), 0, NOON));
                }))
                .isInstanceOf(HuzhengException.class);
        assertThat(stores().evidence().named("E-1")).isEmpty();
    }

    @Test
    void access_granted_endsAtItsTime() {
        write(stores -> {
            evidence(stores, 0, "E-1", "A");
            stores.accesses().insert(requested("Q-1"));
        });
        assertThat(stores().accesses().granted(E_1, "B", NOON)).isEmpty();
        write(stores -> stores.accesses().decide(Q_1, AccessState.GRANTED, NOON, Optional.of(NOON.plusSeconds(1))));
        assertThat(stores().accesses().granted(E_1, "B", NOON))
                .extracting(AccessRecord::requestId)
                .containsExactly("Q-1");
        assertThat(stores().accesses().granted(E_1, "B", NOON.plusSeconds(1))).isEmpty();
        assertThat(stores().accesses().granted(E_1, "C", NOON)).isEmpty();
    }

    @Test
    @Tag("HZ-SHR-017")
    void access_granted_countsInItsWindow() {
        write(stores -> {
            evidence(stores, 0, "E-1", "A");
            stores.accesses().insert(requested("Q-1"));
            stores.accesses().insert(requested("Q-2"));
            stores.accesses().decide(Q_1, AccessState.GRANTED, NOON, Optional.empty());
            stores.accesses().decide(new BusinessKey("B", "Q-2"), AccessState.REFUSED, NOON, Optional.empty());
        });
        BusinessKey contract = stores().accesses().find(Q_1).orElseThrow().contract();
        assertThat(stores().accesses().grantedUnder(contract, "B", NOON)).isOne();
        assertThat(stores().accesses().grantedUnder(contract, "B", NOON.plusMillis(1)))
                .isZero();
        assertThat(stores().accesses().grantedUnder(contract, "C", NOON)).isZero();
        assertThat(stores().accesses().grantedUnder(new BusinessKey("Z", contract.id()), "B", NOON))
                .isZero();
    }

    @Test
    void access_decidedTwice_isRefused() {
        write(stores -> {
            evidence(stores, 0, "E-1", "A");
            stores.accesses().insert(requested("Q-1"));
            stores.accesses().decide(Q_1, AccessState.REFUSED, NOON, Optional.empty());
        });
        assertThatThrownBy(() ->
                        write(stores -> stores.accesses().decide(Q_1, AccessState.GRANTED, NOON, Optional.empty())))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSITION_ILLEGAL));
        assertThat(stores().accesses().find(Q_1).orElseThrow().state()).isEqualTo(AccessState.REFUSED);
    }

    @Test
    @Tag("HZ-REC-005")
    void recall_reachesEveryConsumer_exceptWhoRejected() {
        write(stores -> {
            evidence(stores, 0, "E-1", "A");
            evidence(stores, 1, "E-2", "A");
            stores.caseItems().put(item("1", "B", "E-1", CaseItemStatus.RECOGNISED));
            stores.caseItems().put(item("2", "C", "E-1", CaseItemStatus.PARTIALLY_RECOGNISED));
            stores.caseItems().put(item("3", "D", "E-1", CaseItemStatus.REJECTED));
            stores.caseItems().put(item("1", "B", "E-2", CaseItemStatus.RECOGNISED));
        });
        List<CaseItem> recalled = stores().caseItems().recall(E_1, "R-1");
        assertThat(recalled).extracting(CaseItem::consumer).containsExactly("B", "C");
        assertThat(stores().caseItems().ofCase("1", "B"))
                .extracting(CaseItem::status)
                .containsExactly(CaseItemStatus.RECALLED, CaseItemStatus.RECOGNISED);
        assertThat(stores().caseItems().find("3", "D", E_1).orElseThrow().status())
                .isEqualTo(CaseItemStatus.REJECTED);
    }

    private static AccessRecord requested(String id) {
        return new AccessRecord(
                id, "B", new BusinessKey("A", "C-1"), E_1, "1", AccessState.REQUESTED, Optional.empty());
    }

    private static CaseItem item(String caseNo, String consumer, String evidence, CaseItemStatus status) {
        return new CaseItem(caseNo, consumer, new BusinessKey("A", evidence), status, "D-" + caseNo, Optional.empty());
    }
}
