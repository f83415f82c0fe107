package org.huzheng.server.http;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.StoredContent;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.EvidenceKind;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;

/** A client in a process of its own: uploads a file, registers it, fetches it back. */
final class TransferClient {
    private TransferClient() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        List<String> address = Files.readAllLines(directory.resolve("address"));
        Clock clock = Clock.fixed(Instant.parse(address.get(2)), ZoneOffset.UTC);
        SigningKey key = Pkcs12Key.load(directory.resolve("key.p12"), "password".toCharArray(), Department.RANDOM);
        HuzhengClient client = HuzhengClient.builder(URI.create(address.get(0)))
                .application(address.get(1))
                .key(key)
                .clock(clock)
                .random(Department.RANDOM)
                .build();
        StoredContent stored = client.upload(Path.of(arguments[1]));
        StatementSigner signer = StatementSigner.of(key, clock);
        Party party = Party.of(
                key.certificate().organizationId().orElseThrow(),
                key.certificate().organizationName());
        Registration registration = new Registration(
                signer.header(StatementType.REGISTRATION, "R-1", party),
                new EvidenceRef("E-1", stored.contentId()),
                stored.contentId(),
                EvidenceKind.AUDIOVISUAL,
                "执法记录仪视频");
        client.registerEvidence(signer.sign(registration.payload()));
        client.download("E-1", directory.resolve("back.hzp"));
    }
}
