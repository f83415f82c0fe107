package org.huzheng.matter.version.internal;

import java.time.Instant;
import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.lifecycle.internal.Step;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.Validity;

/** How a catalogue is made and adjusted 目录制定与动态调整 under a locality's rules: every act is checked, then written down. */
public final class MatterProcedure {
    private final MatterRules rules;

    private MatterProcedure(MatterRules rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /** Under these rules. */
    public static MatterProcedure under(MatterRules rules) {
        return new MatterProcedure(rules);
    }

    /**
     * The catalogue with a new draft.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL if the version is in another state or was written down before
     */
    public MatterCatalogue drafted(MatterCatalogue catalogue, MatterVersion draft) {
        boolean known = catalogue
                .latest(draft.code(), draft.territory().code(), draft.number())
                .isPresent();
        if (known || draft.state() != MatterState.DRAFT) {
            throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "not a new draft");
        }
        return catalogue.with(draft);
    }

    /** What this act would do to the version as last written down. */
    public Step<MatterState> attempt(MatterCatalogue catalogue, MatterVersion version, MatterAct act) {
        MatterVersion now = latest(catalogue, version);
        return MatterLifecycle.TABLE.step(now.state(), act.event(), new MatterFacts(now, act, rules, catalogue));
    }

    /**
     * The catalogue after the act.
     *
     * @throws HuzhengException TRANSITION_ILLEGAL naming what is missing if the act is refused
     */
    public MatterCatalogue after(MatterCatalogue catalogue, MatterVersion version, MatterAct act) {
        MatterVersion now = latest(catalogue, version);
        Step<MatterState> step = attempt(catalogue, version, act);
        if (step instanceof Step.Moved<MatterState> moved) {
            return catalogue.with(now.in(moved.next(), rest(now, act), act.at()));
        }
        String why = step instanceof Step.Refused<MatterState> refused
                ? refused.guards() + " " + refused.articles() + " " + refused.text()
                : "";
        throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, why);
    }

    /** Over which period the new state holds: what is left of the validity; before it begins, all of it. */
    static Validity rest(MatterVersion now, MatterAct act) {
        Validity all = now.validity();
        Instant from = all.contains(act.from()) && !isMaking(act.event()) ? act.from() : all.from();
        return new Validity(from, all.to());
    }

    /** Until it is in force a version moves as a whole, its intended validity with it. */
    private static boolean isMaking(MatterEvent event) {
        return event.compareTo(MatterEvent.TAKE_EFFECT) <= 0;
    }

    private static MatterVersion latest(MatterCatalogue catalogue, MatterVersion version) {
        return catalogue
                .latest(version.code(), version.territory().code(), version.number())
                .orElseThrow(() -> new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "no such version"));
    }
}
