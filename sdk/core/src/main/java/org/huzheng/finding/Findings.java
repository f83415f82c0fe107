package org.huzheng.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Collects findings while checks run, and remembers which axes were looked at at all. Not thread-safe. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();
    private final Set<Axis> assessed = EnumSet.noneOf(Axis.class);

    /** An empty collection. */
    public Findings() {}

    /** Notes that an axis is being judged; without this, no finding on it means "not looked at", never "passed". */
    public Findings assess(Axis axis) {
        assessed.add(axis);
        return this;
    }

    /** Adds a finding with its code's usual verdict; its axis counts as assessed. */
    public Findings add(ReasonCode code, String subject, String detail) {
        return add(Finding.of(code, subject, detail));
    }

    /** Adds a finding; its axis counts as assessed unless the finding is a mere remark. */
    public Findings add(Finding finding) {
        all.add(finding);
        if (finding.verdict() != Verdict.PASSED) {
            assessed.add(finding.axis());
        }
        return this;
    }

    /** Adds all findings. */
    public Findings addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
        return this;
    }

    /** Adds everything another collection holds, the axes it assessed included. */
    public Findings addAll(Findings other) {
        assessed.addAll(other.assessed);
        return addAll(other.all);
    }

    /** The findings so far, in the order seen. */
    public List<Finding> all() {
        return List.copyOf(all);
    }

    /** The axes looked at so far. */
    public Set<Axis> assessed() {
        return Set.copyOf(assessed);
    }

    /** Whether nothing worse than a remark was found. */
    public boolean clean() {
        return all.stream().allMatch(finding -> finding.verdict() == Verdict.PASSED);
    }

    /** Whether this reason was found. */
    public boolean has(ReasonCode code) {
        return all.stream().anyMatch(finding -> finding.code() == code);
    }
}
