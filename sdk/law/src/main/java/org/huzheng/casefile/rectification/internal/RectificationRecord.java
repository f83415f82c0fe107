package org.huzheng.casefile.rectification.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.Duty;
import org.huzheng.casefile.procedure.internal.CaseRecord;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.rectification.AdviceGiven;
import org.huzheng.casefile.rectification.CorrectionOrdered;
import org.huzheng.casefile.rectification.CorrectionProlonged;
import org.huzheng.casefile.rectification.CorrectionReported;
import org.huzheng.casefile.rectification.CorrectionVerified;
import org.huzheng.casefile.rectification.LetterAnswered;
import org.huzheng.casefile.rectification.LetterReceived;
import org.huzheng.casefile.rectification.MilestoneReached;
import org.huzheng.casefile.rectification.PlanSubmitted;

/**
 * What a case remembers of letters and corrections 来函与整改情况.
 *
 * @param corrections the correction orders, each by its number
 * @param letters the letters from other organs, each by its number
 */
public record RectificationRecord(Map<String, Correction> corrections, Map<String, Letter> letters)
        implements CaseRecord<RectificationRecord> {
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
        if (event instanceof LetterReceived received) {
            return with(received.letter(), new Letter(received, Optional.empty()));
        }
        if (event instanceof LetterAnswered answered) {
            return Optional.ofNullable(letters.get(answered.letter()))
                    .map(letter -> with(answered.letter(), new Letter(letter.received(), Optional.of(answered.at()))))
                    .orElse(this);
        }
        return afterOrder(event);
    }

    private RectificationRecord afterOrder(CaseEvent event) {
        if (event instanceof AdviceGiven given) {
            return with(given.order(), correction(given.order()));
        }
        if (event instanceof CorrectionOrdered ordered) {
            return with(ordered.order(), correction(ordered.order()).ordered(ordered));
        }
        if (event instanceof CorrectionProlonged prolonged) {
            return with(prolonged.order(), correction(prolonged.order()).prolonged(prolonged.limit()));
        }
        if (event instanceof PlanSubmitted submitted) {
            return with(submitted.order(), correction(submitted.order()).planned(submitted.milestones()));
        }
        if (event instanceof MilestoneReached reached) {
            return with(reached.order(), correction(reached.order()).reached(reached.milestone()));
        }
        if (event instanceof CorrectionReported reported) {
            return with(reported.order(), correction(reported.order()).reported(reported.at()));
        }
        return event instanceof CorrectionVerified verified
                ? with(verified.order(), correction(verified.order()).verified(verified.at()))
                : this;
    }

    private Correction correction(String order) {
        Correction known = corrections.get(order);
        return known == null ? Correction.advised() : known;
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
