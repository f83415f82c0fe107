package org.huzheng.server.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.Acceptance;
import org.huzheng.client.EventPage.Event;
import org.huzheng.client.EventReader;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.HuzhengClient;
import org.huzheng.finding.ReasonCode;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.statement.Statement;

/** A department's program: sends until it is answered, follows its events, is itself killed now and then, and keeps it all. */
final class Desk {
    private static final SecureRandom NONCES = new SecureRandom();
    private static final int PATIENCE = 60;
    private static final Set<ErrorCode> NO_ANSWER = Set.of(
            ErrorCode.SERVER_UNREACHABLE,
            ErrorCode.GATEWAY_ANSWERED,
            ErrorCode.RESPONSE_INVALID,
            ErrorCode.SERVER_BUSY,
            ErrorCode.REQUESTS_TOO_MANY,
            ErrorCode.NONCE_REPLAYED,
            ErrorCode.BODY_TRUNCATED);
    private static final Set<String> CLOCKS = Set.of(
            ReasonCode.TIME_ORDER_IMPLAUSIBLE.name(),
            ReasonCode.ISSUED_BEFORE_REFERENCE.name(),
            ErrorCode.CLOCK_SKEW.name());

    /** Stands for the department's own machine going down. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    final Office office;
    final OwnView view;
    final Papers papers;
    final List<Event> events = new ArrayList<>();
    final Map<String, Acceptance> accepted = new LinkedHashMap<>();
    final Map<String, Integer> refusals = new TreeMap<>();
    final Set<Checkpoint> checkpoints = new HashSet<>();
    int redelivered;
    private final Set<String> taken = new HashSet<>();
    private final URI server;
    private final HttpClient http;
    private final Path place;
    private final Random random;
    private HuzhengClient client;

    Desk(Office office, URI server, HttpClient http, Path folder, Random random) {
        this.office = office;
        this.server = server;
        this.http = http;
        this.place = folder.resolve("place-" + office.number);
        this.random = random;
        this.view = new OwnView(office.code());
        this.papers = new Papers(view);
        this.client = opened();
    }

    /** Its requests go by a clock that nobody sets: the client has to find out. */
    private HuzhengClient opened() {
        return HuzhengClient.builder(server)
                .application(office.appId())
                .key(office.issued.key())
                .clock(Clock.offset(Clock.systemUTC(), office.skew))
                .random(NONCES)
                .httpClient(http)
                .timeout(Duration.ofMinutes(3))
                .build();
    }

    /** Asks until there is an answer. */
    <T> T ask(Function<HuzhengClient, T> question) {
        for (int tries = 1; ; tries++) {
            try {
                return question.apply(client);
            } catch (HuzhengException e) {
                if (!NO_ANSWER.contains(e.code()) || tries == PATIENCE) {
                    throw e;
                }
            }
        }
    }

    /** Sends a statement until it is taken in or refused; if refused for its time, sets the clock on the wall. */
    boolean send(Statement statement, BiFunction<HuzhengClient, Statement, Acceptance> how) {
        papers.keep(statement);
        try {
            Acceptance acceptance = ask(open -> how.apply(open, statement));
            accepted.put(Papers.key(statement), acceptance);
            return true;
        } catch (HuzhengApiException e) {
            refused(e);
            return false;
        }
    }

    void refused(HuzhengApiException refusal) {
        List<String> why = new ArrayList<>();
        why.add(refusal.code().name());
        refusal.errors().forEach(item -> why.add(item.code()));
        refusals.merge(String.join(" ", why), 1, Integer::sum);
        if (why.stream().anyMatch(CLOCKS::contains)) {
            refusal.serverTime().ifPresent(office.clock::set);
        }
    }

    /** Reads what is new, is killed now and then in the middle of it, and begins again. */
    void follow(boolean mortal) {
        while (true) {
            try {
                EventReader reader = EventReader.of(client, place);
                ask(open -> reader.read(event -> take(event, mortal)));
                return;
            } catch (Killed e) {
                client = opened();
            }
        }
    }

    private void take(Event event, boolean mortal) {
        if (taken.contains(event.key())) {
            redelivered++;
            return;
        }
        Statement paper = papers.of(event, client);
        Optional<Statement> registration = papers.registration(paper, client, office.code());
        die(mortal);
        view.take(paper, registration);
        taken.add(event.key());
        events.add(event);
        die(mortal);
    }

    private void die(boolean mortal) {
        if (mortal && random.nextInt(40) == 0) {
            throw new Killed();
        }
    }

    /** Looks at the log. */
    void look() {
        checkpoints.add(SignedCheckpoint.parse(ask(HuzhengClient::checkpoint)).checkpoint());
    }
}
