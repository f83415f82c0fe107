package org.huzheng.server.store.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.EventStore;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SRV-006")
class StatementStoreTest extends StoreContract {
    StatementStoreTest(TestDatabase kind) {
        super(kind);
    }

    @Test
    void statement_stored_comesBackByteForByte() {
        byte[] awkward = {0, -1, '\'', '\\', 0x0a, (byte) 0xe4, (byte) 0xb8, (byte) 0xad};
        StatementRecord statement = new StatementRecord(
                0, StatementType.RECALL, "R-1", "ISSUER", digest("x"), Bytes.of(awkward), Instant.ofEpochMilli(1));
        write(stores -> stores.statements().insert(statement, Set.of("case:〔2026〕1号")));
        assertThat(stores().statements().find(StatementType.RECALL, new BusinessKey("ISSUER", "R-1")))
                .contains(statement);
        assertThat(stores().statements().atIndex(0)).contains(statement);
        assertThat(stores().statements().about("case:〔2026〕1号")).containsExactly(statement);
    }

    @Test
    void sameContent_underItsKey_isReplayed() {
        StatementRecord statement = statement(0, "E-1", "a");
        write(stores -> stores.statements().insert(statement, Set.of()));
        assertThat(stores().statements()
                        .replayed(StatementType.REGISTRATION, new BusinessKey("ISSUER", "E-1"), digest("a")))
                .contains(statement);
    }

    @Test
    void otherContent_underTakenKey_isRefused() {
        write(stores -> stores.statements().insert(statement(0, "E-1", "a"), Set.of()));
        assertConflict(() -> stores().statements()
                .replayed(StatementType.REGISTRATION, new BusinessKey("ISSUER", "E-1"), digest("b")));
        assertConflict(() -> write(stores -> stores.statements().insert(statement(1, "E-1", "b"), Set.of())));
        assertThat(stores().statements().atIndex(1)).isEmpty();
    }

    @Test
    void sameKey_ofAnotherType_isAnotherStatement() {
        write(stores -> stores.statements().insert(statement(0, "E-1", "a"), Set.of()));
        assertThat(stores().statements().replayed(StatementType.RECALL, new BusinessKey("ISSUER", "E-1"), digest("b")))
                .isEmpty();
    }

    @Test
    @Tag("HZ-SRV-024")
    void sameKey_ofAnotherIssuer_isAnotherStatement() {
        write(stores -> stores.statements().insert(statement(0, "E-1", "a"), Set.of()));
        assertThat(stores().statements()
                        .replayed(StatementType.REGISTRATION, new BusinessKey("OTHER", "E-1"), digest("b")))
                .isEmpty();
        StatementRecord second = new StatementRecord(
                1, StatementType.REGISTRATION, "E-1", "OTHER", digest("b"), Bytes.ofUtf8("b"), NOON);
        write(stores -> stores.statements().insert(second, Set.of()));
        assertThat(stores().statements().named(StatementType.REGISTRATION, "E-1"))
                .extracting(StatementRecord::issuer)
                .containsExactly("ISSUER", "OTHER");
        assertThat(stores().statements().find(StatementType.REGISTRATION, new BusinessKey("OTHER", "E-1")))
                .contains(second);
    }

    @Test
    void transaction_failing_leavesNothing() {
        assertThatThrownBy(() -> write(stores -> {
                    stores.statements().insert(statement(0, "E-1", "a"), Set.of("contract:C"));
                    stores.events().announce(0, Set.of("B"));
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThat(stores().statements().about("contract:C")).isEmpty();
        assertThat(stores().events().after("B", EventStore.FROM_START, 10)).isEmpty();
    }

    @Test
    void events_ofDepartment_comeInLogOrderAfterCursor() {
        write(stores -> {
            for (int i = 0; i < 5; i++) {
                stores.statements().insert(statement(i, "E-" + i, "a"), Set.of());
            }
            stores.events().announce(4, List.of("B", "B"));
            stores.events().announce(1, Set.of("B", "C"));
            stores.events().announce(3, Set.of("B"));
        });
        assertThat(stores().events().after("B", EventStore.FROM_START, 2))
                .extracting(told -> told.statement().logIndex())
                .containsExactly(1L, 3L);
        assertThat(stores().events().after("B", 3, 2))
                .extracting(EventStore.Announced::place)
                .containsExactly(4L);
        assertThat(stores().events().after("D", EventStore.FROM_START, 2)).isEmpty();
    }

    @Test
    @Tag("HZ-EVT-001")
    void event_announcedLater_comesAfterWhatWasRead_atThePlaceOfWhatCausedIt() {
        write(stores -> {
            for (int i = 0; i < 5; i++) {
                stores.statements().insert(statement(i, "E-" + i, "a"), Set.of());
            }
            stores.events().announce(3, Set.of("B"));
            stores.events().announceLater(1, 4, "B");
        });
        assertThat(stores().events().after("B", 3, 9)).singleElement().satisfies(told -> {
            assertThat(told.place()).isEqualTo(4);
            assertThat(told.statement().logIndex()).isEqualTo(1);
        });
        assertThat(stores().events().announced(1, "B")).isTrue();
        assertThat(stores().events().announced(4, "B")).isFalse();
        assertThatThrownBy(() -> write(stores -> stores.events().announce(4, Set.of("B"))))
                .as("two at one place")
                .isInstanceOf(RuntimeException.class);
    }

    private static void assertConflict(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BUSINESS_KEY_CONFLICT));
    }
}
