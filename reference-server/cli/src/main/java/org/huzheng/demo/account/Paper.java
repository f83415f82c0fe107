package org.huzheng.demo.account;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.BilingualText;
import org.huzheng.finding.TimeBasis;
import org.huzheng.statement.SigningOfficer;
import org.huzheng.statement.Verified;

/**
 * A signed paper behind something that happened 凭据.
 *
 * @param what its kind, as people call it
 * @param department who issued it
 * @param officers the names of the officers who signed besides; may be empty
 * @param at when it was issued
 * @param basis how that is known
 * @param file where it lies
 */
public record Paper(
        BilingualText what, String department, List<String> officers, Instant at, TimeBasis basis, Path file) {
    /** All are required. */
    public Paper {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(department, "department");
        officers = List.copyOf(officers);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(file, "file");
    }

    /** What was verified, and where it was kept. */
    public static Paper of(Verified<?> verified, Path file) {
        return new Paper(
                verified.header().type().text(),
                verified.issuer().name(),
                verified.officers().stream().map(SigningOfficer::name).toList(),
                verified.time().instant(),
                verified.time().basis(),
                file);
    }
}
