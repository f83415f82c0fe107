package org.huzheng.codes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a legal document 文书文号, e.g. 浙甬海综执罚决字〔2024〕1号. Any of the brackets in use is read; what is written
 * follows GB/T 9704-2012 7.2.5: the year in 〔〕, no 第, no leading zeros.
 *
 * @param prefix the issuing body's and the type's characters 代字 as written, 字 included where it stands, 1–20 of them
 * @param year 2000–2099
 * @param sequence 1–9999999
 */
public record DocumentNumber(String prefix, int year, int sequence) {
    private static final String NAME = "文书文号";
    private static final Pattern PREFIX = Pattern.compile("[\\p{IsHan}]{1,20}");
    private static final Pattern FORM =
            Pattern.compile("([\\p{IsHan}]{1,20})[〔\\[(【﹝](20[0-9]{2})[〕\\])】﹞]第?([0-9]{1,9})号");
    private static final int LAST = 9_999_999;

    /**
     * Refuses parts out of range.
     *
     * @throws InvalidCodeException naming the rule
     */
    public DocumentNumber {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new InvalidCodeException(NAME, CodeRule.CHARACTERS, "the prefix is not 1–20 Chinese characters");
        }
        if (year < 2000 || year > 2099) {
            throw new InvalidCodeException(NAME, CodeRule.DATE, "the year is not in 2000–2099");
        }
        if (sequence < 1 || sequence > LAST) {
            throw new InvalidCodeException(NAME, CodeRule.FORM, "the sequence number is not in 1–9999999");
        }
    }

    /**
     * Parses a number as written in practice: any brackets, full-width digits, 第, leading zeros and spaces are read.
     *
     * @throws InvalidCodeException naming the rule
     */
    public static DocumentNumber parse(String text) {
        Matcher matcher = FORM.matcher(DirtyText.tidy(text));
        if (!matcher.matches()) {
            throw new InvalidCodeException(NAME, CodeRule.FORM, "does not read 代字〔YYYY〕N号");
        }
        return new DocumentNumber(
                matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }

    /**
     * Reads an exported value; a label before it is undone.
     *
     * @return empty if the text is null, empty or a word for absence
     * @throws InvalidCodeException if there is a value and it is wrong
     */
    public static Optional<DocumentNumber> ofDirty(@Nullable String text) {
        return DirtyText.clean(text, "行政处罚决定书文号", "处罚决定书文号", NAME, "文号").map(DocumentNumber::parse);
    }

    /** The type of document 文书种类 its prefix names; empty if it names none we know. */
    public Optional<DocumentType> type() {
        return DocumentType.ofPrefix(prefix);
    }

    /** The canonical form: {@code 浙甬海综执罚决字〔2024〕1号}. */
    public String format() {
        return prefix + "〔" + year + "〕" + sequence + "号";
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return format();
    }
}
