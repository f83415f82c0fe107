package org.huzheng.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.server.AdjustableClock;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.registry.ServerKeys;
import org.huzheng.statement.Party;

/** A server's own keys, made once in a test JVM: making them anew takes half the time in which a world starts. */
final class ReadyKeys {
    private record Whose(CryptoSuite suite, String origin, Party operator) {}

    private static final Map<Whose, Map<String, byte[]>> MADE = new ConcurrentHashMap<>();

    private ReadyKeys() {}

    /** Lays them where the server looks before it makes its own. */
    static void into(ServerConfig config) {
        Path keys = config.storage().directory().resolve("keys");
        if (config.operatorKey().isPresent() || config.timestampKey().isPresent() || Files.exists(keys)) {
            return;
        }
        Whose whose = new Whose(config.suite(), config.origin(), config.operator());
        try {
            for (Map.Entry<String, byte[]> file :
                    MADE.computeIfAbsent(whose, ReadyKeys::made).entrySet()) {
                Path target = keys.resolve(file.getKey());
                Files.createDirectories(target.resolveSibling(""));
                Files.write(target, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> made(Whose whose) {
        try {
            Path folder = Files.createTempDirectory("huzheng-keys");
            ServerKeys keys = new ServerKeys(folder, whose.suite, new AdjustableClock(), Department.RANDOM);
            keys.log(whose.origin);
            keys.operator(whose.operator);
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile)
                        .collect(Collectors.toUnmodifiableMap(
                                file -> folder.relativize(file).toString(), ReadyKeys::bytes));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
