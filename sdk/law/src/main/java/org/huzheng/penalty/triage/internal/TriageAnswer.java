package org.huzheng.penalty.triage.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.internal.Fen;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.internal.Largeness;
import org.huzheng.penalty.internal.OnSpotLimit;
import org.huzheng.penalty.internal.ReviewNeed;
import org.huzheng.penalty.triage.ExpeditedRules;
import org.huzheng.penalty.triage.Track;

/**
 * The track the facts of a case lead to 分流结论.
 *
 * @param track the lightest track that is open
 * @param reasons why
 * @param closed what stands against each lighter track
 */
public record TriageAnswer(Track track, List<LegalReason> reasons, Map<Track, List<LegalReason>> closed) {
    private static final String LOCAL = "浙江省综合行政执法条例 25";

    /** Copies list and map. */
    public TriageAnswer {
        Objects.requireNonNull(track, "track");
        reasons = List.copyOf(reasons);
        closed = Map.copyOf(closed);
    }

    /**
     * Judges the facts.
     *
     * @param local the locality's rules for expedited handling; empty if it has none, and then nothing is expedited
     */
    public static TriageAnswer of(TriageFacts facts, Optional<ExpeditedRules> local) {
        List<LegalReason> complex = complex(facts);
        Map<Track, List<LegalReason>> against = new EnumMap<>(Track.class);
        against.put(Track.SIMPLE, with(complex, notSimple(facts)));
        against.put(Track.EXPEDITED, with(complex, notExpedited(facts, local)));
        against.put(Track.ORDINARY, complex);
        against.put(Track.COMPLEX, List.of());
        Track track = against.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Track.COMPLEX);
        against.values().removeIf(List::isEmpty);
        return new TriageAnswer(track, track == Track.COMPLEX ? complex : List.of(plain(track, local)), against);
    }

    /** Whether the facts allow this track. */
    public boolean isOpen(Track other) {
        return !closed.containsKey(other);
    }

    /** The same for a case already in the ordinary procedure, from which nothing is decided on the spot any more. */
    public TriageAnswer inOrdinaryProcedure() {
        Map<Track, List<LegalReason>> shut = new EnumMap<>(Track.class);
        shut.putAll(closed);
        shut.putIfAbsent(
                Track.SIMPLE,
                List.of(new LegalReason(
                        "行政处罚法 54(1)",
                        new BilingualText("案件已适用普通程序", "the case is in the ordinary procedure already"))));
        if (track != Track.SIMPLE) {
            return new TriageAnswer(track, reasons, shut);
        }
        Track next = isOpen(Track.EXPEDITED) ? Track.EXPEDITED : Track.ORDINARY;
        return new TriageAnswer(next, List.of(), shut);
    }

    private static List<LegalReason> with(List<LegalReason> first, List<LegalReason> more) {
        List<LegalReason> all = new ArrayList<>(first);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static List<LegalReason> complex(TriageFacts facts) {
        ReviewNeed need = ReviewNeed.of(facts.review());
        List<LegalReason> reasons = new ArrayList<>(need.legalReview());
        reasons.addAll(need.discussion());
        if (facts.hearing() == Largeness.LARGE) {
            reasons.add(new LegalReason(
                    "行政处罚法 63(1)", new BilingualText("当事人有要求听证的权利", "the party has the right to a hearing")));
        } else if (facts.hearing() == Largeness.UNKNOWN) {
            reasons.add(new LegalReason(
                    "行政处罚法 63(1)",
                    new BilingualText(
                            "无法判断是否达到听证标准，按应当听证处理", "nobody can tell whether a hearing is due, so it is taken to be")));
        }
        if (facts.crimeSuspected()) {
            reasons.add(new LegalReason(
                    "行政处罚法 27(1)", new BilingualText("涉嫌犯罪，应当移送", "a crime is suspected: refer the case")));
        }
        return List.copyOf(reasons);
    }

    private static List<LegalReason> notSimple(TriageFacts facts) {
        if (facts.kinds().size() != 1) {
            return List.of(new LegalReason(
                    "行政处罚法 51",
                    new BilingualText("当场只能作出罚款或者警告一种处罚", "on the spot there is one penalty, a fine or a warning")));
        }
        PenaltyKind kind = facts.kinds().get(0);
        return OnSpotLimit.verify(facts.party(), kind, facts.fineFen(), facts.factsCertain(), facts.basisStatutory());
    }

    private static List<LegalReason> notExpedited(TriageFacts facts, Optional<ExpeditedRules> local) {
        if (local.isEmpty()) {
            return List.of(new LegalReason(
                    LOCAL, new BilingualText("当地没有简案快办规定", "the locality has no rules for expedited handling")));
        }
        ExpeditedRules rules = local.get();
        List<LegalReason> against = new ArrayList<>();
        if (!facts.factsCertain()) {
            against.add(new LegalReason(rules.source(), new BilingualText("违法事实不确凿", "the facts are not certain")));
        }
        if (rules.admissionNeeded() && !facts.admitted()) {
            against.add(
                    new LegalReason(rules.source(), new BilingualText("当事人对违法事实有异议", "the party disputes the facts")));
        }
        long most = rules.highestFen(facts.party());
        if (facts.fineFen() > most) {
            against.add(new LegalReason(
                    rules.source(),
                    new BilingualText(
                            "罚款 " + Fen.yuan(facts.fineFen()) + " 元超过 " + Fen.yuan(most) + " 元",
                            "a fine of " + Fen.yuan(facts.fineFen()) + " yuan exceeds " + Fen.yuan(most))));
        }
        return List.copyOf(against);
    }

    private static LegalReason plain(Track track, Optional<ExpeditedRules> local) {
        return switch (track) {
            case SIMPLE -> new LegalReason("行政处罚法 51", new BilingualText("符合当场处罚的条件", "may be decided on the spot"));
            case EXPEDITED ->
                new LegalReason(
                        local.map(ExpeditedRules::source).orElse(LOCAL),
                        new BilingualText("符合简案快办的条件", "may be handled sooner"));
            case ORDINARY, COMPLEX ->
                new LegalReason("行政处罚法 54(1)", new BilingualText("适用普通程序", "takes the ordinary procedure"));
        };
    }
}
