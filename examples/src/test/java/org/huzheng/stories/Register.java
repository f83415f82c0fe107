package org.huzheng.stories;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Device;
import org.huzheng.evidence.Origin;
import org.huzheng.sharing.records.RecordSource;
import org.huzheng.sharing.terms.RecordQuery;

/** A department's own register 业务库, an SQLite file with one table, as the vendor's part of an answer to a request for records. */
final class Register implements RecordSource {
    private final String url;
    private final List<String> columns;
    private int asked;

    /** A new one with these columns, all of them text. */
    Register(Path file, String... columns) throws SQLException {
        this.url = "jdbc:sqlite:" + file;
        this.columns = List.of(columns);
        change("CREATE TABLE entry (" + String.join(" TEXT, ", columns) + " TEXT)");
    }

    /** Enters a row, its values in the order of the columns. */
    void enter(String... values) throws SQLException {
        change("INSERT INTO entry VALUES (" + String.join(", ", Collections.nCopies(values.length, "?")) + ")", values);
    }

    /** Sets one column of every row that has this value in another. */
    void set(String where, String is, String column, String value) throws SQLException {
        change("UPDATE entry SET " + known(column) + " = ? WHERE " + known(where) + " = ?", value, is);
    }

    private void change(String sql, String... values) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** How often it was looked into. */
    int asked() {
        return asked;
    }

    @Override
    public void find(RecordQuery query, int most, Consumer<? super Map<String, String>> records) throws SQLException {
        asked++;
        List<String> criteria = List.copyOf(query.criteria().keySet());
        String sql = "SELECT " + query.fields().stream().map(this::known).collect(Collectors.joining(", "))
                + " FROM entry WHERE "
                + criteria.stream().map(each -> known(each) + " = ?").collect(Collectors.joining(" AND "));
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < criteria.size(); i++) {
                statement.setString(i + 1, query.criteria().get(criteria.get(i)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Map<String, String> record = new LinkedHashMap<>();
                    for (String field : query.fields()) {
                        record.put(field, rows.getString(field));
                    }
                    records.accept(record);
                }
            }
        }
    }

    /** What is no column cannot be read, whatever a request names. */
    private String known(String column) {
        if (!columns.contains(column)) {
            throw new IllegalArgumentException("no column " + column);
        }
        return column;
    }

    /** How the department keeps it, as {@code RecordAnswer.seal} takes it. */
    CaptureFacts keeping(Department keeper, String system) {
        return keeper.facts(EvidenceKind.ELECTRONIC_DATA, system, system + "的登记内容")
                .timeSource("北斗授时")
                .device(Device.unknown().withType("数据库服务器"))
                .origin(Origin.unknown().withCheckedBy("示例执法员1、示例执法员2"))
                .build();
    }
}
