package org.huzheng.server.intake;

import java.util.List;
import java.util.Optional;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ResourceCatalogue;

/** Who offers to share what 共享资源检索: in the latest catalogue of each department. */
public final class ResourceOffers {
    private ResourceOffers() {}

    /** A department's latest catalogue. */
    public static Optional<StatementRecord> of(Stores stores, String department) {
        return stores.catalogues().offered(department).flatMap(stores.statements()::atIndex);
    }

    /**
     * The catalogues that offer something of this name and kind, in log order.
     *
     * @param words what its titles, ids or fields hold; blank for anything
     * @param kind the kind of evidence it must be; anything if empty
     * @param after the leaf last seen
     * @param limit how many at most
     */
    public static List<StatementRecord> find(
            Stores stores, String words, Optional<EvidenceKind> kind, long after, int limit) {
        return stores.catalogues().offers(after).stream()
                .map(index -> stores.statements().atIndex(index).orElseThrow(Ledger::notFound))
                .filter(stored -> !Ledger.read(stored, ResourceCatalogue.FORMAT)
                        .value()
                        .find(words, kind)
                        .isEmpty())
                .limit(limit)
                .toList();
    }
}
