package org.huzheng.casefile.coercion.internal;

import java.util.List;
import java.util.stream.Stream;
import org.huzheng.BilingualText;
import org.huzheng.casefile.coercion.freeze.internal.FreezeRecord;
import org.huzheng.casefile.coercion.preservation.internal.PreservationRecord;
import org.huzheng.casefile.coercion.seizure.internal.SeizureRecord;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.Guard;

/** The measures of a case that hold something now 在用措施. */
public final class HoldingGuards {
    /** Nothing is held any more: what was not confiscated or destroyed has been released (行政强制法 27). */
    public static final Guard<Situation<?>> NOTHING_HELD = CaseGuards.guard(
            "nothing-held",
            "行政强制法 27",
            "登记保存、查封、扣押、冻结的财物须已作出处理决定或者解除",
            "what was preserved, sealed, seized or frozen must have been decided on or released",
            situation -> numbers(situation.soFar()).isEmpty(),
            situation -> new BilingualText(
                    "尚未处理的措施：" + numbers(situation.soFar()), "still in force: " + numbers(situation.soFar())));

    private HoldingGuards() {}

    /** The numbers of the seizures, freezes and preservations in force, in that order. */
    public static List<String> numbers(CaseSoFar soFar) {
        return Stream.of(
                        soFar.the(SeizureRecord.class).inForce(),
                        soFar.the(FreezeRecord.class).inForce(),
                        soFar.the(PreservationRecord.class).inForce())
                .flatMap(List::stream)
                .toList();
    }
}
