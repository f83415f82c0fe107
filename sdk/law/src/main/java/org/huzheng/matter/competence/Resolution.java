package org.huzheng.matter.competence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterContent;
import org.huzheng.statement.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who holds one matter's power at one place and instant, from the assignments that cover both. The statute's bodies have it;
 * a move takes it on from whoever ever had it, and takes it away from there unless the move is bounded; entrustment and
 * stationing move nothing. The outcome does not depend on the order of the assignments.
 */
final class Resolution {
    /** A body that has, or had, the power. */
    private static final class Link {
        private final MatterAssignment by;
        private final @Nullable Link before;
        private boolean moved;
        private boolean whole;

        Link(MatterAssignment by, @Nullable Link before) {
            this.by = by;
            this.before = before;
        }
    }

    private final MatterContent content;
    private final List<MatterAssignment> active;
    private final List<Link> links = new ArrayList<>(4);

    Resolution(MatterContent content, List<MatterAssignment> active) {
        this.content = content;
        this.active = active;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (MatterAssignment each : active) {
                changed |= each.mode().isInOwnName() && takesEffect(each);
            }
        }
    }

    /** Lets one assignment do what it can by now; false if it changed nothing. */
    private boolean takesEffect(MatterAssignment assignment) {
        if (Objection.to(assignment, content).isPresent()) {
            return false;
        }
        boolean statutory = assignment.mode() == AssignmentMode.STATUTORY;
        Link source = statutory ? null : find(assignment.source());
        if (source == null && !statutory) {
            return false;
        }
        boolean unbounded = assignment.boundary().isEmpty();
        boolean changed = false;
        if (source != null && unbounded && !source.moved) {
            source.moved = true;
            changed = true;
        }
        Link target = find(assignment.recipient());
        if (target == null) {
            target = new Link(assignment, source);
            links.add(target);
            changed = true;
        }
        if (unbounded && !target.whole && (source == null || source.whole)) {
            target.whole = true;
            changed = true;
        }
        return changed;
    }

    private @Nullable Link find(Party body) {
        for (Link link : links) {
            if (link.by.recipient().is(body)) {
                return link;
            }
        }
        return null;
    }

    /** Whoever holds it now. */
    List<Holding> holdings() {
        List<Holding> holdings = new ArrayList<>(links.size());
        for (Link link : links) {
            if (!link.moved) {
                holdings.add(holding(link));
            }
        }
        return holdings;
    }

    private Holding holding(Link link) {
        Deque<MatterAssignment> chain = new ArrayDeque<>(4);
        for (Link each = link; each != null; each = each.before) {
            chain.addFirst(each.by);
        }
        List<MatterAssignment> acting = new ArrayList<>(0);
        for (MatterAssignment each : active) {
            if (actsFor(each, link)) {
                acting.add(each);
            }
        }
        return new Holding(link.by.recipient(), content.category(), List.copyOf(chain), acting, boundary(link, chain));
    }

    private static Optional<String> boundary(Link link, Deque<MatterAssignment> chain) {
        if (link.whole) {
            return Optional.empty();
        }
        return Optional.of(chain.stream()
                .flatMap(each -> each.boundary().stream())
                .distinct()
                .collect(Collectors.joining("；")));
    }

    private boolean actsFor(MatterAssignment assignment, Link holder) {
        return !assignment.mode().isInOwnName()
                && assignment.source().is(holder.by.recipient())
                && Objection.to(assignment, content).isEmpty();
    }

    /** Whether somebody had the power and every one of them passed it on. */
    boolean isCircle() {
        return !links.isEmpty() && links.stream().allMatch(link -> link.moved);
    }

    /** What stands against the assignment here; empty if it does what it says. */
    Optional<Objection> objectionTo(MatterAssignment assignment) {
        Optional<Objection> byItself = Objection.to(assignment, content);
        if (byItself.isPresent() || assignment.mode() == AssignmentMode.STATUTORY) {
            return byItself;
        }
        Link source = find(assignment.source());
        if (assignment.mode().isInOwnName()) {
            return source == null ? Optional.of(Objection.SOURCE_HOLDS_NOTHING) : Optional.empty();
        }
        return source == null || source.moved ? Optional.of(Objection.PRINCIPAL_HOLDS_NOTHING) : Optional.empty();
    }

    /** The assignments in force that move nothing here. */
    List<IdleAssignment> idle() {
        List<IdleAssignment> idle = new ArrayList<>(0);
        for (MatterAssignment each : active) {
            objectionTo(each)
                    .ifPresent(why -> idle.add(new IdleAssignment(each, why, why.articleFor(content.category()))));
        }
        return idle;
    }
}
