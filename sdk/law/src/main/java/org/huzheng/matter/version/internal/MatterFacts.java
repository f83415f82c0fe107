package org.huzheng.matter.version.internal;

import java.time.LocalDate;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterVersion;

/**
 * What the guards look at.
 *
 * @param version the version as last written down
 * @param act what is being done
 * @param rules the locality's rules
 * @param catalogue all that is known so far
 */
record MatterFacts(MatterVersion version, MatterAct act, MatterRules rules, MatterCatalogue catalogue) {
    private static final String ZHEJIANG = "33";

    MatterContent content() {
        return version.content();
    }

    /** Whether Zhejiang's own regulation applies there. */
    boolean inZhejiang() {
        return version.territory().code().value().startsWith(ZHEJIANG);
    }

    LocalDate day() {
        return ChinaTime.date(act.at());
    }

    /** The act as one of this kind; every row of the table is reached only by acts of the kind its event has. */
    <T extends MatterAct> T act(Class<T> kind) {
        return kind.cast(act);
    }
}
