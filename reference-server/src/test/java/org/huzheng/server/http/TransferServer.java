package org.huzheng.server.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;

/** A server in a process of its own; hands its address and one department's key over in a directory. */
final class TransferServer {
    private TransferServer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Path.of(arguments[0]);
        World world = World.sm(directory);
        world.source.issued.writePkcs12(directory.resolve("key.p12"), "password".toCharArray());
        Path address = Files.writeString(
                directory.resolve("address.new"),
                world.server.uri() + "\n" + world.source.appId + "\n" + world.clock.instant());
        Files.move(address, directory.resolve("address"), StandardCopyOption.ATOMIC_MOVE);
        new CountDownLatch(1).await();
    }
}
