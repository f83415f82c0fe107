package org.huzheng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.HuzhengClient;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.CertificateAuthority;
import org.huzheng.crypto.ca.Issued;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.CaptureFactsBuilder;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.http.HuzhengServer;
import org.huzheng.server.registry.RegisteredApp;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractSignature;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-EXA-001")
class ExchangeTest {
    private static final Party PROVIDER = Party.of("11330421MB0000027B", "示例县生态环境所");
    private static final Party CONSUMER = Party.of("11330421MB0000019G", "示例镇综合行政执法队");
    private static final String EVIDENCE = "6f1f6f0e-36f5-4d6b-8f1c-0d9d4f1f0a11";

    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    @TempDir
    Path folder;

    @Test
    void exchange_grantedMeanwhile_fetchesThePackage() throws Exception {
        CertificateAuthority ca = CertificateAuthority.create(CryptoSuite.SM, "示例根", clock, random);
        TrustStore trust = TrustStore.of(List.of(ca.certificate()), List.of(ca.crl()));
        Issued provider = ca.issueDepartment(PROVIDER.name(), PROVIDER.code().toString());
        Issued consumer = ca.issueDepartment(CONSUMER.name(), CONSUMER.code().toString());
        char[] password = "only-for-this-test".toCharArray();
        consumer.writePkcs12(folder.resolve("department.p12"), password);
        Files.writeString(folder.resolve("password.txt"), new String(password), StandardCharsets.UTF_8);
        SealedPackage sealed = sealed(ca, provider);
        try (HuzhengServer server =
                HuzhengServer.start(ServerConfig.demonstration(folder.resolve("data"), CryptoSuite.SM, trust))) {
            server.register(new RegisteredApp(PROVIDER.code().toString(), PROVIDER, provider.certificate()));
            server.register(new RegisteredApp(CONSUMER.code().toString(), CONSUMER, consumer.certificate()));
            HuzhengClient source = client(server, PROVIDER, provider);
            StatementSigner signer = StatementSigner.of(provider.key(), clock);
            EvidenceRef evidence = register(source, signer, sealed);
            ContractHistory contract = conclude(trust, source, signer, client(server, CONSUMER, consumer), consumer);
            Path fetched = folder.resolve("fetched.hzp");
            String[] arguments = {
                server.uri().toString(),
                folder.toString(),
                CONSUMER.code().toString(),
                CONSUMER.name(),
                contract.ref().id(),
                EVIDENCE,
                "案-1",
                fetched.toString()
            };
            ExecutorService pool = Executors.newSingleThreadExecutor();
            Future<String> said =
                    pool.submit(() -> ExamplesTest.printed(() -> ExchangeWithAnotherDepartment.main(arguments)));
            grant(source, signer, contract, evidence);
            assertThat(said.get()).isEqualTo("AR-" + EVIDENCE + " GRANTED\n");
            pool.shutdown();
            assertThat(fetched).hasSameBinaryContentAs(sealed.path());
        }
    }

    private HuzhengClient client(HuzhengServer server, Party party, Issued key) {
        return HuzhengClient.builder(server.uri())
                .application(party.code().toString())
                .key(key.key())
                .clock(clock)
                .random(random)
                .build();
    }

    private SealedPackage sealed(CertificateAuthority ca, Issued provider) throws IOException {
        Path content = Files.write(folder.resolve("content.bin"), new byte[200_000]);
        CaptureFactsBuilder facts = CaptureFacts.builder(EvidenceKind.DOCUMENTARY, "检测报告")
                .collectedAt(clock.instant().atOffset(ZoneOffset.ofHours(8)))
                .place(new Place("界桥北侧", Optional.empty(), Optional.empty()))
                .method("依职权出具")
                .origin(new Origin(Optional.of("ORIGINAL"), Optional.empty(), Optional.empty(), Optional.empty()));
        List<SigningKey> officers = new ArrayList<>();
        for (String number : List.of("33010000011", "33010000012")) {
            String name = "示例员" + number.substring(10);
            officers.add(ca.issueOfficer(
                            name, number, PROVIDER.name(), PROVIDER.code().toString())
                    .key());
            facts.officer(new Officer(name, number));
        }
        return PackageSealer.of(provider.key(), clock)
                .withOfficers(officers)
                .seal(folder.resolve("sealed.hzp"), EVIDENCE, facts.build(), List.of(PackageFile.of(content)));
    }

    private static EvidenceRef register(HuzhengClient source, StatementSigner signer, SealedPackage sealed) {
        EvidenceRef evidence =
                new EvidenceRef(EVIDENCE, source.upload(sealed.path()).contentId());
        Registration registration = new Registration(
                signer.header(StatementType.REGISTRATION, "REG-1", PROVIDER),
                evidence,
                sealed.manifestDigest(),
                EvidenceKind.DOCUMENTARY,
                "检测报告");
        source.registerEvidence(signer.sign(registration.payload()));
        return evidence;
    }

    private ContractHistory conclude(
            TrustStore trust, HuzhengClient source, StatementSigner signer, HuzhengClient asker, Issued consumer) {
        Instant now = clock.instant();
        SharingContract contract = new SharingContract(
                signer.header(StatementType.SHARING_CONTRACT, "C-1", PROVIDER),
                PROVIDER,
                CONSUMER,
                List.of("行政处罚案件调查取证"),
                List.of("浙江省综合行政执法条例第十八条第一款"),
                List.of(MatterCode.parse("330217001000")),
                List.of(EvidenceKind.DOCUMENTARY),
                Duration.ofDays(365),
                now.minusSeconds(60),
                now.plus(Duration.ofDays(365)));
        Statement proposal = signer.sign(contract.payload());
        source.proposeContract(proposal);
        ContractHistory history = ContractHistory.proposed(
                StatementVerifier.of(trust).require(proposal, SharingContract.FORMAT, clock.instant()));
        StatementSigner other = StatementSigner.of(consumer.key(), clock);
        source.signContract("C-1", signer.sign(accept(history, signer, PROVIDER).payload()));
        asker.signContract("C-1", other.sign(accept(history, other, CONSUMER).payload()));
        return history;
    }

    private static ContractSignature accept(ContractHistory history, StatementSigner signer, Party party) {
        return new ContractSignature(
                signer.header(StatementType.CONTRACT_SIGNATURE, "CS-" + party.code(), party),
                history.ref(),
                ContractSignature.Answer.ACCEPT,
                "");
    }

    private void grant(HuzhengClient source, StatementSigner signer, ContractHistory contract, EvidenceRef evidence)
            throws InterruptedException {
        String requestId = "AR-" + EVIDENCE;
        AccessGrant grant = new AccessGrant(
                signer.header(StatementType.ACCESS_GRANT, "AG-1", PROVIDER),
                awaited(source, requestId).ref(),
                contract.ref(),
                evidence,
                clock.instant().plus(Duration.ofDays(20)));
        source.grantAccess(requestId, signer.sign(grant.payload()));
    }

    /** The request, once the consumer has sent it. */
    private static Statement awaited(HuzhengClient source, String requestId) throws InterruptedException {
        while (true) {
            try {
                return source.accessRequest(requestId).statement();
            } catch (HuzhengApiException e) {
                Thread.sleep(200);
            }
        }
    }
}
