package org.huzheng.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.EventPage.Event;

/**
 * Reads what concerns this department 事件读取, event by event, and goes on after a restart where it stood. Every event comes at
 * least once: the place is kept only after the effect returned. {@link Event#key} is the same each time, so an effect that
 * records it beside what it does happens once. For one thread; {@code examples} has one that writes to a database.
 */
public final class EventReader {
    private static final int PAGE = 100;

    private final HuzhengClient client;
    private final Supplier<Optional<String>> kept;
    private final Consumer<String> keep;

    private EventReader(HuzhengClient client, Supplier<Optional<String>> kept, Consumer<String> keep) {
        this.client = client;
        this.kept = kept;
        this.keep = keep;
    }

    /**
     * A reader that keeps its place where the host likes, best in the same transaction as the effects.
     *
     * @param kept the place kept last; empty to begin with the first event
     * @param keep keeps a place, durably, before it returns
     */
    public static EventReader of(HuzhengClient client, Supplier<Optional<String>> kept, Consumer<String> keep) {
        return new EventReader(client, kept, keep);
    }

    /**
     * A reader that keeps its place in a file, which is replaced whole.
     *
     * @param file where; it need not be there yet
     */
    public static EventReader of(HuzhengClient client, Path file) {
        return new EventReader(client, () -> read(file), cursor -> write(file, cursor));
    }

    /**
     * Reads what is new and does the effect of each event in order; returns when there is no more for now. What the effect
     * throws ends it, and the same event comes first the next time.
     *
     * @return how many there were
     */
    public int read(Consumer<Event> effect) {
        int done = 0;
        while (true) {
            EventPage page = client.events(kept.get(), PAGE);
            if (page.items().isEmpty()) {
                return done;
            }
            for (Event event : page.items()) {
                effect.accept(event);
                keep.accept(event.cursor());
                done++;
            }
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "reading " + file.getFileName(), e);
        }
    }

    private static void write(Path file, String cursor) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(beside, cursor + "\n", StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "writing " + file.getFileName(), e);
        }
    }
}
