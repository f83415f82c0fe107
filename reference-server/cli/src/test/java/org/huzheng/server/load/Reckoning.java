package org.huzheng.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.huzheng.client.Acceptance;
import org.huzheng.client.EventPage;
import org.huzheng.client.EventPage.Event;
import org.huzheng.client.HuzhengClient;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.finding.Findings;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.server.load.OwnView.Kind;
import org.huzheng.statement.Statement;

/** What the departments received, held against the server and against one another. */
final class Reckoning {
    private static final long WINDOW_SECONDS = 300;

    private final List<Desk> desks;
    private final FaultyNetwork network;
    private final LogTrust trust;
    private final Random pages;
    private final String seed;

    Reckoning(List<Desk> desks, FaultyNetwork network, Path folder, long seed) {
        this.desks = desks;
        this.network = network;
        this.trust = LogTrust.load(folder.resolve("data/keys/trust"));
        this.pages = new Random(seed);
        this.seed = "seed " + seed + ": ";
    }

    private interface ListOf {
        EventPage page(HuzhengClient client, Optional<String> after, int limit);
    }

    /** Each list of each department, page by page, is what its own files say. */
    void viewsEqualTheServers() {
        for (Desk desk : desks) {
            same(desk, Kind.CONTRACT, (client, after, limit) -> client.contracts(Map.of(), after, limit));
            same(desk, Kind.REQUEST, (client, after, limit) -> client.accessRequests(Map.of(), after, limit));
            same(desk, Kind.EVIDENCE, (client, after, limit) -> client.evidenceList(Map.of(), after, limit));
            same(desk, Kind.RELEASE, (client, after, limit) -> client.releases(Map.of(), after, limit));
            same(desk, Kind.RECALL, (client, after, limit) -> client.recalls(Map.of(), after, limit));
            same(desk, Kind.OBJECTION, (client, after, limit) -> client.objections(Map.of(), after, limit));
            assertThat(all(desk, (client, after, limit) -> client.inbox(Map.of(), after, limit)))
                    .as("%sinbox of %s", seed, desk.office)
                    .isEqualTo(desk.view.inbox());
        }
    }

    private void same(Desk desk, Kind kind, ListOf list) {
        assertThat(all(desk, list)).as("%s%s of %s", seed, kind, desk.office).isEqualTo(desk.view.list(kind));
    }

    private List<Row> all(Desk desk, ListOf list) {
        List<Row> rows = new ArrayList<>();
        Optional<String> after = Optional.empty();
        while (true) {
            Optional<String> from = after;
            int limit = 1 + pages.nextInt(7);
            EventPage page = desk.ask(client -> list.page(client, from, limit));
            page.items().forEach(item -> rows.add(Row.of(item)));
            if (page.nextCursor().isEmpty()) {
                return rows;
            }
            after = page.nextCursor();
        }
    }

    /** One leaf a statement, one statement a leaf, the same for all who know of it, and no leaf besides. */
    void nothingHappenedTwice() {
        Map<String, Long> leaves = new HashMap<>();
        for (Desk desk : desks) {
            for (Event event : desk.events) {
                assertThat(leaves.computeIfAbsent(event.key(), any -> event.logIndex()))
                        .as("%sleaf of %s", seed, event.key())
                        .isEqualTo(event.logIndex());
            }
            desk.accepted.forEach((key, acceptance) -> assertThat(leaves)
                    .as("%swhat %s was told it had said", seed, desk.office)
                    .containsEntry(key, acceptance.logIndex()));
        }
        assertThat(leaves.values()).as(seed + "two in one leaf").doesNotHaveDuplicates();
        assertThat(leaves).as(seed + "leaves that nobody was told of").hasSize((int) last().size());
    }

    /** Each was told exactly what it has a part in, and came across nothing else in any answer. */
    void nobodyWasShownWhatIsNotTheirs() {
        TreeMap<Long, Statement> log = new TreeMap<>();
        desks.forEach(desk -> desk.events.forEach(
                event -> log.put(event.logIndex(), desk.papers.all().get(event.key()))));
        Audience audience = new Audience();
        log.values().forEach(audience::next);
        Set<String> everything = new HashSet<>();
        desks.forEach(desk -> {
            desk.papers.all().values().forEach(paper -> {
                everything.addAll(Heard.in(paper.payload().utf8()));
                if (paper.header().issuer().is(desk.office.party)) {
                    audience.mayHear(desk.office.code(), paper);
                }
            });
            everything.add(desk.office.code());
        });
        for (Desk desk : desks) {
            assertThat(desk.events)
                    .extracting(Event::key)
                    .as("%swhat %s was told", seed, desk.office)
                    .isEqualTo(audience.told.getOrDefault(desk.office.code(), List.of()));
            Set<String> heard =
                    new HashSet<>(network.heard.get(desk.office.appId()).tokens());
            heard.retainAll(everything);
            heard.remove(desk.office.code());
            heard.removeAll(audience.mayHear.getOrDefault(desk.office.code(), Set.of()));
            assertThat(heard).as("%swhat %s heard of others", seed, desk.office).isEmpty();
        }
    }

    /** The log now extends every checkpoint ever seen, and every receipt ever given leads into it. */
    void theLogOnlyGrew() {
        Checkpoint now = last();
        Map<Long, Checkpoint> seen = new TreeMap<>();
        for (Desk desk : desks) {
            desk.checkpoints.forEach(checkpoint -> one(seen, checkpoint));
            for (Map.Entry<String, Acceptance> each : desk.accepted.entrySet()) {
                LogReceipt receipt = LogReceipt.parse(each.getValue().receipt());
                Findings findings = new Findings();
                receipt.verify(desk.papers.all().get(each.getKey()).logEntry(), trust, each.getKey(), findings);
                assertThat(findings.all()).as(seed + each.getKey()).isEmpty();
                assertThat(receipt.proof().index()).isEqualTo(each.getValue().logIndex());
                one(seen, receipt.checkpoint().checkpoint());
            }
        }
        seen.values().stream()
                .filter(then -> then.size() > 0)
                .forEach(then -> assertThat(desks.get(0)
                                .ask(client -> client.consistency(then.size(), now.size()))
                                .verify(CryptoSuite.SM.digest(), then.root(), now.root()))
                        .as("%sfrom %s to %s", seed, then.size(), now.size())
                        .isTrue());
    }

    private void one(Map<Long, Checkpoint> seen, Checkpoint checkpoint) {
        assertThat(seen.computeIfAbsent(checkpoint.size(), any -> checkpoint))
                .as(seed + "one tree of a size")
                .isEqualTo(checkpoint);
    }

    private Checkpoint last() {
        Findings findings = new Findings();
        SignedCheckpoint signed = SignedCheckpoint.parse(desks.get(0).ask(HuzhengClient::checkpoint));
        signed.verify(trust, "checkpoint", findings);
        assertThat(findings.all()).isEmpty();
        return signed.checkpoint();
    }

    /** Whoever's clock is beyond the window was refused for it, and then let in by the server's time; nobody else was. */
    void clocksWereHeldToTheirWindow() {
        for (Desk desk : desks) {
            LongAdder refused = network.codes
                    .getOrDefault(desk.office.appId(), Map.of())
                    .getOrDefault("CLOCK_SKEW", new LongAdder());
            boolean beyond = desk.office.skew.abs().toSeconds() > WINDOW_SECONDS;
            assertThat(refused.sum() > 0).as("%s%s", seed, desk.office).isEqualTo(beyond);
            assertThat(desk.accepted).as("%s%s", seed, desk.office).isNotEmpty();
        }
    }
}
