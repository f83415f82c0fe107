package org.huzheng.casefile.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.DutyNow;
import org.huzheng.document.DocumentForm;
import org.huzheng.document.DocumentForms;

/**
 * A document that an open duty of the case asks for 尚欠文书.
 *
 * @param anyOf the forms it may be made by; one of them discharges the duty
 * @param duty the duty, with its article and its day
 */
public record OwedPaper(List<DocumentForm> anyOf, DutyNow duty) {
    private record Row(String duty, String article, List<String> anyOf) {}

    /** Duties of one name are told apart by their article. */
    private static final List<Row> TABLE = List.of(
            new Row("decide-case", "", List.of("PENALTY_DECISION", "NO_PENALTY_DECISION")),
            new Row("serve-decision", "", List.of("SERVICE_RECEIPT")),
            new Row("organise-hearing", "", List.of("HEARING_NOTICE")),
            new Row("hold-hearing", "", List.of("HEARING_RECORD")),
            new Row("sign-hearing-record", "", List.of("HEARING_RECORD")),
            new Row("decide-recusal", "", List.of("MEASURE_APPROVAL")),
            new Row("decide-presider-challenge", "", List.of("MEASURE_APPROVAL")),
            new Row("make-up-approval", "", List.of("MEASURE_APPROVAL")),
            new Row("carry-out-seizure", "", List.of("SEALING_DECISION")),
            new Row("carry-out-seizure", "", List.of("PROPERTY_LIST")),
            new Row("carry-out-seizure", "", List.of("SCENE_RECORD")),
            new Row("must-release", "行政处罚法", List.of("PRESERVATION_RESULT")),
            new Row("must-release", "行政强制法 27", List.of("SEALING_RELEASE")),
            new Row("must-release", "行政强制法 19", List.of("SEALING_RELEASE")),
            new Row("decide-referral", "", List.of("MEASURE_APPROVAL")),
            new Row("send-referral", "", List.of("CRIMINAL_REFERRAL")),
            new Row("transfer-case", "", List.of("TRANSFER_LETTER")),
            new Row("decide-deferral", "", List.of("INSTALMENT_DECISION", "MEASURE_APPROVAL")),
            new Row("demand-performance", "", List.of("DEMAND")),
            new Row("apply-to-court", "", List.of("COURT_APPLICATION")));

    /** Copies the list. */
    public OwedPaper {
        anyOf = List.copyOf(anyOf);
        Objects.requireNonNull(duty, "duty");
    }

    static List<OwedPaper> of(CaseFile file, DocumentForms forms, Instant now) {
        List<OwedPaper> owed = new ArrayList<>();
        for (DutyNow due : file.duties(now)) {
            TABLE.stream()
                    .filter(row -> row.duty().equals(due.duty().name()))
                    .filter(row -> due.duty().article().startsWith(row.article()))
                    .map(row ->
                            new OwedPaper(row.anyOf().stream().map(forms::form).toList(), due))
                    .forEach(owed::add);
        }
        return List.copyOf(owed);
    }
}
