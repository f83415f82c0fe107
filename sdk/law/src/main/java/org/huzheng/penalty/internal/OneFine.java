package org.huzheng.penalty.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.Fen;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.PriorFine;
import org.huzheng.penalty.PunishableAct;

/**
 * One fine for one act 一事不二罚 (行政处罚法 29): of several provisions broken, the one with the higher fine.
 *
 * @param applied the provision that applies
 * @param reason why
 */
public record OneFine(FineNorm applied, LegalReason reason) {
    private static final String ARTICLE = "行政处罚法 29";

    /** Both are required. */
    public OneFine {
        Objects.requireNonNull(applied, "applied");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why no further fine may be imposed for this act; empty if none was imposed yet. */
    public static Optional<LegalReason> barred(PunishableAct act, List<PriorFine> prior) {
        return prior.stream()
                .filter(each -> each.fineFen() > 0 && each.act().isSameAs(act))
                .findFirst()
                .map(each -> new LegalReason(
                        ARTICLE,
                        new BilingualText(
                                "同一违法行为已由" + each.decision() + "罚款 " + Fen.yuan(each.fineFen()) + " 元，不得再次罚款",
                                "the same act was fined " + Fen.yuan(each.fineFen()) + " yuan by " + each.decision()
                                        + "; no second fine")));
    }

    /**
     * Of the provisions one act breaks, the one with the higher fine: by the highest amount, then by the lowest. The first of
     * equals.
     *
     * @throws HuzhengException ARGUMENT_INVALID for no provision at all
     */
    public static OneFine of(List<FineNorm> broken) {
        FineNorm applied = null;
        Comparator<FineNorm> order = Comparator.comparingLong(
                        (FineNorm norm) -> norm.range().maxFen())
                .thenComparingLong(norm -> norm.range().minFen());
        for (FineNorm norm : broken) {
            if (applied == null || order.compare(norm, applied) > 0) {
                applied = norm;
            }
        }
        if (applied == null) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "no provision");
        }
        String all = String.join(
                "；",
                broken.stream().map(norm -> norm.basis() + " " + norm.range()).toList());
        return new OneFine(
                applied,
                new LegalReason(
                        ARTICLE,
                        new BilingualText(
                                "同一违法行为违反 " + broken.size() + " 个规定，按罚款数额高的" + applied.basis() + "处罚（" + all + "，单位：元）",
                                "of " + broken.size()
                                        + " provisions broken by one act the one with the higher fine applies: "
                                        + applied.basis() + " (" + all + " yuan)")));
    }
}
