package org.huzheng.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huzheng.finding.Finding;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;

/**
 * A statement of ours that a server took in 已受理的声明.
 *
 * @param statement as it stands in the log, with its receipt
 * @param logIndex its leaf
 * @param file where we keep it
 * @param remarks what is to be said about the receipt; empty if it verified
 */
record Accepted(Statement statement, long logIndex, Path file, List<Finding> remarks) {
    /** What it was, for people. */
    List<String> lines() {
        StatementHeader header = statement.header();
        return List.of(
                "已受理 / accepted  " + header.type().text() + "  " + header.id() + "  日志序号 / log index " + logIndex,
                "存于 / kept in  " + file);
    }

    /** What it was, for programs. */
    Map<String, Object> json() {
        Map<String, Object> json = StatementWords.json(statement);
        json.put("logIndex", Long.toString(logIndex));
        json.put("file", file.toString());
        return json;
    }
}
