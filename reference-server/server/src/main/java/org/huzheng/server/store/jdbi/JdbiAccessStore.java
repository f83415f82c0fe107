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
import org.huzheng.server.store.BusinessKey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiAccessStore implements AccessStore {
    private static final String SELECT = "SELECT request_id, requester, contract_id, contract_issuer,"
            + " evidence_id, evidence_owner, case_no, state, valid_until FROM access ";

    private final Handle handle;

    JdbiAccessStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void insert(AccessRecord access) {
        int added = handle.createUpdate("""
                        INSERT INTO access
                          (request_id, requester, contract_id, contract_issuer, evidence_id, evidence_owner,
                           case_no, state, valid_until)
                        VALUES (:request, :requester, :contract, :proposer, :evidence, :owner, :case, :state, :until)
                        ON CONFLICT (request_id, requester) DO NOTHING
                        """)
                .bind("request", access.requestId())
                .bind("contract", access.contract().id())
                .bind("proposer", access.contract().issuer())
                .bind("evidence", access.evidence().id())
                .bind("owner", access.evidence().issuer())
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
    public Optional<AccessRecord> find(BusinessKey request) {
        return handle.createQuery(SELECT + "WHERE request_id = :request AND requester = :requester")
                .bind("request", request.id())
                .bind("requester", request.issuer())
                .map(JdbiAccessStore::map)
                .findOne();
    }

    @Override
    public void decide(BusinessKey request, AccessState outcome, Instant at, Optional<Instant> validUntil) {
        int changed = handle.createUpdate("""
                        UPDATE access SET state = :outcome, decided_at = :at, valid_until = :until
                        WHERE request_id = :request AND requester = :requester AND state = 'REQUESTED'
                        """)
                .bind("outcome", outcome.name())
                .bind("at", at.toEpochMilli())
                .bind("until", validUntil.map(Instant::toEpochMilli).orElse(null))
                .bind("request", request.id())
                .bind("requester", request.issuer())
                .execute();
        if (changed == 0) {
            throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, request.id());
        }
    }

    @Override
    public long grantedUnder(BusinessKey contract, String requester, Instant since) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM access
                        WHERE contract_id = :contract AND contract_issuer = :proposer AND requester = :requester
                          AND state = 'GRANTED' AND (decided_at IS NULL OR decided_at >= :since)
                        """)
                .bind("contract", contract.id())
                .bind("proposer", contract.issuer())
                .bind("requester", requester)
                .bind("since", since.toEpochMilli())
                .mapTo(Long.class)
                .one();
    }

    @Override
    public List<AccessRecord> asked(BusinessKey evidence, String requester) {
        return handle.createQuery(SELECT + """
                                WHERE evidence_id = :evidence AND evidence_owner = :owner AND requester = :requester
                                ORDER BY request_id
                                """)
                .bind("evidence", evidence.id())
                .bind("owner", evidence.issuer())
                .bind("requester", requester)
                .map(JdbiAccessStore::map)
                .list();
    }

    @Override
    public List<AccessRecord> granted(BusinessKey evidence, String requester, Instant at) {
        return handle.createQuery(SELECT + """
                                WHERE evidence_id = :evidence AND evidence_owner = :owner AND requester = :requester
                                  AND state = 'GRANTED' AND (valid_until IS NULL OR valid_until > :at)
                                ORDER BY request_id
                                """)
                .bind("evidence", evidence.id())
                .bind("owner", evidence.issuer())
                .bind("requester", requester)
                .bind("at", at.toEpochMilli())
                .map(JdbiAccessStore::map)
                .list();
    }

    private static AccessRecord map(ResultSet row, StatementContext context) throws SQLException {
        return new AccessRecord(
                row.getString("request_id"),
                row.getString("requester"),
                Columns.key(row, "contract_issuer", "contract_id"),
                Columns.key(row, "evidence_owner", "evidence_id"),
                row.getString("case_no"),
                AccessState.valueOf(row.getString("state")),
                Columns.optionalTime(row, "valid_until"));
    }
}
