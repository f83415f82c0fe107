package org.huzheng.dispute.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;

/**
 * The statements of a pack whose signatures hold 卷内声明. Each must be led to by another, from the request and the decision
 * that the manifest names; what nothing leads to is of another exchange.
 */
final class Papers {
    /**
     * One statement.
     *
     * @param file its entry
     * @param verified what was verified
     * @param logged whether a log that is trusted has it
     */
    record Paper(String file, Verified<?> verified, boolean logged) {}

    private final List<Paper> all;
    private final Findings findings;
    private final Set<Verified<?>> reached = new LinkedHashSet<>();

    Papers(List<Paper> all, Findings findings) {
        this.all = List.copyOf(all);
        this.findings = findings;
    }

    /** Those that were led to, in the order in which they were. */
    Set<Verified<?>> reached() {
        return reached;
    }

    List<Paper> all() {
        return all;
    }

    /** Exactly the statement referred to; if it is not there, that is said. */
    <T> Optional<Verified<T>> required(StatementFormat<T> format, StatementRef ref) {
        Optional<Verified<T>> found = optional(format, ref);
        if (found.isEmpty()) {
            absent(format.type().shortName(), ref.id());
        }
        return found;
    }

    /** Exactly the statement referred to. */
    <T> Optional<Verified<T>> optional(StatementFormat<T> format, StatementRef ref) {
        return where(format, verified -> verified.ref().equals(ref)).stream().findFirst();
    }

    /** All statements of a type of which this holds. */
    @SuppressWarnings("unchecked") // a format gives values of its own type only
    <T> List<Verified<T>> where(StatementFormat<T> format, Predicate<Verified<T>> holds) {
        List<Verified<T>> found = new ArrayList<>();
        for (Paper paper : all) {
            if (paper.verified().header().type() == format.type()) {
                Verified<T> verified = (Verified<T>) paper.verified();
                if (holds.test(verified)) {
                    reached.add(verified);
                    found.add(verified);
                }
            }
        }
        return found;
    }

    void absent(String role, String which) {
        findings.add(
                ReasonCode.DISPUTE_PAPER_ABSENT,
                role,
                which.isEmpty() ? Roles.text(role).zh() : which);
    }

    /** Says of everything that nothing led to that it does not belong here. */
    void judgeStrangers() {
        all.stream()
                .filter(paper -> !reached.contains(paper.verified()))
                .forEach(paper -> findings.add(
                        ReasonCode.DISPUTE_PAPER_FOREIGN,
                        paper.file(),
                        paper.verified().id()));
    }
}
