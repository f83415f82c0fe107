package org.huzheng.server.intake;

import java.util.Set;
import java.util.function.BiConsumer;
import org.huzheng.server.store.Stores;

/**
 * What a rule makes of a statement it lets in.
 *
 * @param subjects what it is about
 * @param audience the codes of the departments to be told, the issuer included
 * @param effect the business row to write, given the stores and the log index; part of the same transaction
 */
record Entry(Set<String> subjects, Set<String> audience, BiConsumer<Stores, Long> effect) {
    /** Copies the sets. */
    Entry {
        subjects = Set.copyOf(subjects);
        audience = Set.copyOf(audience);
    }

    static Entry of(Set<String> subjects, Set<String> audience) {
        return new Entry(subjects, audience, (stores, index) -> {});
    }
}
