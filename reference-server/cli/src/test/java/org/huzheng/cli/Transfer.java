package org.huzheng.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.StoredContent;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;

/** A department's program, in a process of its own: uploads a package, registers it, downloads it again. */
final class Transfer {
    private Transfer() {}

    /** Takes the server, the keys' folder, the package and where to put what comes back. */
    public static void main(String[] arguments) throws Exception {
        Path keys = Path.of(arguments[1]);
        Path hzp = Path.of(arguments[2]);
        Path back = Path.of(arguments[3]);
        SecureRandom random = new SecureRandom();
        SigningKey key =
                Pkcs12Key.load(keys.resolve("department.p12"), Inputs.password(keys.resolve("password.txt")), random);
        HuzhengClient client = HuzhengClient.builder(URI.create(arguments[0]))
                .application("department")
                .key(key)
                .clock(Clock.systemUTC())
                .random(random)
                .build();
        long start = System.nanoTime();
        StoredContent stored = client.upload(hzp);
        long uploaded = System.nanoTime();
        try (PackageReader reader = PackageReader.open(hzp)) {
            Party party = Party.of(
                    key.certificate().organizationId().orElseThrow(),
                    key.certificate().organizationName());
            StatementSigner signer = StatementSigner.of(key, Clock.systemUTC());
            EvidenceRef evidence = new EvidenceRef(reader.manifest().evidenceId(), stored.contentId());
            client.registerEvidence(signer.sign(new Registration(
                            signer.header(
                                    StatementType.REGISTRATION,
                                    UUID.randomUUID().toString(),
                                    party),
                            evidence,
                            reader.manifestStatement().ref().digest(),
                            reader.manifest().facts().kind(),
                            reader.manifest().facts().title())
                    .payload()));
            client.download(evidence.id(), back);
        }
        System.out.printf(
                "upload %d ms, download %d ms%n",
                (uploaded - start) / 1_000_000, (System.nanoTime() - uploaded) / 1_000_000);
        System.out.println("same " + (Files.mismatch(hzp, back) == -1L) + " " + Optional.of(Files.size(back)));
    }
}
