package org.huzheng.server.store.jdbi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.server.store.RecallDuty;
import org.huzheng.server.store.RecallDutyStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

final class JdbiRecallDutyStore implements RecallDutyStore {
    private static final String SELECT =
            "SELECT recall_index, department, case_no, due_day, answer_index FROM recall_duty WHERE recall_index = :recall";

    private final Handle handle;

    JdbiRecallDutyStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(RecallDuty duty) {
        handle.createUpdate("""
                        INSERT INTO recall_duty (recall_index, department, case_no, due_day, answer_index)
                        VALUES (:recall, :department, :case, :due, :answer)
                        ON CONFLICT (recall_index, department, case_no) DO NOTHING
                        """)
                .bind("recall", duty.recallIndex())
                .bind("department", duty.department())
                .bind("case", duty.caseNo())
                .bind("due", duty.due().toString())
                .bind("answer", duty.answerIndex().orElse(null))
                .execute();
    }

    @Override
    public Optional<RecallDuty> find(long recallIndex, String department, String caseNo) {
        return handle.createQuery(SELECT + " AND department = :department AND case_no = :case")
                .bind("recall", recallIndex)
                .bind("department", department)
                .bind("case", caseNo)
                .map(JdbiRecallDutyStore::map)
                .findOne();
    }

    @Override
    public List<RecallDuty> of(long recallIndex) {
        return handle.createQuery(SELECT + " ORDER BY department, case_no")
                .bind("recall", recallIndex)
                .map(JdbiRecallDutyStore::map)
                .list();
    }

    @Override
    public void answered(long recallIndex, String department, String caseNo, long answerIndex) {
        handle.createUpdate("UPDATE recall_duty SET answer_index = :answer"
                        + " WHERE recall_index = :recall AND department = :department AND case_no = :case")
                .bind("answer", answerIndex)
                .bind("recall", recallIndex)
                .bind("department", department)
                .bind("case", caseNo)
                .execute();
    }

    @Override
    public void clear() {
        handle.execute("DELETE FROM recall_duty");
    }

    private static RecallDuty map(ResultSet row, StatementContext context) throws SQLException {
        long index = row.getLong("answer_index");
        Optional<Long> answer = row.wasNull() ? Optional.empty() : Optional.of(index);
        return new RecallDuty(
                row.getLong("recall_index"),
                row.getString("department"),
                row.getString("case_no"),
                LocalDate.parse(row.getString("due_day")),
                answer);
    }
}
