package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.client.CaseView;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.server.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A world for each test, once on SQLite and once on PostgreSQL. */
abstract class OnEachDatabase {
    private final TestDatabase database;

    @TempDir
    Path directory;

    World world;

    OnEachDatabase(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        world = new World(directory, CryptoSuite.SM, config -> config.withDatabase(database.readyUrl(directory)));
    }

    @AfterEach
    void stop() {
        world.close();
    }

    static ErrorCode refused(ThrowingCallable call) {
        List<ErrorCode> code = new ArrayList<>();
        assertThatThrownBy(call).isInstanceOfSatisfying(HuzhengApiException.class, refusal -> code.add(refusal.code()));
        return code.get(0);
    }

    final void refusedWithoutTrace(ErrorCode expected, ThrowingCallable call) {
        long before = world.logSize();
        assertThat(refused(call)).isEqualTo(expected);
        assertThat(world.logSize()).isEqualTo(before);
    }

    /** Refused with findings, exactly these, and nothing stored. */
    final void rejected(ThrowingCallable call, String... reasons) {
        long before = world.logSize();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        HuzhengApiException.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(HuzhengApiException.Item::code)
                                .as(refusal.getMessage())
                                .containsExactlyInAnyOrder(reasons));
        assertThat(world.logSize()).isEqualTo(before);
    }

    final CaseView.Item item() {
        return world.as(world.consumer).caseItems(World.CASE).items().get(0);
    }
}
