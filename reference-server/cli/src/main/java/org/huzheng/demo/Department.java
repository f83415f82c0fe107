package org.huzheng.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.client.Acceptance;
import org.huzheng.client.HuzhengClient;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.time.TimestampAuthority;
import org.huzheng.custody.Custodian;
import org.huzheng.custody.CustodyAction;
import org.huzheng.custody.CustodyFacts;
import org.huzheng.custody.CustodyRecorder;
import org.huzheng.demo.account.Paper;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;

/** One department's system: its keys, its folder, its client. It knows the others only by what they signed. */
final class Department {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Cast.Credentials credentials;
    private final Path folder;
    private final Clock clock;
    private final HuzhengClient client;
    private final TimestampAuthority timestamps;
    private final StatementSigner signer;
    private final TrustStore trust;

    Department(Cast.Credentials credentials, URI server, Path out, TrustStore trust, Clock clock, SecureRandom random) {
        this.trust = trust;
        this.credentials = credentials;
        this.clock = clock;
        this.folder = directory(out.resolve(credentials.party().name()));
        this.client = HuzhengClient.builder(server)
                .application(credentials.party().code().toString())
                .key(credentials.department().key())
                .clock(clock)
                .random(random)
                .build();
        this.timestamps = TimestampAuthority.at(server.resolve("/v1/tsa"), PATIENCE, random);
        this.signer = StatementSigner.of(credentials.department().key(), clock).withTimestamps(timestamps);
    }

    Party party() {
        return credentials.party();
    }

    String name() {
        return party().name();
    }

    HuzhengClient client() {
        return client;
    }

    Path folder() {
        return folder;
    }

    List<Officer> officers() {
        return credentials.officers();
    }

    /** The certificate of the officer who reviews what comes from others. */
    Certificate reviewer() {
        return credentials.officerKeys().get(1).certificate();
    }

    /** Signs with the reviewer's key besides. */
    Statement signReviewed(Bytes payload) {
        Statement statement =
                signer.withOfficers(List.of(credentials.officerKeys().get(1))).sign(payload);
        keep(statement);
        return statement;
    }

    /** What a statement says, if it verifies under the anchors this department trusts; it believes nothing else. */
    <T> Verified<T> verified(Statement statement, StatementFormat<T> format) {
        return StatementVerifier.of(trust).require(statement, format, clock.instant());
    }

    StatementHeader header(StatementType type, String id) {
        return signer.header(type, id, party());
    }

    /** Signs, with a timestamp, and keeps a copy in its folder. */
    Statement sign(Bytes payload) {
        Statement statement = signer.sign(payload);
        keep(statement);
        return statement;
    }

    /** The statements in its folder, as they were kept. */
    List<Statement> kept() throws IOException {
        List<Statement> statements = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.envelope.json")) {
            for (Path file : files) {
                statements.add(Statement.parseEnvelope(Bytes.of(Files.readAllBytes(file))));
            }
        }
        return statements;
    }

    private Path fileOf(StatementHeader header) {
        return folder.resolve(header.id().replace(':', '_') + ".envelope.json");
    }

    /** A statement of this department's, as a paper of the account. */
    Paper paper(Verified<?> own) {
        return Paper.of(own, fileOf(own.header()));
    }

    /** Keeps the accepted statement with its receipt. */
    void keep(Statement statement, Acceptance acceptance) {
        keep(acceptance.attachedTo(statement));
    }

    private void keep(Statement statement) {
        try {
            Files.write(fileOf(statement.header()), statement.envelope().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seals files, records that they were collected, uploads and registers the package. */
    Registered fix(String name, CaptureFacts facts, List<Path> files, TrustStore trust) {
        Path target = folder.resolve(name + ".hzp");
        PackageSealer.of(credentials.department().key(), clock)
                .withOfficers(credentials.officerKeys())
                .withTimestamps(timestamps)
                .withTrust(trust)
                .seal(target, facts, files.stream().map(PackageFile::of).toList());
        CustodyRecorder.of(signer, party()).record(target, collected(facts), target);
        return register(target);
    }

    private CustodyFacts collected(CaptureFacts facts) {
        Custodian keeper = new Custodian(
                party().code(), name(), Optional.of(officers().get(0).name()));
        return new CustodyFacts(
                CustodyAction.COLLECT,
                Optional.empty(),
                keeper,
                facts.collectedAt().orElseThrow(),
                facts.place().orElseThrow().text(),
                Optional.empty(),
                "完好",
                Optional.empty());
    }

    private Registered register(Path target) {
        EvidenceManifest manifest;
        Statement manifestStatement;
        try (PackageReader reader = PackageReader.open(target)) {
            manifest = reader.manifest();
            manifestStatement = reader.manifestStatement();
        }
        EvidenceRef evidence =
                new EvidenceRef(manifest.evidenceId(), client.upload(target).contentId());
        Statement registration = sign(new Registration(
                        header(StatementType.REGISTRATION, "REG-" + manifest.evidenceId()),
                        evidence,
                        manifestStatement.ref().digest(),
                        manifest.facts().kind(),
                        manifest.facts().title())
                .payload());
        Acceptance acceptance = client.registerEvidence(registration);
        keep(registration, acceptance);
        return new Registered(target, verified(registration, Registration.FORMAT), manifest, acceptance);
    }

    private static Path directory(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A package this department registered.
     *
     * @param file the package
     * @param registration how it was registered
     * @param manifest what it holds
     * @param acceptance the server's answer
     */
    record Registered(
            Path file, Verified<Registration> registration, EvidenceManifest manifest, Acceptance acceptance) {
        /** How others refer to it. */
        EvidenceRef evidence() {
            return registration.value().evidence();
        }
    }
}
