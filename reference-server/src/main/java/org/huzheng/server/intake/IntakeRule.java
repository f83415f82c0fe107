package org.huzheng.server.intake;

import org.huzheng.server.store.Stores;

/** The business rule of one type of statement: lets it in, or throws the reason why not. Reads only; the effect writes. */
@FunctionalInterface
interface IntakeRule {
    Entry judge(Incoming incoming, Stores stores);
}
