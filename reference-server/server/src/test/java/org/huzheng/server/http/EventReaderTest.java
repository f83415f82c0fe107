package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huzheng.client.EventPage;
import org.huzheng.client.EventPage.Event;
import org.huzheng.client.EventReader;
import org.huzheng.server.store.OnBothDatabases;
import org.huzheng.server.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Events read by a program that is killed now and then, against a server that restarts. */
@Tag("HZ-EVT-002")
@OnBothDatabases
class EventReaderTest extends OnEachDatabase {
    private static final int EVENTS = 25;

    /** Stands for the machine going down in the middle of an effect. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    EventReaderTest(TestDatabase database) {
        super(database);
    }

    private void happens(int times) {
        for (int i = 0; i < times; i++) {
            world.as(world.consumer)
                    .proposeContract(world.consumer.sign(world.contract().payload()));
        }
    }

    private List<Event> all(Department department, int limit) {
        List<Event> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        while (true) {
            EventPage page = world.as(department).events(after, limit);
            all.addAll(page.items());
            if (page.items().isEmpty()) {
                return all;
            }
            after = page.nextCursor();
        }
    }

    @Test
    void reader_killedAndStartedAgain_missesNothing_andItsEffectsHappenOnce() {
        Path place = directory.resolve("place");
        Random random = new Random(20261130);
        List<String> came = new ArrayList<>();
        LinkedHashSet<String> done = new LinkedHashSet<>();
        int left = EVENTS;
        while (left > 0) {
            int now = Math.min(left, 1 + random.nextInt(8));
            happens(now);
            left -= now;
            if (random.nextInt(4) == 0) {
                world.restart();
            }
            try {
                EventReader.of(world.as(world.source), place).read(event -> {
                    came.add(event.key());
                    if (random.nextInt(5) == 0) {
                        throw new Killed();
                    }
                    done.add(event.key());
                    if (random.nextInt(5) == 0) {
                        throw new Killed();
                    }
                });
            } catch (Killed e) {
                assertThat(came).isNotEmpty();
            }
        }
        EventReader.of(world.as(world.source), place).read(event -> done.add(event.key()));
        List<String> happened = all(world.source, 200).stream().map(Event::key).toList();
        assertThat(done).containsExactlyElementsOf(happened);
        assertThat(came).as("some came more than once").hasSizeGreaterThan(new LinkedHashSet<>(came).size());
    }

    @Test
    void reader_keepingItsPlaceItself_goesOnFromThere_andAPlaceNobodyGaveIsRefused() throws IOException {
        happens(3);
        List<String> places = new ArrayList<>();
        EventReader reader = EventReader.of(
                world.as(world.source),
                () -> places.isEmpty() ? Optional.empty() : Optional.of(places.get(places.size() - 1)),
                places::add);
        assertThat(reader.read(event -> {})).isEqualTo(3);
        assertThat(reader.read(event -> {})).isZero();
        happens(1);
        assertThat(reader.read(event -> {})).isEqualTo(1);
        Path place = Files.writeString(directory.resolve("place"), "99999");
        assertThatThrownBy(() -> EventReader.of(world.as(world.source), place).read(event -> {}))
                .hasMessageContaining("CURSOR_INVALID");
    }

    /** In pages of any size it is one sequence, and nobody else's events are in it. */
    @Test
    @Tag("HZ-EVT-001")
    @Tag("HZ-SRV-009")
    void events_inPagesOfAnySize_areOneSequence_ofWhatConcernsTheReader() {
        happens(7);
        world.registered(100);
        world.registered(world.stranger, world.sealed(world.stranger, 50));
        happens(2);
        List<String> whole = all(world.source, 200).stream().map(Event::key).toList();
        assertThat(whole).hasSize(10).doesNotHaveDuplicates();
        for (int limit : new int[] {1, 2, 3, 7}) {
            assertThat(all(world.source, limit)).extracting(Event::key).containsExactlyElementsOf(whole);
        }
        assertThat(all(world.stranger, 50)).hasSize(1);
    }
}
