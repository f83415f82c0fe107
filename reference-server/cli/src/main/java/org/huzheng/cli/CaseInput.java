package org.huzheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.CaseFile;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.container.DiskFault;
import org.jspecify.annotations.Nullable;

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
        try {
            if (Files.size(Inputs.requireFile(file)) > LARGEST) {
                throw new HuzhengException(ErrorCode.JSON_LIMIT_EXCEEDED, file.toString());
            }
            return CaseFile.fromJson(Bytes.of(Files.readAllBytes(file)), WorkCalendar.shipped());
        } catch (IOException e) {
            throw DiskFault.of(e, file.toString());
        }
    }

    /** The end of a day in China, or now if none was named. */
    static Instant at(@Nullable LocalDate day) {
        return day == null
                ? Clock.systemUTC().instant()
                : ChinaTime.startOf(day.plusDays(1)).minusSeconds(1);
    }
}
