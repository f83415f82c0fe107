package org.huzheng.casefile.coercion;

import org.huzheng.casefile.Altered;

/** Copies of records with one component changed, however deep: what a test breaks is what it names. */
public final class Spoiled {
    private Spoiled() {}

    /** The record with the component at this path, for example {@code scene.partyCalled}, changed. */
    public static <R> R with(R record, String path, Object value) {
        return Altered.of(record, path, value);
    }
}
