package org.huzheng.casefile.archive;

import java.util.Objects;
import java.util.Optional;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.record.CaseArchived;
import org.huzheng.statement.Party;

/**
 * Which case an archive is of 案卷所属案件. Of the party it says the name and nothing more.
 *
 * @param number 案号
 * @param agency the department in whose name the case was decided
 * @param party the party's name
 * @param archiveNumber 档号, once the file went to the archive
 */
public record ArchivedCase(String number, Party agency, String party, Optional<String> archiveNumber) {
    /** All are required. */
    public ArchivedCase {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(archiveNumber, "archiveNumber");
    }

    /** What a case says of itself. */
    public static ArchivedCase of(CaseFile file) {
        CaseOpening opening = file.soFar().opening();
        Optional<String> archiveNumber = file.events().stream()
                .filter(CaseArchived.class::isInstance)
                .map(event -> ((CaseArchived) event).archiveNumber())
                .reduce((earlier, later) -> later);
        return new ArchivedCase(
                opening.caseNumber(), opening.agency(), opening.party().name(), archiveNumber);
    }
}
