package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.sharing.DataDeletion;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A download that goes on is no further release; one that begins anew is. */
@Tag("HZ-SRV-042")
class ReleaseOnceTest {
    @TempDir
    Path directory;

    private World world;
    private EvidenceRef evidence;
    private Statement contract;
    private Statement request;

    @BeforeEach
    void granted() {
        world = World.sm(directory);
        evidence = world.registered(5_000);
        contract = world.activeContract();
        request = world.granted(contract, evidence);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private String receipt(String range, int status) {
        RawClient.Response answer = world.raw()
                .signed(
                        world.consumer,
                        "evidenceContent",
                        "GET",
                        LogicalTarget.of("v1", "evidence", evidence.id(), "content"),
                        "",
                        new byte[0],
                        headers -> headers.put("Range", range));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.headers().getOrDefault("x-hz-release-id", "");
    }

    @Test
    void ranges_thatGoOn_standUnderOneReceipt() {
        long before = world.logSize();
        String begun = receipt("bytes=0-9", 206);
        for (int from = 10; from < 60; from++) {
            assertThat(receipt("bytes=" + from + "-" + from, 206)).isEqualTo(begun);
        }
        assertThat(world.logSize()).isEqualTo(before + 1);
        assertThat(receipt("bytes=0-9", 206)).isNotEqualTo(begun);
        assertThat(world.logSize()).isEqualTo(before + 2);
    }

    @Test
    void range_withoutABeginning_aDayLater_orAfterADeletion_isAReleaseOfItsOwn() {
        long before = world.logSize();
        String first = receipt("bytes=10-", 206);
        assertThat(world.logSize()).isEqualTo(before + 1);
        Statement deletion = world.consumer.sign(new DataDeletion(
                        world.consumer.header(StatementType.DATA_DELETION),
                        request.ref(),
                        world.as(world.consumer)
                                .accessRequest(request.header().id())
                                .answers()
                                .get(0)
                                .statement()
                                .ref(),
                        evidence,
                        world.clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        "逻辑删除")
                .payload());
        world.as(world.consumer).confirmDeletion(request.header().id(), deletion);
        assertThat(receipt("bytes=10-", 206)).isNotEqualTo(first);
    }

    @Test
    void range_thatGoesOn_isStillRefusedOnceTheContractEnded() {
        receipt("bytes=0-9", 206);
        world.clock.advance(Duration.ofDays(2));
        receipt("bytes=10-19", 403);
    }
}
