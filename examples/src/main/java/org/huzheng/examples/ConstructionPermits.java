package org.huzheng.examples;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huzheng.sharing.records.RecordSource;
import org.huzheng.sharing.terms.Masking;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.sharing.terms.SharedResource;

/**
 * Our own database 施工许可库, an SQLite file: all that a vendor writes to answer requests for records. It also keeps the book
 * of what was granted, for the contract's quotas.
 */
public final class ConstructionPermits implements RecordSource {
    /** What of it may be asked for, as it stands in a contract. */
    static final SharedResource RESOURCE = SharedResource.records(
                    "CONSTRUCTION-PERMITS",
                    "建筑工程施工许可证",
                    List.of(
                            new RecordField("permitNo", "施工许可证编号", Masking.NONE, RecordField.Use.ASKED_BY),
                            new RecordField("site", "工程名称", Masking.NONE, RecordField.Use.ASKED_BY),
                            new RecordField("builder", "施工单位", Masking.NONE, RecordField.Use.SHOWN),
                            new RecordField("manager", "项目负责人", Masking.NAME, RecordField.Use.SHOWN),
                            new RecordField("managerId", "项目负责人身份证号", Masking.ID_NUMBER, RecordField.Use.SHOWN),
                            new RecordField("issuedOn", "发证日期", Masking.NONE, RecordField.Use.SHOWN)))
            .withShare(SharedResource.ShareType.UNCONDITIONAL)
            .withLevel(2)
            .withPersonal(SharedResource.PersonalInformation.GENERAL);

    /** Fields of the contract are no columns of ours: what is not listed cannot be read. */
    private static final Map<String, String> COLUMNS = Map.of(
            "permitNo", "permit_no",
            "site", "site_name",
            "builder", "builder_name",
            "manager", "manager_name",
            "managerId", "manager_id_number",
            "issuedOn", "issued_on");

    private final String url;

    /** The file need not exist yet. */
    public ConstructionPermits(Path file) {
        this.url = "jdbc:sqlite:" + file;
    }

    /** Makes a small one of invented permits. Argument: the file. */
    public static void main(String[] args) throws SQLException {
        ConstructionPermits permits = new ConstructionPermits(Path.of(args[0]));
        try (Connection connection = permits.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CREATE TABLE permit (permit_no TEXT PRIMARY KEY, site_name TEXT, builder_name TEXT, "
                            + "manager_name TEXT, manager_id_number TEXT, manager_phone TEXT, issued_on TEXT)");
            statement.executeUpdate("INSERT INTO permit VALUES "
                    + "('330421202603150101', '界桥安置房一期', '示例建设有限公司', '欧阳示例', '330421199001011234', "
                    + "'13800000001', '2026-03-15'), "
                    + "('330421202604020101', '界桥安置房二期', '示例建设有限公司', '李示例', NULL, '13800000002', "
                    + "'2026-04-02')");
            statement.executeUpdate("CREATE TABLE granted (contract TEXT, consumer TEXT, at INTEGER)");
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public void find(RecordQuery query, int most, Consumer<? super Map<String, String>> records) throws SQLException {
        List<String> criteria = List.copyOf(query.criteria().keySet());
        String columns =
                query.fields().stream().map(ConstructionPermits::column).collect(Collectors.joining(", "));
        String where = criteria.stream().map(name -> column(name) + " = ?").collect(Collectors.joining(" AND "));
        String sql = "SELECT " + columns + " FROM permit WHERE " + where + " ORDER BY permit_no LIMIT ?";
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < criteria.size(); i++) {
                statement.setString(i + 1, query.criteria().get(criteria.get(i)));
            }
            statement.setInt(criteria.size() + 1, most + 1);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Map<String, String> record = new LinkedHashMap<>();
                    for (String field : query.fields()) {
                        record.put(field, rows.getString(column(field)));
                    }
                    records.accept(record);
                }
            }
        }
    }

    private static String column(String field) {
        String column = COLUMNS.get(field);
        if (column == null) {
            throw new IllegalArgumentException("no column for " + field);
        }
        return column;
    }

    /** Enters a grant in the book. */
    void enterGrant(String contract, String consumer, Instant at) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement("INSERT INTO granted VALUES (?, ?, ?)")) {
            statement.setString(1, contract);
            statement.setString(2, consumer);
            statement.setLong(3, at.toEpochMilli());
            statement.executeUpdate();
        }
    }

    /** How many grants the book has since an instant. */
    long grants(String contract, String consumer, Instant since) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT COUNT(*) FROM granted WHERE contract = ? AND consumer = ? AND at >= ?")) {
            statement.setString(1, contract);
            statement.setString(2, consumer);
            statement.setLong(3, since.toEpochMilli());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.getLong(1);
            }
        }
    }
}
