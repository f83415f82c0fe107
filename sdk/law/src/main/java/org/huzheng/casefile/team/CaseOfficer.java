package org.huzheng.casefile.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.calendar.ChinaTime;

/**
 * An officer 执法人员 with the period of the enforcement certificate (行政处罚法 42(1)).
 *
 * @param name the name
 * @param number 执法证号
 * @param certifiedFrom the first day of the certificate
 * @param certifiedTo the last day of the certificate
 */
public record CaseOfficer(String name, String number, LocalDate certifiedFrom, LocalDate certifiedTo) {
    /** All are required. */
    public CaseOfficer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(certifiedFrom, "certifiedFrom");
        Objects.requireNonNull(certifiedTo, "certifiedTo");
    }

    /** Whether the certificate holds on the day of this instant, in China's zone. */
    public boolean certifiedAt(Instant at) {
        LocalDate day = ChinaTime.date(at);
        return !day.isBefore(certifiedFrom) && !day.isAfter(certifiedTo);
    }
}
