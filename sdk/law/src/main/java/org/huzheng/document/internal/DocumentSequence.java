package org.huzheng.document.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DocumentNumber;

/**
 * The numbers given out for one prefix in one year 文号序列: from one upwards without gap or duplicate. A number is reserved for
 * one document, then issued or voided; a voided one stays on record and is never given again. Immutable: the host stores the
 * entries and lets only one change at a time through.
 */
public final class DocumentSequence {
    private final String prefix;
    private final int year;
    private final List<Entry> entries;

    private DocumentSequence(String prefix, int year, List<Entry> entries) {
        this.prefix = prefix;
        this.year = year;
        this.entries = entries;
    }

    /** What has become of a number 文号状态. */
    public enum State {
        /** Held for a document that is not out yet 预留. */
        RESERVED,
        /** On a document that is out 启用. */
        ISSUED,
        /** Never to be used 作废. */
        VOIDED
    }

    /**
     * One number of the sequence 文号登记.
     *
     * @param number the number
     * @param document the host's own key of the document it was reserved for
     * @param state what has become of it
     * @param at when that was
     * @param reason why it was voided; empty otherwise
     */
    public record Entry(DocumentNumber number, String document, State state, Instant at, Optional<String> reason) {}

    /**
     * A sequence without any number yet.
     *
     * @param prefix the body's and type's characters, such as 浙甬海综执罚决字
     * @param year 2000–2099
     * @throws org.huzheng.codes.InvalidCodeException if no number can be formed of them
     */
    public static DocumentSequence begin(String prefix, int year) {
        DocumentNumber first = new DocumentNumber(prefix, year, 1);
        return new DocumentSequence(first.prefix(), first.year(), List.of());
    }

    /**
     * The sequence as stored.
     *
     * @throws HuzhengException SEQUENCE_BROKEN if a number is missing, doubled, out of order or of another sequence, if a
     *     document holds two live numbers, or if a voided one has no reason
     */
    public static DocumentSequence of(String prefix, int year, List<Entry> entries) {
        DocumentSequence sequence = begin(prefix, year);
        List<String> live = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!entry.number().equals(new DocumentNumber(prefix, year, i + 1))) {
                throw broken(entry.number() + " stands where " + new DocumentNumber(prefix, year, i + 1) + " should");
            }
            boolean voided = entry.state() == State.VOIDED;
            if (voided != entry.reason().isPresent()) {
                throw broken(
                        entry.number() + (voided ? " is voided without a reason" : " has a reason but is not voided"));
            }
            if (!voided) {
                live.add(entry.document());
            }
        }
        if (live.stream().distinct().count() != live.size()) {
            throw broken("a document holds two numbers");
        }
        return new DocumentSequence(sequence.prefix, sequence.year, List.copyOf(entries));
    }

    private static HuzhengException broken(String detail) {
        return new HuzhengException(ErrorCode.SEQUENCE_BROKEN, detail);
    }

    /**
     * This sequence with its next number reserved for the document; unchanged if the document already holds one.
     *
     * @throws org.huzheng.codes.InvalidCodeException if the numbers of the year are used up
     */
    public DocumentSequence reserve(String document, Instant at) {
        if (numberOf(document).isPresent()) {
            return this;
        }
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(
                new DocumentNumber(prefix, year, entries.size() + 1), document, State.RESERVED, at, Optional.empty()));
        return new DocumentSequence(prefix, year, List.copyOf(more));
    }

    /**
     * This sequence with the reserved number issued; unchanged if it is already.
     *
     * @throws HuzhengException SEQUENCE_BROKEN if it was never reserved or is voided
     */
    public DocumentSequence issue(DocumentNumber number, Instant at) {
        Entry entry = entry(number);
        if (entry.state() == State.VOIDED) {
            throw broken(number + " is voided");
        }
        return entry.state() == State.ISSUED
                ? this
                : changed(new Entry(number, entry.document(), State.ISSUED, at, Optional.empty()));
    }

    /**
     * This sequence with the reserved number voided. What is issued cannot be: a document that is out is withdrawn by
     * another document.
     *
     * @param reason why; kept on record
     * @throws HuzhengException SEQUENCE_BROKEN if it was never reserved, is issued, or is voided already;
     *     ARGUMENT_INVALID if the reason is blank
     */
    public DocumentSequence voided(DocumentNumber number, String reason, Instant at) {
        Entry entry = entry(number);
        if (entry.state() != State.RESERVED) {
            throw broken(number + " is " + entry.state());
        }
        if (reason.isBlank()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "a number is voided for a reason");
        }
        return changed(new Entry(number, entry.document(), State.VOIDED, at, Optional.of(reason.strip())));
    }

    private Entry entry(DocumentNumber number) {
        int index = number.sequence() - 1;
        if (index >= entries.size() || !entries.get(index).number().equals(number)) {
            throw broken(number + " was never reserved");
        }
        return entries.get(index);
    }

    private DocumentSequence changed(Entry entry) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.set(entry.number().sequence() - 1, entry);
        return new DocumentSequence(prefix, year, List.copyOf(changed));
    }

    /** The number the document holds, reserved or issued; empty if none or only voided ones. */
    public Optional<DocumentNumber> numberOf(String document) {
        return entries.stream()
                .filter(entry ->
                        entry.state() != State.VOIDED && entry.document().equals(document))
                .map(Entry::number)
                .findFirst();
    }

    /** Every number ever given out, from one upwards. */
    public List<Entry> entries() {
        return entries;
    }

    /** The numbers reserved and neither issued nor voided: what must be settled before the year is closed. */
    public List<Entry> open() {
        return entries.stream().filter(entry -> entry.state() == State.RESERVED).toList();
    }
}
