package org.huzheng.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.client.Acceptance;
import org.huzheng.client.EventPage;
import org.huzheng.client.EvidenceView;
import org.huzheng.client.HuzhengClient;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.finding.Findings;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.server.Sealed;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;

/** Everything the server acknowledged over HTTP before it was killed, and whether it is still so. */
final class Promises {
    private record Promise(String evidenceId, Statement registration, LogReceipt receipt) {}

    private final Path folder;
    private final Party owner;
    private final Issued key;
    private final List<Promise> promises = new ArrayList<>();
    private Optional<String> readUpTo = Optional.empty();
    private int checked;

    Promises(Path folder, Party owner, Issued key) {
        this.folder = folder;
        this.owner = owner;
        this.key = key;
    }

    synchronized void take(String evidenceId, Statement registration, Acceptance acceptance) {
        promises.add(new Promise(evidenceId, registration, LogReceipt.parse(acceptance.receipt())));
    }

    synchronized int count() {
        return promises.size();
    }

    /** What was promised since the last look is there, and nothing half-registered is to be seen. */
    synchronized void assertKept(URI server) throws IOException {
        HuzhengClient client = Departments.client(server, key);
        Checkpoint now = SignedCheckpoint.parse(client.checkpoint()).checkpoint();
        LogTrust trust = LogTrust.load(folder.resolve("data/keys/trust"));
        for (; checked < promises.size(); checked++) {
            assertKept(client, promises.get(checked), now, trust);
        }
        assertNothingHalf(client);
    }

    /** All of it once more. */
    synchronized void assertAllKept(URI server) throws IOException {
        checked = 0;
        readUpTo = Optional.empty();
        assertKept(server);
    }

    private void assertKept(HuzhengClient client, Promise promise, Checkpoint now, LogTrust trust) throws IOException {
        EvidenceView view = client.evidence(promise.evidenceId());
        assertThat(view.registration().payload())
                .isEqualTo(promise.registration().payload());
        Findings findings = new Findings();
        promise.receipt().verify(promise.registration().logEntry(), trust, promise.evidenceId(), findings);
        assertThat(findings.all()).isEmpty();
        Checkpoint then = promise.receipt().checkpoint().checkpoint();
        assertThat(client.consistency(then.size(), now.size()).verify(CryptoSuite.SM.digest(), then.root(), now.root()))
                .isTrue();
    }

    /** Each event new since the last look names evidence that is whole, down to its content. */
    private void assertNothingHalf(HuzhengClient client) throws IOException {
        while (true) {
            EventPage page = client.events(readUpTo, 100);
            for (EventPage.Event event : page.items()) {
                String id = event.statementId().substring(2);
                assertThat(event.issuer().is(owner)).isTrue();
                Path fetched = folder.resolve("fetched.bin");
                client.download(Departments.evidenceId(id), fetched);
                try (PackageReader reader = PackageReader.open(fetched);
                        InputStream in = reader.content("evidence/" + Sealed.FILE)) {
                    assertThat(in.readAllBytes()).isEqualTo(Departments.content(id));
                }
                Files.delete(fetched);
            }
            if (page.items().isEmpty()) {
                return;
            }
            readUpTo = page.nextCursor();
        }
    }
}
