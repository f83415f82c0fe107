package org.huzheng.matters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.lifecycle.Unmet;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.Territory;
import org.huzheng.matter.claim.ClaimAct;
import org.huzheng.matter.claim.MatterClaim;
import org.huzheng.statement.Party;

/**
 * The lists of claims and of disputes 认领、职责争议, taken together: what their rows say was done is done again in the order of
 * time, and what the life cycle does not allow is a problem of its row.
 */
final class ClaimRows {
    private final ImportDefaults defaults;
    private final Map<Matter, List<Done>> matters = new LinkedHashMap<>();
    private final Map<Matter, Territory> territories = new LinkedHashMap<>();
    private final Map<Matter, List<Cells>> rows = new LinkedHashMap<>();

    private record Matter(MatterCode code, DivisionCode territory) {}

    /** An act, the row and column that say so, and what goes first of acts done at the same time. */
    private record Done(ClaimAct act, Cells row, MatterColumn column, int rank) {}

    ClaimRows(ImportDefaults defaults) {
        this.defaults = defaults;
    }

    void claim(Cells row) {
        Optional<Matter> matter = matter(row);
        Optional<Party> body = PartyCells.one(row, MatterColumn.BODY, MatterColumn.BODY_CODE);
        Optional<Instant> at = row.required(MatterColumn.CLAIMED, CellWords::moment);
        Optional<Instant> withdrawn = row.optional(MatterColumn.WITHDRAWN, CellWords::moment);
        if (matter.isEmpty() || body.isEmpty() || at.isEmpty()) {
            return;
        }
        String basis = row.optional(MatterColumn.DUTY_BASIS, CellText::prose).orElse("");
        add(matter.get(), new Done(new ClaimAct.Claim(body.get(), basis, at.get()), row, MatterColumn.BODY_CODE, 0));
        withdrawn.ifPresent(end -> {
            if (end.isBefore(at.get())) {
                row.wrong(MatterColumn.WITHDRAWN, "早于认领时间");
            }
            add(matter.get(), new Done(new ClaimAct.Withdraw(body.get(), end), row, MatterColumn.WITHDRAWN, 1));
        });
    }

    void dispute(Cells row) {
        Optional<Matter> matter = matter(row);
        Optional<Party> by = PartyCells.one(row, MatterColumn.RAISED_BY, MatterColumn.RAISED_BY_CODE);
        Optional<String> ground = row.required(MatterColumn.GROUND, CellText::prose);
        Optional<Instant> at = row.required(MatterColumn.RAISED, CellWords::moment);
        Optional<ClaimAct> settlement = row.has(MatterColumn.SETTLEMENT) ? settlement(row) : Optional.empty();
        if (matter.isEmpty() || by.isEmpty() || ground.isEmpty() || at.isEmpty()) {
            return;
        }
        add(
                matter.get(),
                new Done(new ClaimAct.Dispute(by.get(), ground.get(), at.get()), row, MatterColumn.RAISED_BY_CODE, 2));
        settlement.ifPresent(end -> {
            if (end.at().isBefore(at.get())) {
                row.wrong(MatterColumn.SETTLED, "早于提出时间");
            }
            add(matter.get(), new Done(end, row, MatterColumn.SETTLEMENT, 3));
        });
    }

    private static Optional<ClaimAct> settlement(Cells row) {
        Optional<Boolean> designated = row.optional(MatterColumn.SETTLEMENT, CellWords::isDesignated);
        Optional<Party> owner = PartyCells.one(row, MatterColumn.OWNER, MatterColumn.OWNER_CODE);
        Optional<Instant> at = row.required(MatterColumn.SETTLED, CellWords::moment);
        if (designated.isEmpty() || owner.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        if (designated.get()) {
            Optional<OfficialDocument> decision = PartyCells.document(row);
            return decision.map(document -> new ClaimAct.Designate(owner.get(), document, at.get()));
        }
        List<Party> agreeing = PartyCells.several(row, MatterColumn.AGREEING, MatterColumn.AGREEING_CODES);
        return agreeing.isEmpty() ? Optional.empty() : Optional.of(new ClaimAct.Agree(owner.get(), agreeing, at.get()));
    }

    private Optional<Matter> matter(Cells row) {
        Optional<MatterCode> code = row.required(MatterColumn.CODE, CellText::code);
        Optional<Territory> territory = PlaceCells.territory(row, defaults);
        if (code.isEmpty() || territory.isEmpty()) {
            return Optional.empty();
        }
        Matter matter = new Matter(code.get(), territory.get().code());
        territories.putIfAbsent(matter, territory.get());
        rows.computeIfAbsent(matter, key -> new ArrayList<>(1)).add(row);
        return Optional.of(matter);
    }

    private void add(Matter matter, Done done) {
        matters.computeIfAbsent(matter, key -> new ArrayList<>(1)).add(done);
    }

    /** What came of it, for every matter none of whose rows has a problem. */
    List<MatterClaim> played() {
        List<MatterClaim> claims = new ArrayList<>();
        rows.forEach((matter, said) -> {
            MatterClaim claim = play(matter);
            if (said.stream().allMatch(row -> row.problems().isEmpty())) {
                claims.add(claim);
            } else {
                said.stream().filter(row -> row.problems().isEmpty()).forEach(row -> row.wrong("同一事项同一地域的其他行有误"));
            }
        });
        return claims;
    }

    private MatterClaim play(Matter matter) {
        Territory territory = Objects.requireNonNull(territories.get(matter));
        MatterClaim claim = MatterClaim.unclaimed(matter.code(), territory);
        List<Done> acts = new ArrayList<>(matters.getOrDefault(matter, List.of()));
        acts.sort(Comparator.comparing((Done done) -> done.act().at()).thenComparing(Done::rank));
        for (Done done : acts) {
            List<Unmet> unmet = claim.unmet(done.act());
            if (!unmet.isEmpty()) {
                String missing = unmet.stream().map(each -> each.missing().zh()).collect(Collectors.joining("；"));
                List<String> articles = unmet.stream()
                        .map(Unmet::article)
                        .filter(article -> !article.isEmpty())
                        .toList();
                String ground = articles.isEmpty() ? "" : "（" + String.join("、", articles) + "）";
                done.row().wrong(done.column(), missing + ground);
            } else {
                claim = claim.after(done.act());
            }
        }
        return claim;
    }
}
