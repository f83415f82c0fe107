package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.client.EventPage;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.huzheng.sharing.DataDeletion;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was obtained may be kept for so long, and both sides see whether it still is. */
@OnBothDatabases
class RetentionTest extends OnEachDatabase {
    RetentionTest(TestDatabase database) {
        super(database);
    }

    @Test
    @Tag("HZ-INB-007")
    void release_onItsLastDay_waitsForItsDeletion_isOverdueAfterwards_andEndsWithTheConsumersWord() {
        Statement contract = world.activeContract();
        EvidenceRef evidence = world.registered(1000);
        Statement request = world.request(contract, evidence.id(), World.PURPOSE);
        world.as(world.consumer).requestAccess(request);
        Statement grant = world.grant(contract, request, evidence, Duration.ofDays(1));
        world.as(world.source).grantAccess(request.header().id(), grant);
        world.as(world.consumer).downloadFor(request.header().id(), evidence.id(), directory.resolve("received.hzp"));
        assertThat(releases(world.source)).containsExactly("HELD");
        assertThat(deletions()).isEmpty();
        world.clock.advance(Duration.ofDays(365).minusMinutes(5));
        assertThat(deletions()).hasSize(1);
        assertThat(releases(world.source)).containsExactly("HELD");
        world.clock.advance(Duration.ofMinutes(10));
        assertThat(deletions()).hasSize(1);
        assertThat(releases(world.source)).containsExactly("OVERDUE");
        DataDeletion deletion = new DataDeletion(
                world.consumer.header(StatementType.DATA_DELETION),
                request.ref(),
                grant.ref(),
                evidence,
                world.clock.instant().truncatedTo(ChronoUnit.SECONDS),
                "逻辑删除并覆写");
        world.as(world.consumer).confirmDeletion(request.header().id(), world.consumer.sign(deletion.payload()));
        assertThat(releases(world.source)).containsExactly("DELETED");
        assertThat(releases(world.consumer)).containsExactly("DELETED");
        assertThat(deletions()).isEmpty();
    }

    private List<String> releases(Department by) {
        return world.as(by).releases(Map.of(), Optional.empty(), 10).items().stream()
                .map(item -> item.state().orElseThrow())
                .toList();
    }

    private List<EventPage.Event> deletions() {
        return world.as(world.consumer)
                .inbox(Map.of("waitsFor", "DELETION"), Optional.empty(), 10)
                .items();
    }
}
