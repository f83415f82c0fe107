package org.huzheng.document.internal;

import java.util.List;

/** One piece of a laid-out document 版面元素, the same for every output. Text is plain: every output escapes it itself. */
public sealed interface Block {
    /**
     * A paragraph 段落.
     *
     * @param text one paragraph, without line breaks
     * @param indented whether its first line is set in by two characters
     */
    record Paragraph(String text, boolean indented) implements Block {}

    /**
     * A heading inside the document 小标题.
     *
     * @param text one line
     */
    record Heading(String text) implements Block {}

    /**
     * A numbered list 列项.
     *
     * @param entries two or more in order, numbered from one
     */
    record Entries(List<String> entries) implements Block {
        /** Copies the list. */
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A table 表格.
     *
     * @param header the names of the columns
     * @param rows as many cells as the header has; a cell may be empty
     */
    record Grid(List<String> header, List<List<String>> rows) implements Block {
        /** Copies the lists. */
        public Grid {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A sheet of boxes 审批表: each row a label and what stands in its box.
     *
     * @param rows label and text; the text may hold line breaks
     */
    record Sheet(List<Box> rows) implements Block {
        /** Copies the list. */
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One box of a sheet 栏.
     *
     * @param label what it is for
     * @param text what it says; may be empty
     */
    record Box(String label, String text) {}

    /**
     * The place for signatures 签名处.
     *
     * @param label whose
     * @param names the names to be signed; may be empty
     */
    record Signature(String label, List<String> names) implements Block {
        /** Copies the list. */
        public Signature {
            names = List.copyOf(names);
        }
    }
}
