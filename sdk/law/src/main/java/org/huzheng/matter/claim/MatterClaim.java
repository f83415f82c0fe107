package org.huzheng.matter.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.lifecycle.Unmet;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.Territory;
import org.huzheng.statement.Party;

/** The claiming 认领 of one matter in one territory, and what came of it. Immutable: each act gives a new one. */
public final class MatterClaim {
    private final MatterCode matter;
    private final Territory territory;
    private final ClaimState state;
    private final List<Claimant> claimants;
    private final Optional<Party> resolved;
    private final List<ClaimAct> acts;

    private MatterClaim(
            MatterCode matter,
            Territory territory,
            ClaimState state,
            List<Claimant> claimants,
            Optional<Party> resolved,
            List<ClaimAct> acts) {
        this.matter = Objects.requireNonNull(matter, "matter");
        this.territory = Objects.requireNonNull(territory, "territory");
        this.state = state;
        this.claimants = List.copyOf(claimants);
        this.resolved = resolved;
        this.acts = List.copyOf(acts);
    }

    /** A matter nobody has claimed there yet. */
    public static MatterClaim unclaimed(MatterCode matter, Territory territory) {
        return new MatterClaim(matter, territory, ClaimState.UNCLAIMED, List.of(), Optional.empty(), List.of());
    }

    /** Which matter. */
    public MatterCode matter() {
        return matter;
    }

    /** Where. */
    public Territory territory() {
        return territory;
    }

    /** Where it stands. */
    public ClaimState state() {
        return state;
    }

    /** Who claims it, first come first; a resolution leaves them listed. */
    public List<Claimant> claimants() {
        return claimants;
    }

    /** Whose the matter is: the only claimant, or whom the resolution names; empty while nobody or several. */
    public Optional<Party> owner() {
        return state == ClaimState.CLAIMED ? Optional.of(claimants.get(0).party()) : resolved;
    }

    /** All that was done, in that order. */
    public List<ClaimAct> acts() {
        return acts;
    }

    /**
     * Reads one by {@code spec/schemas/matter-claim.json}: its acts are done again, one by one.
     *
     * @throws HuzhengException JSON_…, BODY_NOT_UTF8 or STATEMENT_MALFORMED; TRANSITION_ILLEGAL if an act was not allowed
     */
    public static MatterClaim parse(Bytes document) {
        try {
            JsonObject json = JsonObject.parse(document.toArray());
            MatterClaim claim =
                    unclaimed(json.string("matter", MatterVersion::code), Territory.read(json.object("territory")));
            for (ClaimAct act : json.objects("acts", ClaimJson::read)) {
                claim = claim.after(act);
            }
            json.end();
            return claim;
        } catch (IllegalArgumentException e) {
            // The library's message would quote the value.
            throw new HuzhengException(ErrorCode.STATEMENT_MALFORMED, "a value is not one", e);
        }
    }

    /** Writes it by {@code spec/schemas/matter-claim.json}, in canonical JSON. */
    public Bytes document() {
        return Bytes.of(JsonWriter.object()
                .put("matter", matter.toString())
                .put("territory", territory.json())
                .putObjects("acts", acts.stream().map(ClaimJson::write).toList())
                .toBytes());
    }

    /**
     * What this act still lacks 未满足的条件; empty when it may be done. Where the state knows no such act at all, that is the one
     * condition, {@code no-such-step}.
     */
    public List<Unmet> unmet(ClaimAct act) {
        if (!(step(act) instanceof Step.Refused<ClaimState> refused)) {
            return List.of();
        }
        return refused.unmet().isEmpty()
                ? List.of(new Unmet("no-such-step", "", refused.text(), refused.text()))
                : refused.unmet();
    }

    private Step<ClaimState> step(ClaimAct act) {
        return ClaimLifecycle.TABLE.step(state, event(act), new ClaimLifecycle.Facts(this, act));
    }

    /**
     * After the act.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL naming what is missing if the act is refused
     */
    public MatterClaim after(ClaimAct act) {
        Step<ClaimState> step = step(act);
        if (step instanceof Step.Moved<ClaimState> moved) {
            return new MatterClaim(
                    matter, territory, moved.next(), claimantsAfter(act), ownerAfter(act), actsWith(act));
        }
        String why = step instanceof Step.Refused<ClaimState> refused
                ? refused.guards() + " " + refused.articles() + " " + refused.text()
                : "";
        throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, why);
    }

    private List<ClaimAct> actsWith(ClaimAct act) {
        List<ClaimAct> more = new ArrayList<>(acts);
        more.add(act);
        return more;
    }

    private ClaimEvent event(ClaimAct act) {
        if (act instanceof ClaimAct.Claim) {
            return ClaimEvent.CLAIM;
        }
        if (act instanceof ClaimAct.Withdraw) {
            return claimants.size() > 2 ? ClaimEvent.WITHDRAW_LEAVING_SEVERAL : ClaimEvent.WITHDRAW;
        }
        return act instanceof ClaimAct.Dispute ? ClaimEvent.DISPUTE : ClaimEvent.RESOLVE;
    }

    private List<Claimant> claimantsAfter(ClaimAct act) {
        List<Claimant> after = new ArrayList<>(claimants);
        if (act instanceof ClaimAct.Claim claim) {
            after.add(new Claimant(claim.by(), claim.basis(), claim.at()));
        }
        if (act instanceof ClaimAct.Withdraw withdrawal) {
            after.removeIf(each -> each.party().is(withdrawal.by()));
        }
        return after;
    }

    private static Optional<Party> ownerAfter(ClaimAct act) {
        if (act instanceof ClaimAct.Agree agreement) {
            return Optional.of(agreement.owner());
        }
        return act instanceof ClaimAct.Designate designation ? Optional.of(designation.owner()) : Optional.empty();
    }
}
