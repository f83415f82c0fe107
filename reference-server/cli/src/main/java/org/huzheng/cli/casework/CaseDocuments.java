package org.huzheng.cli.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.archive.FiledDocument;
import org.huzheng.casefile.record.StageRecorded;
import org.huzheng.cli.terminal.CapableLocale;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.document.DocumentForms;
import org.huzheng.evidence.container.internal.DiskFault;

/** The documents of a case as the user names them: by a list, or by a folder of files called as the case calls them. */
final class CaseDocuments {
    private CaseDocuments() {}

    static List<FiledDocument> read(Path given, CaseFile file) {
        if (Files.isDirectory(given)) {
            return ofFolder(given, file);
        }
        Path folder = Optional.ofNullable(given.toAbsolutePath().getParent()).orElseGet(given::toAbsolutePath);
        List<FiledDocument> documents = FiledDocument.list(Inputs.document(given), folder);
        documents.forEach(each -> each.form().ifPresent(DocumentForms.shipped()::form));
        return documents;
    }

    private static List<FiledDocument> ofFolder(Path folder, CaseFile file) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !name(child).startsWith("."))
                    .sorted()
                    .map(child -> document(Inputs.requireFile(CapableLocale.requireSpelled(child)), file))
                    .toList();
        } catch (IOException e) {
            throw DiskFault.of(e, folder.toString());
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static FiledDocument document(Path path, CaseFile file) {
        List<StageRecorded> records = file.events().stream()
                .filter(StageRecorded.class::isInstance)
                .map(StageRecorded.class::cast)
                .filter(record -> calls(record.document(), name(path)))
                .toList();
        if (records.size() != 1) {
            throw new HuzhengException(
                    ErrorCode.CASE_RECORD_UNNAMED, path + (records.isEmpty() ? "：没有 / none" : "：多个 / several"));
        }
        StageRecorded record = records.get(0);
        return new FiledDocument(
                path,
                record.stage(),
                record.document(),
                Optional.empty(),
                Optional.empty(),
                ChinaTime.date(record.at()));
    }

    /** Whether a file is called so, but for its ending and a number before it. */
    private static boolean calls(String record, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return Stream.of(name, stem)
                .anyMatch(each -> each.equals(record)
                        || each.replaceFirst("^\\d+[-_. ]*", "").equals(record));
    }
}
