package org.huzheng.server.webhook;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.server.Storage;
import org.huzheng.server.intake.Announcements;
import org.huzheng.server.store.EventStore;
import org.huzheng.server.store.WebhookStore.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells each receiver of the events of its department, in order, one after another, at least once. What waits is not kept: it is
 * the sequence of events itself, read on from the place the receiver took last, which is one row in the database. So nothing
 * grows while a receiver is away, and a restart goes on.
 */
public final class WebhookService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookService.class);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(30);
    private static final Duration LONGEST_RETRY = Duration.ofHours(24);
    private static final long LOOK_MILLIS = 500;
    private static final int AT_ONCE = 4;
    private static final int PAGE = 20;

    private final Storage storage;
    private final Webhooks webhooks;
    private final Clock clock;
    private final Sender sender;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looker;
    private final ExecutorService senders;

    private WebhookService(Storage storage, Webhooks webhooks, SigningKey operator, Clock clock) {
        this.storage = storage;
        this.webhooks = webhooks;
        this.clock = clock;
        this.sender = new Sender(new Destinations(webhooks), operator, clock);
        this.looker = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "huzheng-webhooks"));
        this.senders = Executors.newFixedThreadPool(AT_ONCE, work -> daemon(work, "huzheng-webhook-sender"));
    }

    /** Begins to tell; a receiver that is new is told of what happens from now on. */
    public static WebhookService start(Storage storage, Webhooks webhooks, SigningKey operator, Clock clock) {
        WebhookService service = new WebhookService(storage, webhooks, operator, clock);
        if (!webhooks.receivers().isEmpty()) {
            service.begin();
            var unused = service.looker.scheduleWithFixedDelay(
                    service::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        return service;
    }

    /** The time after so many failures in a row until the next attempt: 30 seconds, doubled each time, a day at most. */
    static Duration pause(int failures) {
        int doublings = Math.min(failures - 1, 20);
        Duration pause = FIRST_RETRY.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST_RETRY) < 0 ? pause : LONGEST_RETRY;
    }

    private void begin() {
        long last = storage.log().checkpoint().checkpoint().size() - 1;
        storage.inTransaction(transaction -> {
            for (String department : webhooks.receivers().keySet()) {
                if (transaction.stores().webhooks().find(department).isEmpty()) {
                    transaction.stores().webhooks().put(new Progress(department, last, 0, Instant.EPOCH));
                }
            }
            return true;
        });
    }

    /** One receiver that does not answer takes one sender; the others go on. */
    private void look() {
        webhooks.receivers().forEach((department, receiver) -> {
            if (busy.add(department)) {
                senders.execute(() -> {
                    try {
                        tell(department, receiver);
                    } catch (RuntimeException e) {
                        LOG.warn("webhook", e);
                    } finally {
                        busy.remove(department);
                    }
                });
            }
        });
    }

    private record Due(Progress progress, List<Sendable> events) {}

    private record Sendable(long place, Notification notification) {}

    private void tell(String department, URI receiver) {
        Due due = storage.read(stores -> {
            Progress progress = stores.webhooks().find(department).orElseThrow();
            List<EventStore.Announced> events = progress.nextAt().isAfter(clock.instant())
                    ? List.of()
                    : stores.events().after(department, progress.place(), PAGE);
            return new Due(
                    progress,
                    events.stream()
                            .map(told ->
                                    new Sendable(told.place(), notification(Announcements.json(stores, told), told)))
                            .toList());
        });
        Progress progress = due.progress();
        for (Sendable event : due.events()) {
            boolean taken = sender.send(receiver, department, event.notification());
            progress = taken ? taken(progress, event.place()) : failed(progress);
            Progress kept = progress;
            storage.inTransaction(transaction -> {
                transaction.stores().webhooks().put(kept);
                return true;
            });
            if (!taken) {
                LOG.atWarn()
                        .addKeyValue("department", department)
                        .addKeyValue("failures", kept.failures())
                        .log("webhook not taken");
                return;
            }
        }
    }

    private Notification notification(JsonWriter event, EventStore.Announced told) {
        return Notification.of(
                storage.log().verifier().name(),
                event,
                told.statement().type().id(),
                Long.toString(told.place()),
                told.statement().storedAt());
    }

    private Progress taken(Progress progress, long place) {
        return new Progress(progress.department(), place, 0, Instant.EPOCH);
    }

    private Progress failed(Progress progress) {
        int failures = progress.failures() + 1;
        return new Progress(
                progress.department(),
                progress.place(),
                failures,
                clock.instant().plus(pause(failures)));
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Ends without waiting for a receiver: what it was being told of it is told again. */
    @Override
    public void close() {
        looker.shutdownNow();
        senders.shutdownNow();
        try {
            boolean ended = senders.awaitTermination(5, TimeUnit.SECONDS);
            if (!ended) {
                LOG.warn("a webhook sender did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
