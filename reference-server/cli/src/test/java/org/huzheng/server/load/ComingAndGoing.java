package org.huzheng.server.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.huzheng.server.crash.ServedProcess;

/** A server in a process of its own that is stopped or killed now and then and started again on the same data. */
final class ComingAndGoing implements AutoCloseable {
    private final Path folder;
    private final FaultyNetwork network;
    private final Random random;
    private ServedProcess process;
    int kills;
    int stops;

    ComingAndGoing(Path folder, FaultyNetwork network, long seed) throws IOException, InterruptedException {
        this.folder = folder;
        this.network = network;
        this.random = new Random(seed);
        this.process = start();
        network.up(process.uri());
    }

    private ServedProcess start() throws IOException, InterruptedException {
        return ServedProcess.start(
                folder.resolve("said-" + (kills + stops)),
                "--data",
                folder.resolve("data").toString(),
                "--trust",
                folder.resolve("trust").toString(),
                "--departments",
                folder.resolve("departments.json").toString());
    }

    /** Kills it at once, or lets it end what it is doing, in turn; and starts it again. */
    void restart() throws IOException, InterruptedException {
        Thread.sleep(random.nextInt(200));
        network.down();
        if (kills <= stops) {
            process.kill();
            kills++;
        } else {
            process.stop();
            stops++;
        }
        process = start();
        network.up(process.uri());
    }

    @Override
    public void close() {
        try {
            process.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
