package org.huzheng.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import org.huzheng.server.crash.StoreAgrees;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many departments at once over a network that fails, with clocks that are wrong, against a server that is stopped and killed:
 * what each was told adds up to what the server says.
 */
@Tag("rounds")
class LoadTest {
    private static final int ROUNDS = Integer.getInteger("huzheng.rounds", 1);
    private static final int DEPARTMENTS =
            Integer.getInteger("huzheng.load.departments", ROUNDS >= 100 ? 200 : ROUNDS >= 10 ? 10 : 3);
    private static final int STEPS =
            Integer.getInteger("huzheng.load.steps", ROUNDS >= 100 ? 14 : ROUNDS >= 10 ? 40 : 20);
    private static final int RESTARTS = ROUNDS >= 10 ? 4 : 2;
    private static final long SEED = Long.getLong("huzheng.load.seed", 20261201);

    @TempDir
    private Path folder;

    @Test
    @Timeout(1800)
    @Tag("HZ-LOD-001")
    @Tag("HZ-LOD-002")
    @Tag("HZ-LOD-003")
    @Tag("HZ-LOD-004")
    @Tag("HZ-LOD-005")
    void departments_overANetworkThatFails_seeWhatTheServerSays_once_andNothingElse()
            throws IOException, InterruptedException {
        try (FaultyNetwork network = new FaultyNetwork(SEED)) {
            HttpClient http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            Town town = Town.of(DEPARTMENTS, SEED, folder, network.uri(), http);
            try (ComingAndGoing server = new ComingAndGoing(folder, network, SEED)) {
                town.work(STEPS, server, RESTARTS);
                network.calm();
                town.desks().forEach(desk -> desk.follow(false));
                System.out.println(town.figures(network, server));
                assertThat(town.failures()).as("seed %s", SEED).isEmpty();
                assertThat(network.complaints).as("seed %s", SEED).isEmpty();
                Reckoning reckoning = new Reckoning(town.desks(), network, folder, SEED);
                reckoning.viewsEqualTheServers();
                reckoning.nothingHappenedTwice();
                reckoning.nobodyWasShownWhatIsNotTheirs();
                reckoning.theLogOnlyGrew();
                reckoning.clocksWereHeldToTheirWindow();
                StoreAgrees.with(folder.resolve("data"));
            }
        }
    }
}
