package org.huzheng.casefile.archive;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huzheng.casefile.record.ProcessStage;

/**
 * One document of the file 卷内文件, as the index of the file lists it.
 *
 * @param sequence 顺序号, from 1 without gaps
 * @param stage which stage of the process it records (行政处罚法 47)
 * @param title 题名
 * @param form the code of its form among those of {@code org.huzheng.document}, if it is of one
 * @param number 文号, if it has one
 * @param date its date, a day in China
 * @param file its entry in the package, beginning with {@code archive/documents/}
 */
public record ArchivedDocument(
        int sequence,
        ProcessStage stage,
        String title,
        Optional<String> form,
        Optional<String> number,
        LocalDate date,
        String file) {
    /** The folder of the documents in the package. */
    public static final String FOLDER = CaseArchive.FOLDER + "documents/";

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /** Refuses texts that are blank, long or hide something, and files elsewhere. */
    public ArchivedDocument {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(date, "date");
        Wording.require(title, "title");
        number.ifPresent(text -> Wording.require(text, "number"));
        if (form.filter(code -> !FORM.matcher(code).matches()).isPresent()) {
            throw new IllegalArgumentException("form: not a code");
        }
        if (!file.startsWith(FOLDER)) {
            throw new IllegalArgumentException("file: outside " + FOLDER);
        }
    }
}
