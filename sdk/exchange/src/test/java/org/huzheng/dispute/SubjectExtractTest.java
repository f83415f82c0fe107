package org.huzheng.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.LogTrust;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A log that lies is caught by what it signed before. */
@Tag("HZ-DSP-015")
class SubjectExtractTest {
    private static final LogTrust LOGS = LogTrust.of(List.of(DisputeKit.LOG.verifier()));

    private final DisputeKit kit = new DisputeKit();

    @Test
    void extract_thatHidesWhatTheLogGaveAReceiptFor_isProvedToWithhold() {
        SubjectExtract honest = kit.extract(statement -> false);
        VerificationReport report = honest.judge(LOGS, DisputeKit.NOW, kit.logged(), List.of());
        assertThat(report.overall()).as(report.toJson()).isEqualTo(Verdict.PASSED);
        SubjectExtract hiding = kit.extract(statement -> statement.type() == StatementType.RECOGNITION_DECISION);
        assertThat(hiding.judge(LOGS, DisputeKit.NOW).passed())
                .as("by itself nobody can tell")
                .isTrue();
        VerificationReport caught = hiding.judge(LOGS, DisputeKit.NOW, kit.logged(), List.of());
        assertThat(caught.overall()).isEqualTo(Verdict.FAILED);
        assertThat(caught.has(ReasonCode.EXTRACT_WITHHELD)).isTrue();
    }

    @Test
    void extract_thatDiffersFromAnEarlierOne_isProvedToWithhold() {
        SubjectExtract before = kit.extract(statement -> false);
        SubjectExtract hidden = kit.extract(statement -> statement.type() == StatementType.ACCESS_GRANT);
        kit.with(kit.recall());
        SubjectExtract after = kit.extract(statement -> false);
        assertThat(after.judge(LOGS, DisputeKit.NOW, List.of(), List.of(before)).passed())
                .isTrue();
        SubjectExtract later = kit.extract(statement -> statement.type() == StatementType.ACCESS_GRANT);
        assertThat(later.judge(LOGS, DisputeKit.NOW, List.of(), List.of(before)).has(ReasonCode.EXTRACT_WITHHELD))
                .isTrue();
        assertThat(after.judge(LOGS, DisputeKit.NOW, List.of(), List.of(hidden)).has(ReasonCode.EXTRACT_WITHHELD))
                .as("the earlier one hid it")
                .isTrue();
    }
}
