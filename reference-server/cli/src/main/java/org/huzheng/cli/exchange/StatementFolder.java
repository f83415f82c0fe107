package org.huzheng.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.container.internal.DiskFault;
import org.huzheng.statement.Statement;
import org.huzheng.table.NewFile;

/**
 * Statements as files 声明文件: one envelope each, named {@code TYPE.ISSUER.ID.json}, by {@code spec/statements.md}. The exact
 * bytes that were signed stay in it, so what refers to a statement by digest refers to what lies here.
 */
final class StatementFolder {
    private final Path folder;

    StatementFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a statement; what is kept already stays, unless this one has the receipt that was missing.
     *
     * @return where it lies
     * @throws HuzhengException STATEMENT_KEPT_OTHERWISE if another payload is kept under its name
     */
    Path keep(Statement statement) {
        Path file = folder.resolve(statement.header().fileName());
        if (Files.exists(file)) {
            Statement kept = read(file);
            if (!kept.payload().equals(statement.payload())) {
                throw new HuzhengException(ErrorCode.STATEMENT_KEPT_OTHERWISE, file.toString());
            }
            if (kept.receipt().isPresent() || statement.receipt().isEmpty()) {
                return file;
            }
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw DiskFault.of(e, folder.toString());
        }
        NewFile.write(file, out -> out.write(statement.envelope().toArray()));
        return file;
    }

    /** Keeps the record of a review, by the id of its decision, in {@code receipts} beside the statements. */
    Path keepReceipt(String decision, Bytes record) {
        return keepBeside("receipts", decision, record);
    }

    /** Keeps the verification report that a decision rests on, by the decision's id, in {@code reports} beside the statements. */
    Path keepReport(String decision, Bytes record) {
        return keepBeside("reports", decision, record);
    }

    private Path keepBeside(String name, String decision, Bytes record) {
        Path records = beside(name);
        Path file = records.resolve(decision.replace(":", "%3A") + ".json");
        try {
            Files.createDirectories(records);
        } catch (IOException e) {
            throw DiskFault.of(e, records.toString());
        }
        NewFile.write(file, out -> out.write(record.toArray()));
        return file;
    }

    private Path beside(String name) {
        return folder.toAbsolutePath().resolveSibling(name);
    }

    /** Every statement kept here; none if nothing ever was. */
    List<Statement> all() {
        return files(folder).stream().map(StatementFolder::read).toList();
    }

    /** Every receipt and report kept beside the statements. */
    List<Bytes> records() {
        return Stream.of("receipts", "reports")
                .flatMap(name -> files(beside(name)).stream())
                .map(Inputs::document)
                .toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw DiskFault.of(e, folder.toString());
        }
    }

    /**
     * Reads a statement file.
     *
     * @throws HuzhengException FILE_NOT_FOUND…, a JSON_ code or STATEMENT_MALFORMED
     */
    static Statement read(Path file) {
        try {
            return Statement.parseEnvelope(Bytes.of(Files.readAllBytes(Inputs.requireFile(file))));
        } catch (IOException e) {
            throw Inputs.unreadable(e, file);
        }
    }
}
