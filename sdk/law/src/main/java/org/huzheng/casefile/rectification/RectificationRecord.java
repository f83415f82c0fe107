package org.huzheng.casefile.rectification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.procedure.Chapter;
import org.huzheng.casefile.procedure.Duty;

/**
 * What a case remembers of letters and corrections 来函与整改情况.
 *
 * @param corrections the correction orders, each by its number
 * @param letters the letters from other organs, each by its number
 */
public record RectificationRecord(Map<String, Correction> corrections, Map<String, Letter> letters)
        implements Chapter<RectificationRecord> {
    /** Copies the maps, in their order. */
    public RectificationRecord {
        corrections = Collections.unmodifiableMap(new LinkedHashMap<>(corrections));
        letters = Collections.unmodifiableMap(new LinkedHashMap<>(letters));
    }

    /** No letters, nothing ordered. */
    public static RectificationRecord empty() {
        return new RectificationRecord(Map.of(), Map.of());
    }

    /** Whether the party was ordered to correct the violation (行政处罚法 28(1)). */
    public boolean ordered() {
        return corrections.values().stream()
                .anyMatch(correction -> correction.orderedAt().isPresent());
    }

    /** Whether something was ordered and all of it was put right in time 及时改正 (行政处罚法 33(1)). */
    public boolean correctedInTime() {
        return ordered()
                && corrections.values().stream()
                        .filter(correction -> correction.orderedAt().isPresent())
                        .allMatch(Correction::isInTime);
    }

    @Override
    public RectificationRecord after(CaseEvent event, CaseSoFar before) {
        if (event instanceof LetterAct.LetterReceived received) {
            return with(received.letter(), new Letter(received, Optional.empty()));
        }
        if (event instanceof LetterAct.LetterAnswered answered) {
            return Optional.ofNullable(letters.get(answered.letter()))
                    .map(letter -> with(answered.letter(), new Letter(letter.received(), Optional.of(answered.at()))))
                    .orElse(this);
        }
        if (event instanceof RectificationAct act) {
            Correction correction =
                    Optional.ofNullable(corrections.get(act.order())).orElseGet(Correction::advised);
            return with(act.order(), changed(correction, act));
        }
        return this;
    }

    private static Correction changed(Correction correction, RectificationAct act) {
        if (act instanceof RectificationAct.CorrectionOrdered ordered) {
            return correction.ordered(ordered);
        }
        if (act instanceof RectificationAct.CorrectionProlonged prolonged) {
            return correction.prolonged(prolonged.limit());
        }
        if (act instanceof RectificationAct.PlanSubmitted submitted) {
            return correction.planned(submitted.milestones());
        }
        if (act instanceof RectificationAct.MilestoneReached milestone) {
            return correction.reached(milestone.milestone());
        }
        if (act instanceof RectificationAct.CorrectionReported) {
            return correction.reported(act.at());
        }
        return act instanceof RectificationAct.CorrectionVerified ? correction.verified(act.at()) : correction;
    }

    private RectificationRecord with(String number, Correction correction) {
        Map<String, Correction> next = new LinkedHashMap<>(corrections);
        next.put(number, correction);
        return new RectificationRecord(next, letters);
    }

    private RectificationRecord with(String number, Letter letter) {
        Map<String, Letter> next = new LinkedHashMap<>(letters);
        next.put(number, letter);
        return new RectificationRecord(corrections, next);
    }

    @Override
    public List<Duty> duties(CaseSoFar now) {
        List<Duty> duties = new ArrayList<>();
        letters.forEach(
                (number, letter) -> RectificationDuties.of(number, letter, now).ifPresent(duties::add));
        corrections.forEach((number, correction) -> duties.addAll(RectificationDuties.of(number, correction, now)));
        return List.copyOf(duties);
    }
}
