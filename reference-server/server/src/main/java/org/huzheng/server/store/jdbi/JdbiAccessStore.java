package org.huzheng.server.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.AccessState;
import org.huzheng.server.store.AccessStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiAccessStore implements AccessStore {
    private static final String SELECT =
            "SELECT request_id, contract_id, evidence_id, requester, case_no, state, valid_until FROM access ";

    private final Handle handle;

    JdbiAccessStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void insert(AccessRecord access) {
        int added = handle.createUpdate("""
                        INSERT INTO access
                          (request_id, contract_id, evidence_id, requester, case_no, state, valid_until)
                        VALUES (:request, :contract, :evidence, :requester, :case, :state, :until)
                        ON CONFLICT (request_id) DO NOTHING
                        """)
                .bind("request", access.requestId())
                .bind("contract", access.contractId())
                .bind("evidence", access.evidenceId())
                .bind("requester", access.requester())
                .bind("case", access.caseNo())
                .bind("state", access.state().name())
                .bind("until", access.validUntil().map(Instant::toEpochMilli).orElse(null))
                .execute();
        if (added == 0) {
            throw new HuzhengException(ErrorCode.BUSINESS_KEY_CONFLICT, access.requestId());
        }
    }

    @Override
    public Optional<AccessRecord> find(String requestId) {
        return handle.createQuery(SELECT + "WHERE request_id = :request")
                .bind("request", requestId)
                .map(JdbiAccessStore::map)
                .findOne();
    }

    @Override
    public void decide(String requestId, AccessState outcome, Optional<Instant> validUntil) {
        int changed = handle.createUpdate("""
                        UPDATE access SET state = :outcome, valid_until = :until
                        WHERE request_id = :request AND state = 'REQUESTED'
                        """)
                .bind("outcome", outcome.name())
                .bind("until", validUntil.map(Instant::toEpochMilli).orElse(null))
                .bind("request", requestId)
                .execute();
        if (changed == 0) {
            throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, requestId);
        }
    }

    @Override
    public List<AccessRecord> granted(String evidenceId, String requester, Instant at) {
        return handle.createQuery(SELECT + """
                                WHERE evidence_id = :evidence AND requester = :requester AND state = 'GRANTED'
                                  AND (valid_until IS NULL OR valid_until > :at)
                                ORDER BY request_id
                                """)
                .bind("evidence", evidenceId)
                .bind("requester", requester)
                .bind("at", at.toEpochMilli())
                .map(JdbiAccessStore::map)
                .list();
    }

    private static AccessRecord map(ResultSet row, StatementContext context) throws SQLException {
        return new AccessRecord(
                row.getString("request_id"),
                row.getString("contract_id"),
                row.getString("evidence_id"),
                row.getString("requester"),
                row.getString("case_no"),
                AccessState.valueOf(row.getString("state")),
                Columns.optionalTime(row, "valid_until"));
    }
}
