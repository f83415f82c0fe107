package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.ClientBuilder;
import org.huzheng.client.DownloadSink;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.RequestAttempt;
import org.huzheng.client.StoredContent;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.StreamSource;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.server.http.FaultyGateway.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client fitted into a host's network and storage. */
class ClientConnectionTest {
    @TempDir
    private Path directory;

    private World world;
    private FaultyGateway gateway;

    @BeforeEach
    void start() throws IOException {
        world = World.sm(directory);
        gateway = new FaultyGateway(world.server.uri());
    }

    @AfterEach
    void stop() {
        gateway.close();
        world.close();
    }

    private HuzhengClient client(URI base, UnaryOperator<ClientBuilder> settings) {
        return settings.apply(HuzhengClient.builder(base)
                        .application(world.source.appId)
                        .key(world.source.issued.key())
                        .clock(world.clock)
                        .random(Department.RANDOM))
                .build();
    }

    private HuzhengClient client(UnaryOperator<ClientBuilder> settings) {
        return client(gateway.uri(), settings);
    }

    private static void fails(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    @Tag("HZ-CLN-007")
    void privateCaAndClientCertificate_givenAsTls_areUsed() throws Exception {
        TlsKeys keys = TlsKeys.make(directory);
        try (FaultyGateway tls = FaultyGateway.tls(world.server.uri(), keys.server())) {
            SSLContext whole = keys.client();
            assertThat(client(tls.uri(), builder -> builder.tls(whole)).server())
                    .isNotNull();
            fails(
                    ErrorCode.SERVER_UNREACHABLE,
                    () -> client(tls.uri(), builder -> builder).server());
            SSLContext withoutCertificate = keys.trusting();
            fails(
                    ErrorCode.SERVER_UNREACHABLE,
                    () -> client(tls.uri(), builder -> builder.tls(withoutCertificate))
                            .server());
        }
    }

    @Test
    @Tag("HZ-CLN-007")
    void proxy_given_isGoneThrough() {
        InetSocketAddress proxy = new InetSocketAddress(
                InetAddress.getLoopbackAddress(), gateway.uri().getPort());
        URI nowhere = URI.create("http://evidence.invalid" + FaultyGateway.PREFIX);
        client(nowhere, builder -> builder.proxy(ProxySelector.of(proxy))).server();
        assertThat(gateway.seen).hasSize(1);
    }

    @Test
    @Tag("HZ-CLN-007")
    void httpClient_ofTheHost_isUsed_unlessItFollowsRedirectsOrIsGivenTwice() {
        HttpClient host = HttpClient.newHttpClient();
        assertThat(client(builder -> builder.httpClient(host))
                        .events(Optional.empty(), 1)
                        .items())
                .isEmpty();
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        fails(ErrorCode.ARGUMENT_INVALID, () -> client(builder -> builder.httpClient(following)));
        fails(
                ErrorCode.ARGUMENT_INVALID,
                () -> client(builder -> builder.httpClient(host).proxy(ProxySelector.getDefault())));
        fails(
                ErrorCode.ARGUMENT_INVALID,
                () -> client(builder -> builder.httpClient(host).connectTimeout(Duration.ofSeconds(1))));
        fails(ErrorCode.ARGUMENT_INVALID, () -> client(builder -> builder.timeout(Duration.ZERO)));
    }

    @Test
    @Tag("HZ-CLN-008")
    void gatewayHeaders_areAskedForEveryAttempt_andMayNotPassForOurs() {
        AtomicInteger token = new AtomicInteger();
        gateway.faults.add(Fault.OWN_PAGE);
        client(builder -> builder.gatewayHeaders(
                        (method, target) -> Map.of("X-App-Key", method + token.incrementAndGet())))
                .events(Optional.empty(), 1);
        assertThat(gateway.seen).extracting(FaultyGateway.Seen::appKey).containsExactly("GET1", "GET2");
        for (Map<String, String> refused : List.of(
                Map.of("x-hz-app-id", "another"),
                Map.of("X-Hz-Anything", "a"),
                Map.of("Range", "bytes=1-"),
                Map.of("idempotency-key", "a"),
                Map.of("a b", "c"),
                Map.of("token", "a\r\nX-Hz-App-Id: b"))) {
            fails(
                    ErrorCode.ARGUMENT_INVALID,
                    () -> client(builder -> builder.gatewayHeaders((method, target) -> refused))
                            .server());
        }
        fails(
                ErrorCode.ARGUMENT_INVALID,
                () -> client(builder -> builder.gatewayHeaders((method, target) -> {
                            throw new IllegalStateException("no token");
                        }))
                        .server());
        assertThat(gateway.seen).hasSize(2);
    }

    @Test
    @Tag("HZ-CLN-008")
    void listener_isToldOfEveryAttempt_andCannotSpoilOne() {
        List<RequestAttempt> told = new ArrayList<>();
        gateway.faults.add(Fault.OWN_PAGE);
        HuzhengClient client = client(builder -> builder.listener(attempt -> {
            told.add(attempt);
            throw new IllegalStateException("the log is full");
        }));
        client.events(Optional.empty(), 1);
        fails(ErrorCode.NOT_FOUND, () -> client.contract("none"));
        assertThat(told).extracting(RequestAttempt::number).containsExactly(1, 2, 1);
        assertThat(told)
                .extracting(RequestAttempt::failure)
                .containsExactly(
                        Optional.of(ErrorCode.GATEWAY_ANSWERED), Optional.empty(), Optional.of(ErrorCode.NOT_FOUND));
        assertThat(told)
                .extracting(RequestAttempt::status)
                .containsExactly(Optional.of(502), Optional.of(200), Optional.of(404));
        assertThat(told.get(1).target()).isEqualTo("/v1/events?limit=1");
        assertThat(told.get(2).requestId()).isPresent();
        assertThat(told.get(2).duration()).isPositive();
        gateway.close();
        told.clear();
        fails(ErrorCode.SERVER_UNREACHABLE, client::server);
        assertThat(told).hasSize(4).extracting(RequestAttempt::status).containsOnly(Optional.empty());
    }

    @Test
    @Tag("HZ-CLN-009")
    void upload_fromAStream_arrivesWhole_andOneThatChangesIsRefused() {
        byte[] content = new byte[9_000_000];
        new SecureRandom().nextBytes(content);
        AtomicInteger opened = new AtomicInteger();
        gateway.faults.addAll(List.of(Fault.NONE, Fault.NONE, Fault.LOSE_ANSWER));
        StoredContent stored = client(builder -> builder)
                .upload(
                        StreamSource.of(content.length, () -> {
                            opened.incrementAndGet();
                            return new ByteArrayInputStream(content);
                        }),
                        Optional.empty(),
                        ProgressListener.NONE);
        assertThat(stored.contentId()).isEqualTo(DigestAlgorithm.SM3.digest(content));
        assertThat(opened).hasValueGreaterThan(3);
        HuzhengClient client = client(builder -> builder);
        fails(
                ErrorCode.FILE_CHANGED_WHILE_READ,
                () -> client.upload(
                        StreamSource.of(10, () -> new ByteArrayInputStream(new byte[9])),
                        Optional.empty(),
                        ProgressListener.NONE));
        AtomicInteger time = new AtomicInteger();
        fails(
                ErrorCode.FILE_CHANGED_WHILE_READ,
                () -> client.upload(
                        StreamSource.of(
                                10, () -> new ByteArrayInputStream(new byte[time.getAndIncrement() == 0 ? 10 : 9])),
                        Optional.empty(),
                        ProgressListener.NONE));
    }

    @Test
    @Tag("HZ-CLN-010")
    void upload_asSealed_arrivesWhole_andWhatIsNoLongerThatIsRefused() throws IOException {
        SealedPackage sealed = world.sealed(world.source, 9_000_000);
        HuzhengClient client = client(builder -> builder);
        gateway.faults.addAll(List.of(Fault.NONE, Fault.NONE, Fault.LOSE_ANSWER));
        StoredContent stored = client.upload(sealed, Optional.empty(), ProgressListener.NONE);
        assertThat(stored.contentId()).isEqualTo(sealed.packageDigest());
        byte[] altered = Files.readAllBytes(sealed.path());
        altered[altered.length / 2] ^= 1;
        Files.write(sealed.path(), altered);
        fails(
                ErrorCode.UPLOAD_DIGEST_MISMATCH,
                () -> client.upload(sealed, Optional.of("altered"), ProgressListener.NONE));
    }

    @Test
    @Tag("HZ-CLN-009")
    void download_intoASink_isKeptOnlyWhenItsDigestIsRight() throws IOException {
        SealedPackage sealed = world.sealed(world.source, 3_000_000);
        EvidenceRef evidence = world.registered(world.source, sealed);
        String opened = "open " + sealed.length();
        Store store = new Store();
        gateway.faults.addAll(List.of(Fault.NONE, Fault.HALF_ANSWER));
        client(builder -> builder).download(evidence.id(), store, ProgressListener.NONE);
        assertThat(store.said).containsExactly(opened, "close", "keep");
        assertThat(DigestAlgorithm.SM3.digest(store.bytes.toByteArray())).isEqualTo(evidence.packageDigest());

        Store spoilt = new Store();
        gateway.faults.addAll(List.of(Fault.NONE, Fault.SPOIL_ANSWER));
        fails(
                ErrorCode.BODY_DIGEST_MISMATCH,
                () -> client(builder -> builder).download(evidence.id(), spoilt, ProgressListener.NONE));
        assertThat(spoilt.said).containsExactly(opened, "close", "discard");
    }

    @Test
    @Tag("HZ-CLN-009")
    void download_intoMemory_isBounded_andChecked() {
        SealedPackage sealed = world.sealed(world.source, 100_000);
        int length = Math.toIntExact(sealed.length());
        EvidenceRef evidence = world.registered(world.source, sealed);
        HuzhengClient client = client(builder -> builder);
        Bytes bytes = client.downloadBytes(evidence.id(), length);
        assertThat(DigestAlgorithm.SM3.digest(bytes)).isEqualTo(evidence.packageDigest());
        fails(ErrorCode.PACKAGE_LIMIT_EXCEEDED, () -> client.downloadBytes(evidence.id(), length - 1));
        gateway.faults.addAll(List.of(Fault.NONE, Fault.SPOIL_ANSWER));
        fails(ErrorCode.BODY_DIGEST_MISMATCH, () -> client.downloadBytes(evidence.id(), length));
    }

    @Test
    @Tag("HZ-CLN-009")
    void download_afterAnEarlierCallBrokeOff_goesOnFromWhatLiesThere() throws IOException {
        EvidenceRef evidence = world.registered(100_000);
        Path file = directory.resolve("received.hzp");
        byte[] whole =
                client(builder -> builder).downloadBytes(evidence.id(), 200_000).toArray();
        Files.write(directory.resolve("received.hzp.part"), java.util.Arrays.copyOf(whole, 60_000));
        client(builder -> builder).download(evidence.id(), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        assertThat(gateway.seen.get(gateway.seen.size() - 1).range()).isEqualTo("bytes=60000-");
    }

    /** Stands for an object store: what it was told, in order. */
    private static final class Store implements DownloadSink {
        private final List<String> said = new ArrayList<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public OutputStream open(long length) {
            said.add("open " + length);
            return new java.io.FilterOutputStream(bytes) {
                @Override
                public void write(byte[] block, int at, int count) {
                    bytes.write(block, at, count);
                }

                @Override
                public void close() {
                    said.add("close");
                }
            };
        }

        @Override
        public void keep() {
            said.add("keep");
        }

        @Override
        public void discard() {
            said.add("discard");
        }
    }
}
