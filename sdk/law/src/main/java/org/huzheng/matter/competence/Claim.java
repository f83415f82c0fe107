package org.huzheng.matter.competence;

import java.util.Objects;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.statement.Party;

/**
 * A claim 认领: a body says that it looks after a matter in a territory. It gives no power; the audit holds it against the
 * power that the catalogue knows.
 *
 * @param matter which matter
 * @param territory where
 * @param by who claims it
 * @param validity over which period
 */
record Claim(MatterCode matter, Territory territory, Party by, Validity validity) {
    Claim {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(validity, "validity");
    }
}
