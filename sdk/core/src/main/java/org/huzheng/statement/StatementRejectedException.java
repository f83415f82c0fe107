package org.huzheng.statement;

import java.util.List;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Verdict;

/** A statement that was to be relied on does not hold 声明未通过核验; the findings say why. */
public final class StatementRejectedException extends HuzhengException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    StatementRejectedException(String subject, List<Finding> findings) {
        super(
                ErrorCode.STATEMENT_REJECTED,
                subject + ": "
                        + findings.stream()
                                .filter(finding -> finding.verdict() != Verdict.PASSED)
                                .map(finding -> finding.code().name())
                                .distinct()
                                .collect(Collectors.joining(" ")));
        this.findings = List.copyOf(findings);
    }

    /** Everything the verification found. */
    public List<Finding> findings() {
        return findings;
    }
}
