package org.huzheng.matter.competence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.Validity;
import org.huzheng.matter.competence.audit.AuditFinding;
import org.huzheng.matter.competence.audit.AuditSummary;
import org.huzheng.matter.competence.audit.Headcount;
import org.huzheng.matter.competence.audit.IndicatorValue;
import org.huzheng.matter.competence.internal.TerritoryTree;
import org.huzheng.statement.Party;

/**
 * Who is competent 职权归属, over one catalogue. The rules are only those of 行政处罚法 17–25, 行政强制法 17 and what the
 * catalogue's assignments say: the place of the act decides; the statute's bodies hold the power; concentration and
 * empowerment take it away from the source unless a boundary keeps a part of it there; entrustment and stationing leave it
 * where it is; the negative list stops. What the catalogue does not cover is not guessed.
 *
 * <p>Safe for any number of threads. It never changes what it says; it only remembers the last answer for each matter and
 * area, so that the same question a second time costs a lookup.
 */
public final class Competence {
    private final Validity period;
    private final TerritoryTree tree;
    private final Map<MatterCode, MatterEntry> entries;

    Competence(Validity period, TerritoryTree tree, Map<MatterCode, MatterEntry> entries) {
        this.period = period;
        this.tree = tree;
        this.entries = entries;
    }

    /**
     * Begins an index.
     *
     * @param period the time for which the catalogue is complete; any other time is answered with {@link
     *     CompetenceAnswer.Unknown}
     */
    public static CompetenceBuilder over(Validity period) {
        return new CompetenceBuilder(period);
    }

    /**
     * Who is competent.
     *
     * @param matter which matter
     * @param place the place of the act 违法行为发生地, 行政处罚法 22; a village lies in its township, county, city and province
     * @param at when
     */
    public CompetenceAnswer answer(MatterCode matter, DivisionCode place, Instant at) {
        if (!period.contains(at)) {
            return new CompetenceAnswer.Unknown(UnknownReason.OUTSIDE_PERIOD);
        }
        MatterEntry entry = entries.get(matter);
        if (entry == null || !entry.isListed()) {
            return new CompetenceAnswer.Unknown(UnknownReason.MATTER);
        }
        int node = tree.find(place);
        if (node == TerritoryTree.NONE) {
            return new CompetenceAnswer.Unknown(UnknownReason.PLACE);
        }
        // A village that is not listed lies in none of the listed parts of its township.
        if (tree.last(node) > node
                && tree.code(node).equals(place)
                && entry.differsWithin(tree, node, at)
                && entry.barredBy(tree, node, at).isEmpty()) {
            return new CompetenceAnswer.Unknown(UnknownReason.PLACE_TOO_WIDE);
        }
        return entry.answer(tree, node, at);
    }

    /** Who is competent as that day begins in China. */
    public CompetenceAnswer answer(MatterCode matter, DivisionCode place, LocalDate day) {
        return answer(matter, place, ChinaTime.startOf(day));
    }

    /**
     * Who goes on with a case filed earlier. The body competent at filing, while it still is; after a withdrawal whoever the
     * published transition clause says; {@link UnknownReason#NO_TRANSITION_CLAUSE} where it says nothing.
     *
     * @param matter which matter
     * @param place the place of the act
     * @param filedAt when the case was filed
     * @param at when it is asked
     * @throws HuzhengException {@link ErrorCode#ARGUMENT_INVALID} if it was filed after that
     */
    public CompetenceAnswer forOpenCase(MatterCode matter, DivisionCode place, Instant filedAt, Instant at) {
        if (filedAt.isAfter(at)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "filedAt is after at");
        }
        CompetenceAnswer atFiling = answer(matter, place, filedAt);
        CompetenceAnswer now = answer(matter, place, at);
        MatterEntry entry = entries.get(matter);
        if (entry != null
                && !(now instanceof CompetenceAnswer.Unknown)
                && atFiling instanceof CompetenceAnswer.Competent filed) {
            return new OpenCaseRule(entry, tree, tree.find(place)).decide(filed, now, at);
        }
        return now;
    }

    /** Where one body stands: whether it may act there and then, and in whose name. */
    public Standing standing(MatterCode matter, DivisionCode place, Instant at, Party body) {
        return Standing.of(body, answer(matter, place, at));
    }

    /**
     * Goes through the whole catalogue and hands over every gap, overlap, dispute, idle assignment and claim that does not
     * hold, one at a time, each for the largest area where one answer fits; nothing is collected.
     *
     * @param at as of when
     * @param findings receives each finding
     * @return how many there were of each
     */
    public AuditSummary audit(Instant at, Consumer<AuditFinding> findings) {
        return new CatalogueAudit(tree, entries, at, findings).run();
    }

    /**
     * The reform's indicators 改革指标 inside a division.
     *
     * @param within the division, for example a county
     * @param at as of when
     * @param matched the matters that match an item of the townships' own power lists or permits 与乡镇权力清单、审批许可匹配
     * @param headcount the enforcement officers by level; empty if not known, and then neither of its indicators is met
     */
    public List<IndicatorValue> indicators(
            DivisionCode within, Instant at, Set<MatterCode> matched, Optional<Headcount> headcount) {
        LocalDate day = ChinaTime.date(at);
        return new IndicatorCount(tree, entries, within, at).values(matched, headcount, day);
    }

    /** How many matters the catalogue knows. */
    public int matters() {
        return entries.size();
    }

    /** How many places the catalogue knows. */
    public int places() {
        return tree.size();
    }
}
