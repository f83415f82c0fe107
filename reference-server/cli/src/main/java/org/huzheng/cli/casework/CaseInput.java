package org.huzheng.cli.casework;

import java.nio.file.Path;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.cli.terminal.Inputs;

/** A case the user named: {@code spec/schemas/case-file.json}. */
final class CaseInput {
    private static final long LARGEST = 64L << 20;

    private CaseInput() {}

    /**
     * Reads and replays it.
     *
     * @throws org.huzheng.casefile.CaseRefusedException if the law does not allow its history
     */
    static CaseFile read(Path file) {
        return CaseFile.fromJson(Inputs.document(file, LARGEST), WorkCalendar.shipped());
    }
}
