package org.huzheng.server.store;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One PostgreSQL cluster in a temporary folder, on a free port of the loopback address. */
final class PostgresCluster {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String USER = "huzheng";
    private static final int ATTEMPTS = 3;

    private final Path binaries;
    private final Path home;
    private final int port;

    private PostgresCluster(Path binaries, Path home, int port) {
        this.binaries = binaries;
        this.home = home;
        this.port = port;
    }

    static PostgresCluster start() throws IOException, InterruptedException {
        Path binaries = binaries();
        IOException last = new IOException("PostgreSQL did not start");
        for (int i = 0; i < ATTEMPTS; i++) {
            PostgresCluster cluster = new PostgresCluster(binaries, newHome(), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop, "stop-postgres"));
            try {
                cluster.create();
                return cluster;
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    private void create() throws IOException, InterruptedException {
        run("initdb", "-D", data(), "-U", USER, "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync");
        // Nothing here outlives the JVM, so nothing is synced; connections come over the loopback address only.
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
                + " -c full_page_writes=off -c max_connections=200";
        run("pg_ctl", "-D", data(), "-w", "-t", "60", "-l", home.resolve("log").toString(), "-o", options, "start");
    }

    /** Stops every process of it where it stands, or lets them go on: a machine that hangs, not one that is down. */
    void signal(String name) throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(home.resolve("data").resolve("postmaster.pid"));
        ProcessHandle postmaster =
                ProcessHandle.of(Long.parseLong(lines.get(0).strip())).orElseThrow();
        List<String> command = new ArrayList<>(List.of("kill", "-" + name, Long.toString(postmaster.pid())));
        postmaster.descendants().forEach(each -> command.add(Long.toString(each.pid())));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private void stop() {
        try {
            run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        } catch (IOException e) {
            System.err.println("PostgreSQL was not running: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            System.err.println("left behind: " + home);
        }
    }

    private String data() {
        return home.resolve("data").toString();
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            Collections.addAll(command, "runuser", "-u", "postgres", "--");
        }
        command.add(binaries.resolve(program).toString());
        Collections.addAll(command, arguments);
        Path output = home.resolve(program + ".out");
        Process process = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(program + " took too long");
        }
        if (process.exitValue() != 0) {
            throw new IOException(program + " failed: " + Files.readString(output, StandardCharsets.UTF_8));
        }
    }

    private static Path newHome() throws IOException {
        Path home = Files.createTempDirectory("huzheng-postgres");
        if (isRoot()) {
            // PostgreSQL refuses to run as root; the package made this user.
            Files.setOwner(
                    home,
                    FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        }
        return home;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path binaries() throws IOException {
        List<Path> candidates = new ArrayList<>();
        if (Files.isDirectory(DEBIAN)) {
            try (DirectoryStream<Path> versions = Files.newDirectoryStream(DEBIAN)) {
                versions.forEach(version -> candidates.add(version.resolve("bin")));
            }
        }
        Collections.sort(candidates, Comparator.reverseOrder());
        Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of).forEach(candidates::add);
        return candidates.stream()
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("These tests need PostgreSQL 14 or later, and found no initdb in "
                        + DEBIAN + "/*/bin or on the PATH. On Debian: apt-get install postgresql"));
    }
}
