package org.huzheng.server.store.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.server.content.StoredContent;
import org.huzheng.server.store.CatalogueRecord;
import org.huzheng.server.store.CatalogueStore;
import org.huzheng.server.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SRV-022")
class CatalogueStoreTest extends StoreContract {
    CatalogueStoreTest(TestDatabase kind) {
        super(kind);
    }

    private static CatalogueRecord edition(String territory, int number, long index) {
        return new CatalogueRecord("D", territory, number, digest("document"), index);
    }

    private void rests(long index) {
        write(stores -> {
            stores.uploads().keep(new StoredContent(digest("document"), 5, digest("tree")), "D", NOON);
            stores.statements().insert(statement(index, "C-" + index, "c" + index), Set.of());
        });
    }

    @Test
    void editions_ofOneTerritory_areFoundByNumberAndTheHighestIsTheLatest() {
        rests(0);
        rests(1);
        CatalogueStore store = stores().catalogues();
        assertThat(store.latest("D", "330421")).isEmpty();
        store.insert(edition("330421", 1, 0));
        store.insert(edition("330421", 2, 1));
        store.insert(edition("330424", 1, 1));
        assertThat(store.latest("D", "330421")).contains(edition("330421", 2, 1));
        assertThat(store.find("D", "330421", 1)).contains(edition("330421", 1, 0));
        assertThat(store.find("D", "330421", 3)).isEmpty();
        assertThat(store.latest("E", "330421")).isEmpty();
        assertThatThrownBy(() -> store.insert(edition("330421", 2, 0)))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BUSINESS_KEY_CONFLICT));
    }

    @Test
    void permission_saidAnew_replacesWhatWasSaid() {
        CatalogueStore store = stores().catalogues();
        store.permit("D", Set.of("330421", "330424"));
        store.permit("E", Set.of("330400"));
        assertThat(store.permitted("D")).containsExactly("330421", "330424");
        assertThat(store.publishers()).containsExactly("D", "E");
        store.permit("D", Set.of());
        assertThat(store.permitted("D")).isEmpty();
        assertThat(store.publishers()).containsExactly("E");
    }
}
