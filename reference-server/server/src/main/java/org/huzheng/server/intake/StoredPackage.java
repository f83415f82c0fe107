package org.huzheng.server.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.crypto.Bytes;
import org.huzheng.custody.CustodyChain;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.finding.Findings;
import org.huzheng.statement.Statement;

/**
 * What a stored package says of itself.
 *
 * @param seal its manifest, as signed
 * @param manifest its manifest, read
 * @param custody the custody events inside it, in order
 */
record StoredPackage(Statement seal, EvidenceManifest manifest, List<Statement> custody) {
    private static final String CUSTODY = "custody/";

    StoredPackage {
        custody = List.copyOf(custody);
    }

    static StoredPackage of(PackageReader reader) {
        return new StoredPackage(
                reader.manifestStatement(),
                reader.manifest(),
                reader.statementNames(CUSTODY).stream().map(reader::statement).toList());
    }

    /** The officers who collected it, by their numbers. */
    Set<String> officers() {
        return manifest.facts().officers().stream().map(Officer::officerNumber).collect(Collectors.toSet());
    }

    /** Whether somebody of this name collected it under another number 一人两号. */
    boolean collectedUnderAnotherNumber(String number, String name) {
        return manifest.facts().officers().stream()
                .anyMatch(officer ->
                        officer.name().equals(name) && !officer.officerNumber().equals(number));
    }

    Stream<String> files() {
        return manifest.files().stream().map(ManifestFile::name);
    }

    boolean holds(String file) {
        return files().anyMatch(file::equals);
    }

    /** The chain of custody up to the last event inside the package. */
    CustodyChain chain(Findings findings) {
        CustodyChain chain = CustodyChain.of(
                manifest.evidenceId(),
                seal.ref().digest(),
                manifest.suite(),
                first(seal),
                manifest.header().issuer(),
                manifest.facts().collectedAt().map(OffsetDateTime::toInstant).orElse(Instant.EPOCH),
                findings);
        for (Statement event : custody) {
            chain.verify(CustodyEvent.parse(event.payload()), first(event), "");
        }
        return chain;
    }

    static Bytes first(Statement statement) {
        return statement.signatures().stream().findFirst().orElse(Bytes.empty());
    }
}
