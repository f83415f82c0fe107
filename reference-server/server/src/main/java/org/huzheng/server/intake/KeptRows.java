package org.huzheng.server.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a catalogue document keeps every row of an older one at its place, read line by line: both are canonical, so equal
 * rows are equal lines, and each kind of row stands together.
 */
final class KeptRows {
    private static final List<String> KINDS = List.of("{\"version\":", "{\"assignment\":", "{\"negative\":");

    private final BufferedReader young;
    private @Nullable String line;

    private KeptRows(BufferedReader young) throws IOException {
        this.young = young;
        this.line = young.readLine();
    }

    /** Reads both; closing them is for the caller. */
    static boolean all(InputStream older, InputStream younger) throws IOException {
        KeptRows rows = new KeptRows(reader(younger));
        BufferedReader old = reader(older);
        int kind = 0;
        for (String row = old.readLine(); row != null; row = old.readLine()) {
            while (kind < KINDS.size() && !row.startsWith(KINDS.get(kind))) {
                rows.skip(KINDS.get(kind));
                kind++;
            }
            if (!row.equals(rows.line)) {
                return false;
            }
            rows.line = rows.young.readLine();
        }
        return true;
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** What the younger adds to this kind. */
    private void skip(String kind) throws IOException {
        while (line != null && line.startsWith(kind)) {
            line = young.readLine();
        }
    }
}
