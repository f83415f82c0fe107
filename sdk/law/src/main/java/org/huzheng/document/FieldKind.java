package org.huzheng.document;

/** What a field of a document holds 栏目类型. */
public enum FieldKind {
    /** Text; a line break begins a new paragraph. */
    TEXT,
    /** Several texts in order. */
    LIST,
    /** Names of people, each at most once. */
    PEOPLE,
    /** A day, ISO 8601 {@code 2026-11-21}. */
    DATE,
    /** A local time in China, ISO 8601 {@code 2026-11-21T09:30}. */
    TIME,
    /** An amount in fen 分, a whole number above nought and below ten million million. */
    FEN,
    /** One of the choices. */
    CHOICE,
    /** A document number 文书文号. */
    NUMBER,
    /** Rows with columns. */
    ROWS;

    boolean several() {
        return this == LIST || this == PEOPLE;
    }
}
