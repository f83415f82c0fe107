package org.huzheng.casefile.archive;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.internal.json.JsonObject;

/**
 * A document to be put into an archive 待归档文件.
 *
 * @param path where it lies
 * @param stage which stage of the process it records (行政处罚法 47)
 * @param title 题名; that by which the case's record of the stage names it, if that record has no digest
 * @param form the code of its form, if it is of one
 * @param number 文号, if it has one
 * @param date its date, a day in China
 */
public record FiledDocument(
        Path path, ProcessStage stage, String title, Optional<String> form, Optional<String> number, LocalDate date) {
    private static final String FORMAT = "huzheng/archive-documents@v1";

    /** All are required. */
    public FiledDocument {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
    }

    /**
     * Reads a list of documents, {@code spec/schemas/archive-documents.json}.
     *
     * @param json the list
     * @param folder where its files lie
     * @throws HuzhengException a JSON_ code naming the field
     */
    public static List<FiledDocument> list(Bytes json, Path folder) {
        JsonObject list = JsonObject.parse(json.toArray());
        if (!list.string("format").equals(FORMAT)) {
            throw new HuzhengException(ErrorCode.JSON_FIELD_INVALID, "/format: expected " + FORMAT);
        }
        List<FiledDocument> documents = list.objects("documents", each -> read(each, folder));
        list.end();
        return documents;
    }

    private static FiledDocument read(JsonObject json, Path folder) {
        FiledDocument document = new FiledDocument(
                json.string("file", folder::resolve),
                json.string("stage", ProcessStage::valueOf),
                json.string("title"),
                json.optionalString("form"),
                json.optionalString("number"),
                json.string("date", LocalDate::parse));
        json.end();
        return document;
    }

    /** Its place in the archive; the number before the name keeps files apart that are called the same. */
    ArchivedDocument archived(int sequence) {
        return new ArchivedDocument(sequence, stage, title, form, number, date, CaseArchive.FOLDER + name(sequence));
    }

    PackageFile file(int sequence) {
        return PackageFile.of(path, name(sequence));
    }

    private String name(int sequence) {
        return String.format(Locale.ROOT, "documents/%03d-%s", sequence, path.getFileName());
    }
}
