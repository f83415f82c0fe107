package org.huzheng.server.store.jdbi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.server.store.ClientKey;
import org.huzheng.server.store.IdempotencyStore;
import org.huzheng.server.store.IdempotentAnswer;
import org.huzheng.server.store.NonceStore;
import org.huzheng.server.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Client keys, nonces and idempotency keys. */
class RequestStoresTest extends StoreContract {
    RequestStoresTest(TestDatabase kind) {
        super(kind);
    }

    @Test
    @Tag("HZ-SRV-003")
    void nonce_usedTwice_isRefusedForTenMinutes() {
        assertThat(use("app", "n", NOON)).isTrue();
        assertThat(use("app", "n", NOON)).isFalse();
        assertThat(use("other", "n", NOON)).isTrue();
        Instant end = NOON.plus(NonceStore.RETENTION);
        assertThat(use("app", "n", end.minusMillis(1))).isFalse();
        assertThat(use("app", "n", end)).isTrue();
        assertThat(use("app", "n", end)).isFalse();
    }

    @Test
    @Tag("HZ-SRV-003")
    void nonce_ofATimestampFiveMinutesAhead_isRefusedAsLongAsThatTimestampIsTaken() {
        use("app", "n", NOON);
        Instant lastMomentTheTimestampIsTaken = NOON.plusSeconds(600).plusMillis(999);
        assertThat(use("app", "n", lastMomentTheTimestampIsTaken)).isFalse();
    }

    @Test
    @Tag("HZ-SRV-003")
    void nonces_swept_keepsThoseStillRefused() {
        use("app", "old", NOON);
        use("app", "new", NOON.plusMillis(1));
        Instant now = NOON.plus(NonceStore.RETENTION);
        write(stores -> stores.nonces().sweep(now));
        assertThat(use("app", "new", now)).isFalse();
    }

    @Test
    @Tag("HZ-SRV-003")
    void nonce_racedFor_isWonOnce() {
        List<Boolean> won = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> use("app", "n", NOON))
                .toList();
        assertThat(won).containsOnlyOnce(true);
    }

    @Test
    @Tag("HZ-SRV-005")
    void answer_kept_isReplayedToSameRequestOnly() {
        IdempotentAnswer answer = new IdempotentAnswer(201, "application/json", Bytes.ofUtf8("{}"));
        write(stores -> {
            assertThat(stores.idempotency().begin("app", "k", digest("r"), NOON))
                    .isEmpty();
            stores.idempotency().complete("app", "k", answer);
            stores.idempotency().complete("app", "k", new IdempotentAnswer(500, "text/plain", Bytes.empty()));
        });
        assertThat(stores().idempotency().begin("app", "k", digest("r"), NOON)).contains(answer);
        assertThatThrownBy(() -> write(s -> s.idempotency().begin("app", "k", digest("other"), NOON)))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT));
        assertThat(stores().idempotency().begin("other", "k", digest("other"), NOON))
                .isEmpty();
    }

    @Test
    @Tag("HZ-SRV-005")
    void claim_cutOff_letsRetryGoOn() {
        write(stores -> stores.idempotency().begin("app", "k", digest("r"), NOON));
        assertThat(stores().idempotency().begin("app", "k", digest("r"), NOON)).isEmpty();
    }

    @Test
    @Tag("HZ-SRV-005")
    void answers_swept_afterADay() {
        write(stores -> stores.idempotency().begin("app", "k", digest("r"), NOON));
        write(stores -> stores.idempotency().sweep(NOON.plus(IdempotencyStore.RETENTION)));
        assertThat(stores().idempotency().begin("app", "k", digest("other"), NOON))
                .isEmpty();
    }

    @Test
    @Tag("HZ-SRV-003")
    void clientKey_disabled_isFoundAgainOnlyWhenItIsRegisteredAgain() {
        ClientKey key = new ClientKey("app", "k", "A", "执法队", Bytes.ofUtf8("der"), NOON);
        write(stores -> {
            stores.clientKeys().register(key);
            stores.clientKeys().register(key);
        });
        assertThat(stores().clientKeys().find("app", "k")).contains(key);
        assertThat(stores().clientKeys().ofDepartment("A")).containsExactly(key);
        assertThatThrownBy(() -> write(stores ->
                        stores.clientKeys().register(new ClientKey("app", "k", "B", "x", Bytes.ofUtf8("other"), NOON))))
                .isInstanceOf(HuzhengException.class);
        write(stores -> stores.clientKeys().disable("app", "k", NOON));
        assertThat(stores().clientKeys().find("app", "k")).isEmpty();
        write(stores -> stores.clientKeys().register(key));
        assertThat(stores().clientKeys().find("app", "k")).contains(key);
    }

    private boolean use(String app, String nonce, Instant now) {
        return database().write(stores -> stores.nonces().use(app, nonce, now));
    }
}
