package org.huzheng.document;

import java.util.List;
import java.util.Optional;
import org.huzheng.BilingualText;

/** One field of a form 栏目, and what the law asks of it. */
public sealed interface FormField permits FormReader.Field {
    /** Its key in the content. */
    String name();

    /** What the reader sees. */
    BilingualText label();

    /** What it holds. */
    FieldKind kind();

    /** Whether it must be there in every document of the form. */
    boolean always();

    /** Must be there only if this other field is present ({@code name}) or has this text ({@code name=text}). */
    Optional<String> when();

    /** The field that may stand in its place, such as the note that signing was refused. */
    Optional<String> instead();

    /** The article that demands or limits it, such as {@code 行政处罚法 59(1)(1)}; empty where only the form does. */
    Optional<String> article();

    /** How many entries at the least; for lists and people. */
    int atLeast();

    /** How many entries at the most; for lists and people. */
    int atMost();

    /** The texts allowed; empty for any. */
    List<String> choices();

    /** The columns; empty unless {@link FieldKind#ROWS}. */
    List<FormColumn> columns();
}
