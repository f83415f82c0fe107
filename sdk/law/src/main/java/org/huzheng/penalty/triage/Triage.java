package org.huzheng.penalty.triage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.penalty.LegalReason;

/**
 * The track of a case over time 分流记录. Facts move it up by themselves; down, or up beyond the facts, only people move it, and
 * only with a reason to a track the facts leave open.
 *
 * @param track where it stands
 * @param answer what the latest facts say
 * @param moves every change so far, the oldest first
 */
public record Triage(Track track, TriageAnswer answer, List<TriageMove> moves) {
    /** Copies the list. */
    public Triage {
        Objects.requireNonNull(track, "track");
        Objects.requireNonNull(answer, "answer");
        moves = List.copyOf(moves);
    }

    /** Begins where the facts lead. */
    public static Triage begin(TriageAnswer answer) {
        return new Triage(answer.track(), answer, List.of());
    }

    /** After new facts: up if they demand it; never down by itself. */
    public Triage reassessed(TriageAnswer newer, Instant at) {
        if (newer.isOpen(track)) {
            return new Triage(track, newer, moves);
        }
        Track to = newer.track().isAbove(track) ? newer.track() : Track.COMPLEX;
        String why = newer.closed().getOrDefault(track, List.of()).stream()
                .map(reason -> reason.text().zh())
                .collect(Collectors.joining("；"));
        return new Triage(to, newer, with(new TriageMove(track, to, "", why, at)));
    }

    /** Everything that stands against people moving it to this track; empty if nothing does. */
    public List<LegalReason> verifyMove(Track to, String reason) {
        List<LegalReason> against =
                new ArrayList<>(Optional.ofNullable(answer.closed().get(to)).orElse(List.of()));
        if (to == track) {
            against.add(LegalReason.of("浙江省综合行政执法条例 25", "案件已在该类别", "the case is on that track already"));
        }
        if (reason.isBlank()) {
            against.add(LegalReason.of("浙江省综合行政执法条例 25", "转换程序须说明理由", "a change of track needs a reason"));
        }
        return List.copyOf(against);
    }

    /**
     * Moved by people.
     *
     * @throws HuzhengException ARGUMENT_INVALID if {@link #verifyMove} finds anything
     */
    public Triage moved(Track to, String by, String reason, Instant at) {
        List<LegalReason> against = verifyMove(to, reason);
        if (!against.isEmpty() || by.isBlank()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "track " + track + " to " + to + " " + against);
        }
        return new Triage(to, answer, with(new TriageMove(track, to, by, reason, at)));
    }

    private List<TriageMove> with(TriageMove move) {
        List<TriageMove> all = new ArrayList<>(moves);
        all.add(move);
        return all;
    }
}
