package org.huzheng.server.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;

/** So many departments under one authority, each dealing with those next to it. */
final class Town {
    /** In seconds: within what a server allows, beyond it, and ten minutes. */
    private static final int[] SKEWS = {0, 600, -600, 120, -120, 400, -400, 200, -200, 30};

    private final List<Actor> actors;
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private Duration took = Duration.ZERO;

    private Town(List<Actor> actors) {
        this.actors = actors;
    }

    /** Departments by their keys; lays down whom the server knows and trusts. */
    static Town of(int size, long seed, Path folder, URI server, HttpClient http) throws IOException {
        CertificateAuthority authority = CertificateAuthority.create(
                CryptoSuite.SM, "示例根", Clock.offset(Clock.systemUTC(), Duration.ofHours(-1)), new SecureRandom());
        List<Office> offices = IntStream.range(0, size)
                .mapToObj(number -> new Office(authority, number, Duration.ofSeconds(SKEWS[number % SKEWS.length])))
                .toList();
        Path trust = Files.createDirectories(folder.resolve("trust"));
        Files.writeString(trust.resolve("ca.crt"), authority.certificate().pem(), StandardCharsets.UTF_8);
        Files.writeString(trust.resolve("ca.crl"), authority.crlPem(), StandardCharsets.UTF_8);
        for (Office office : offices) {
            Files.writeString(
                    folder.resolve(office.appId() + ".crt"),
                    office.issued.certificate().pem(),
                    StandardCharsets.UTF_8);
        }
        Files.writeString(
                folder.resolve("departments.json"),
                offices.stream()
                        .map(office -> "{\"appId\":\"" + office.appId() + "\",\"code\":\"" + office.code()
                                + "\",\"name\":\"" + office.party.name() + "\",\"certificates\":[\"" + office.appId()
                                + ".crt\"]}")
                        .collect(Collectors.joining(",", "{\"departments\":[", "]}")),
                StandardCharsets.UTF_8);
        Telephone telephone = new Telephone();
        List<Actor> actors = new ArrayList<>();
        for (Office office : offices) {
            Random random = new Random(seed + office.number);
            Desk desk = new Desk(office, server, http, folder, random);
            actors.add(new Actor(desk, neighbours(offices, office.number), telephone, folder, random));
        }
        return new Town(actors);
    }

    private static List<Office> neighbours(List<Office> offices, int number) {
        return Stream.of(1, 2, offices.size() - 1, offices.size() - 2)
                .map(step -> offices.get((number + step) % offices.size()))
                .filter(other -> other.number != number)
                .distinct()
                .toList();
    }

    List<Desk> desks() {
        return actors.stream().map(actor -> actor.desk).toList();
    }

    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** All at once, so many steps each; the server goes and comes as the work goes on. */
    void work(int steps, ComingAndGoing server, int restarts) throws IOException, InterruptedException {
        long began = System.nanoTime();
        AtomicInteger done = new AtomicInteger();
        List<Thread> threads = actors.stream()
                .map(actor -> new Thread(() -> {
                    for (int step = 0; step < steps; step++) {
                        try {
                            actor.step();
                        } catch (RuntimeException | AssertionError e) {
                            failures.add(new AssertionError(actor.desk.office + ", step " + step, e));
                            done.addAndGet(steps - step);
                            return;
                        }
                        done.incrementAndGet();
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        int all = steps * actors.size();
        for (int restart = 1; restart <= restarts; restart++) {
            while (done.get() < all * restart / (restarts + 1)) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            server.restart();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        took = Duration.ofNanos(System.nanoTime() - began);
    }

    String figures(FaultyNetwork network, ComingAndGoing server) {
        Map<String, Integer> refusals = new TreeMap<>();
        desks().forEach(desk -> desk.refusals.forEach((why, count) -> refusals.merge(why, count, Integer::sum)));
        Map<String, Long> codes = new TreeMap<>();
        network.codes
                .values()
                .forEach(each -> each.forEach((code, count) -> codes.merge(code, count.sum(), Long::sum)));
        Map<String, Integer> types = new TreeMap<>();
        desks().forEach(desk -> desk.events.stream()
                .filter(event -> event.issuer().is(desk.office.party))
                .forEach(event -> types.merge(event.type().name(), 1, Integer::sum)));
        return String.join(
                "\n",
                actors.size() + " departments, " + took.toMillis() + " ms, " + network.answered + " answers, "
                        + server.kills + " kills, " + server.stops + " stops",
                "statements " + types,
                "faults " + network.counts,
                "redelivered events "
                        + desks().stream().mapToInt(desk -> desk.redelivered).sum(),
                "refusals " + refusals,
                "codes " + codes);
    }
}
