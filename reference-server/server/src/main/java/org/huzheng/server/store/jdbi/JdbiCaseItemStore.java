package org.huzheng.server.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.CaseItem;
import org.huzheng.server.store.CaseItemStatus;
import org.huzheng.server.store.CaseItemStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiCaseItemStore implements CaseItemStore {
    private static final String SELECT =
            "SELECT case_no, consumer, evidence_id, evidence_owner, status, decision_id, recall_id FROM case_item ";

    private final Handle handle;

    JdbiCaseItemStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void put(CaseItem item) {
        handle.createUpdate("""
                        INSERT INTO case_item
                          (case_no, consumer, evidence_id, evidence_owner, status, decision_id, recall_id)
                        VALUES (:case, :consumer, :evidence, :owner, :status, :decision, :recall)
                        ON CONFLICT (case_no, consumer, evidence_id, evidence_owner) DO UPDATE SET
                          status = excluded.status, decision_id = excluded.decision_id, recall_id = excluded.recall_id
                        """)
                .bind("case", item.caseNo())
                .bind("consumer", item.consumer())
                .bind("evidence", item.evidence().id())
                .bind("owner", item.evidence().issuer())
                .bind("status", item.status().name())
                .bind("decision", item.decisionId())
                .bind("recall", item.recallId())
                .execute();
    }

    @Override
    public Optional<CaseItem> find(String caseNo, String consumer, BusinessKey evidence) {
        return ofCase(caseNo, consumer).stream()
                .filter(item -> item.evidence().equals(evidence))
                .findFirst();
    }

    @Override
    public List<CaseItem> ofCase(String caseNo, String consumer) {
        return handle.createQuery(
                        SELECT + "WHERE case_no = :case AND consumer = :consumer ORDER BY evidence_id, evidence_owner")
                .bind("case", caseNo)
                .bind("consumer", consumer)
                .map(JdbiCaseItemStore::map)
                .list();
    }

    @Override
    public List<CaseItem> recall(BusinessKey evidence, String recallId) {
        handle.createUpdate("""
                        UPDATE case_item SET status = 'RECALLED', recall_id = :recall
                        WHERE evidence_id = :evidence AND evidence_owner = :owner
                          AND status IN ('RECOGNISED', 'PARTIALLY_RECOGNISED', 'CORRECTION_REQUIRED')
                        """)
                .bind("evidence", evidence.id())
                .bind("owner", evidence.issuer())
                .bind("recall", recallId)
                .execute();
        return handle.createQuery(
                        SELECT + "WHERE recall_id = :recall AND evidence_owner = :owner ORDER BY case_no, consumer")
                .bind("recall", recallId)
                .bind("owner", evidence.issuer())
                .map(JdbiCaseItemStore::map)
                .list();
    }

    private static CaseItem map(ResultSet row, StatementContext context) throws SQLException {
        return new CaseItem(
                row.getString("case_no"),
                row.getString("consumer"),
                Columns.key(row, "evidence_owner", "evidence_id"),
                CaseItemStatus.valueOf(row.getString("status")),
                row.getString("decision_id"),
                Columns.optionalText(row, "recall_id"));
    }
}
