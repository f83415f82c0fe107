package org.huzheng.server;

import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.signing.internal.CanonicalRequest;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.Verdict;
import org.huzheng.server.contract.Violation;
import org.jspecify.annotations.Nullable;

/** A refusal that has more to say than one sentence: every violation, every finding, or the text a signature must cover. */
public final class Refusal extends HuzhengException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;
    private final transient @Nullable CanonicalRequest canonical;

    private Refusal(ErrorCode code, String detail, List<Violation> violations, @Nullable CanonicalRequest canonical) {
        super(code, detail);
        this.violations = List.copyOf(violations);
        this.canonical = canonical;
    }

    /** The request breaks the contract. */
    public static Refusal schema(List<Violation> violations) {
        String first = violations.get(0).pointer() + " " + violations.get(0).message();
        return new Refusal(ErrorCode.SCHEMA_VIOLATION, first, violations, null);
    }

    /** The statement did not pass verification; each finding that is more than a remark is told. */
    public static Refusal statement(Findings findings) {
        return told(ErrorCode.STATEMENT_REJECTED, findings.all());
    }

    /** The package to be registered did not pass verification; each finding that is more than a remark is told. */
    public static Refusal content(List<Finding> findings) {
        return told(ErrorCode.PACKAGE_REJECTED, findings);
    }

    private static Refusal told(ErrorCode code, List<Finding> findings) {
        List<Violation> told = findings.stream()
                .filter(finding -> finding.verdict() != Verdict.PASSED)
                .map(Refusal::told)
                .toList();
        String codes = String.join(
                ", ", told.stream().map(Violation::keyword).distinct().toList());
        return new Refusal(code, codes, told, null);
    }

    /** The request's signature does not verify over this text. */
    public static Refusal signature(CanonicalRequest canonical, String whose) {
        return new Refusal(ErrorCode.SIGN_MISMATCH, whose, List.of(), canonical);
    }

    private static Violation told(Finding finding) {
        String detail = finding.detail().isEmpty() ? "" : " [" + finding.detail() + "]";
        return new Violation(finding.subject(), finding.code().name(), finding.text() + detail);
    }

    /** All that was wrong, in the order found. */
    public List<Violation> violations() {
        return violations;
    }

    /** After SIGN_MISMATCH: what the server verified. */
    public Optional<CanonicalRequest> canonical() {
        return Optional.ofNullable(canonical);
    }
}
