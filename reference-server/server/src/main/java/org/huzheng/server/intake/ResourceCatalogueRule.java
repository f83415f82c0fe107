package org.huzheng.server.intake;

import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.ResourceCatalogue;
import org.huzheng.statement.StatementFormat;

/** 共享资源目录: a department's own, edition after edition; every registered department may read it, nobody is told. */
final class ResourceCatalogueRule implements PlainRule<ResourceCatalogue> {
    @Override
    public StatementFormat<ResourceCatalogue> format() {
        return ResourceCatalogue.FORMAT;
    }

    @Override
    public Entry judge(Incoming<ResourceCatalogue> incoming, Stores stores) {
        Optional<Long> latest = stores.catalogues().offered(incoming.by());
        int next = latest.flatMap(stores.statements()::atIndex)
                        .map(stored -> {
                            incoming.requireAfter(stored);
                            return Ledger.read(stored, ResourceCatalogue.FORMAT)
                                    .value()
                                    .edition();
                        })
                        .orElse(0)
                + 1;
        if (incoming.value().edition() != next) {
            throw new HuzhengException(
                    ErrorCode.CATALOGUE_EDITION_ORDER,
                    "edition " + incoming.value().edition() + ", expected " + next);
        }
        return new Entry(
                Set.of(Subject.resources(incoming.by())),
                Set.of(incoming.by()),
                (writing, index) -> writing.catalogues().offer(incoming.by(), index));
    }
}
