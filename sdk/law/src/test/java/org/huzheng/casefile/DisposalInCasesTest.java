package org.huzheng.casefile;

import static org.huzheng.casefile.Cast.at;
import static org.huzheng.casefile.MeasuresInCasesTest.seized;
import static org.huzheng.casefile.coercion.Seizures.S1;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.casefile.coercion.seizure.GoodsAuctioned;
import org.huzheng.casefile.coercion.seizure.GoodsConfiscated;
import org.huzheng.casefile.decision.DecisionWithdrawn;
import org.huzheng.casefile.execution.DemandServed;
import org.huzheng.casefile.hearing.HearingRightNotified;
import org.huzheng.casefile.performance.PerformanceFellOverdue;
import org.huzheng.casefile.remedy.RemedyLapsed;
import org.huzheng.casefile.service.DecisionHandedOver;
import org.huzheng.casefile.service.Recipient;
import org.huzheng.matter.PenaltyKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Goods the case holds are lost to the party only by what the case itself decided. */
@Tag("HZ-SAF-014")
class DisposalInCasesTest {
    private static final String NUMBER = "浙某综执罚决字〔2026〕12号";
    private static final String GUARD = "confiscated-by-this-decision";
    private static final String ARTICLE = "行政处罚法 57(1)(1)";

    @Test
    void goods_confiscatedByThePenalty_areLost() {
        confiscated().told();
    }

    @Test
    void goods_confiscatedWithoutSuchAPenalty_areNot() {
        confiscated()
                .altering("decide", "kinds", List.of(PenaltyKind.FINE))
                .altering("decide", "confiscatedFen", 0L)
                .breaksAt("confiscate", GUARD, ARTICLE);
        confiscated().altering("confiscate", "decision", "浙某综执罚决字〔2026〕13号").breaksAt("confiscate", GUARD, ARTICLE);
        confiscated()
                .before("confiscate", "withdraw", new DecisionWithdrawn(at("2026-03-23T09:00"), "认定有误"))
                .breaksAt("confiscate", GUARD, ARTICLE);
        seized(Tales.noticed())
                .then("confiscate", new GoodsConfiscated(at("2026-03-12T09:00"), S1, NUMBER))
                .breaksAt("confiscate", GUARD, ARTICLE);
    }

    @Test
    void goods_auctionedBeforeRemediesAndDemand_areNot() {
        auctioned(at("2026-09-22T09:00")).told();
        auctioned(at("2026-09-22T09:00")).without("demand").breaksAt("auction", "auction-after-demand", "行政强制法 46(3)");
        auctioned(at("2026-05-08T09:00")).without("lapse").breaksAt("auction", "auction-after-remedies", "行政强制法 46(3)");
    }

    private static Story confiscated() {
        List<PenaltyKind> kinds = List.of(PenaltyKind.FINE, PenaltyKind.CONFISCATE_GOODS);
        return seized(Tales.ordinary())
                .altering("notice", "kinds", kinds)
                .altering("decide", "kinds", kinds)
                .altering("decide", "confiscatedFen", 10_000L)
                .before("close-defence", "right", new HearingRightNotified(at("2026-03-11T09:00"), "听告1号"))
                .then("confiscate", new GoodsConfiscated(at("2026-03-24T09:00"), S1, NUMBER));
    }

    private static Story auctioned(Instant when) {
        return seized(Tales.ordinary())
                .then(
                        "serve",
                        new DecisionHandedOver(
                                at("2026-03-20T11:00"),
                                Recipient.RECEPTION,
                                "收件人甲",
                                Set.of(DecisionHandedOver.Mark.RECEIPT_SIGNED)))
                .then("overdue", new PerformanceFellOverdue(at("2026-04-07T09:00"), Optional.empty()))
                .then(
                        "demand",
                        new DemandServed(
                                at("2026-04-08T09:00"), LocalDate.of(2026, 4, 22), "缴纳罚款", 500_000, "指定银行", true))
                .then("lapse", new RemedyLapsed(at("2026-09-21T09:00")))
                .then("auction", new GoodsAuctioned(when, S1, LocalDate.of(2026, 5, 1), "催告1号"));
    }
}
