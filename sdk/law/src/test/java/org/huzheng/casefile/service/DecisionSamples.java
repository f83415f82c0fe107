package org.huzheng.casefile.service;

import static org.huzheng.casefile.procedure.CaseTrial.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.decision.DecisionPaper;
import org.huzheng.casefile.decision.OnSpotDecided;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.decision.Remedies;
import org.huzheng.matter.PenaltyKind;

/** Decisions to serve, to contest, to perform and to publish. */
public final class DecisionSamples {
    /** A Monday. */
    public static final Instant DECIDED = at("2026-03-02T10:00");

    /** The fine of {@link #penalty}, in fen. */
    public static final long FINE = 1_000_000;

    private DecisionSamples() {}

    /** A fine of 10,000 yuan in the ordinary procedure. */
    public static PenaltyDecided penalty() {
        return penalty(DECIDED, List.of(PenaltyKind.FINE), FINE);
    }

    /** A penalty in the ordinary procedure. */
    public static PenaltyDecided penalty(Instant at, List<PenaltyKind> kinds, long fineFen) {
        return new PenaltyDecided(at, paper(false), kinds, fineFen, 0, true, List.of(), Optional.empty());
    }

    /** A fine on the spot. */
    public static OnSpotDecided onSpot(long fineFen) {
        return onSpot(DECIDED, fineFen);
    }

    /** A fine on the spot at this time. */
    public static OnSpotDecided onSpot(Instant at, long fineFen) {
        return new OnSpotDecided(at, paper(true), PenaltyKind.FINE, fineFen, true, true, true);
    }

    /** The decision handed over to the organisation’s reception, with its receipt. */
    public static DecisionHandedOver handedOver(Instant at) {
        return new DecisionHandedOver(at, Recipient.RECEPTION, "收件人甲", true, false);
    }

    private static DecisionPaper paper(boolean reconsiderationFirst) {
        return new DecisionPaper(
                "示例综执罚决字〔2026〕1号",
                "负责人",
                "占道经营",
                List.of("E-1"),
                List.of(),
                "自收到本决定书之日起十五日内缴纳",
                new Remedies("示例县人民政府", reconsiderationFirst ? "" : "示例县人民法院", reconsiderationFirst),
                "示例县综合行政执法局",
                LocalDate.of(2026, 3, 2),
                true);
    }
}
