package org.huzheng.document.internal;

import java.util.List;
import java.util.Optional;

/**
 * A document laid out 文书版面: what an output (HTML here, DOCX in the command line) writes in order.
 *
 * @param agency the agency's name, the first line
 * @param title the document's name, the second line
 * @param number its number in canonical form; empty for documents without one
 * @param blocks its text in order
 * @param closing agency, date and the place of the seal; empty for records without one
 * @param draft whether it is marked as a draft 草稿
 */
public record DocumentLayout(
        String agency,
        String title,
        Optional<String> number,
        List<Block> blocks,
        Optional<Closing> closing,
        boolean draft) {
    /** Copies the list. */
    public DocumentLayout {
        blocks = List.copyOf(blocks);
    }

    /**
     * The end of a document 落款.
     *
     * @param agency the agency's name
     * @param date the day, written 2026年11月21日
     * @param sealed whether the agency's seal belongs over the date
     */
    public record Closing(String agency, String date, boolean sealed) {}
}
