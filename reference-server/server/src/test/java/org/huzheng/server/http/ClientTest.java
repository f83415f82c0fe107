package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.StoredContent;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.server.http.FaultyGateway.Fault;
import org.huzheng.statement.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against a real server, through a gateway that rewrites and fails. */
class ClientTest {
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

    private HuzhengClient source() {
        return world.source.client(gateway.uri());
    }

    private static void fails(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    @Tag("HZ-CLN-001")
    void request_throughAGatewayThatRewritesThePath_keepsItsSignature() {
        assertThat(source().events(Optional.empty(), 10).items()).isEmpty();
        assertThat(gateway.seen.get(0).path()).isEqualTo("/v1/events?limit=10");
    }

    @Test
    @Tag("HZ-CLN-002")
    void clock_thatIsOff_isCorrectedOnceForAll() {
        Clock off = Clock.fixed(world.clock.instant().plus(Duration.ofHours(8)), ZoneOffset.UTC);
        HuzhengClient client = world.source.client(gateway.uri(), off);
        client.events(Optional.empty(), 10);
        client.events(Optional.empty(), 10);
        assertThat(gateway.seen).hasSize(3);
        assertThat(gateway.seen.get(0).nonce()).isNotEqualTo(gateway.seen.get(1).nonce());
    }

    @Test
    @Tag("HZ-CLN-002")
    void clock_offByMoreThanADay_isNotMovedAtTheServersWord() {
        Clock off = Clock.fixed(world.clock.instant().plus(Duration.ofHours(25)), ZoneOffset.UTC);
        fails(
                ErrorCode.CLOCK_SKEW,
                () -> world.source.client(gateway.uri(), off).events(Optional.empty(), 10));
        assertThat(gateway.seen).hasSize(1);
    }

    @Test
    @Tag("HZ-CLN-003")
    void post_whoseAnswerWasLost_isRepeatedUnderItsKeyAndHappensOnce() {
        gateway.faults.add(Fault.LOSE_ANSWER);
        Statement contract = world.source.sign(world.contractBy(world.source).payload());
        assertThat(source().proposeContract(contract).logIndex()).isZero();
        assertThat(gateway.seen).hasSize(2);
        assertThat(gateway.seen.get(0).idempotencyKey())
                .isEqualTo(gateway.seen.get(1).idempotencyKey())
                .hasSize(32);
        assertThat(gateway.seen.get(0).nonce()).isNotEqualTo(gateway.seen.get(1).nonce());
        assertThat(world.logSize()).isEqualTo(1);
    }

    @Test
    @Tag("HZ-CLN-003")
    void refusal_thatRepeatingCannotCure_isNotRepeated() {
        fails(ErrorCode.NOT_FOUND, () -> source().contract("nothing"));
        assertThat(gateway.seen).hasSize(1);
    }

    @Test
    @Tag("HZ-CLN-004")
    void answer_ofTheGatewayItself_isToldSo_afterBoundedAttempts() {
        for (int i = 0; i < 10; i++) {
            gateway.faults.add(Fault.OWN_PAGE);
        }
        fails(ErrorCode.GATEWAY_ANSWERED, () -> source().server());
        assertThat(gateway.seen).hasSize(4);
    }

    @Test
    @Tag("HZ-CLN-004")
    void evidence_answeredWithOtherEvidence_isRefused() {
        String first = world.registered(10).id();
        String second = world.registered(11).id();
        assertThat(source().evidence(first).id()).isEqualTo(first);
        gateway.faults.add(Fault.EARLIER_ANSWER);
        fails(ErrorCode.RESPONSE_INVALID, () -> source().evidence(second));
    }

    @Test
    @Tag("HZ-CLN-004")
    void server_outOfReach_isToldSo() {
        URI nobody = gateway.uri();
        gateway.close();
        fails(ErrorCode.SERVER_UNREACHABLE, () -> world.source.client(nobody).server());
    }

    @Test
    @Tag("HZ-CLN-004")
    void answer_outsideTheContract_isTheServersFault() {
        gateway.faults.add(Fault.OTHER_ANSWER);
        fails(ErrorCode.RESPONSE_INVALID, () -> source().server());
        assertThat(gateway.seen).hasSize(1);
    }

    @Test
    @Tag("HZ-CLN-006")
    void problem_asAnException_hasAllThatTheServerSaid() {
        assertThatThrownBy(() -> source().inclusion(5, 1))
                .isInstanceOfSatisfying(HuzhengApiException.class, refusal -> {
                    assertThat(refusal.status()).isEqualTo(400);
                    assertThat(refusal.requestId()).matches("[0-9a-f]{32}");
                    assertThat(refusal.serverTime()).contains(world.clock.instant());
                    assertThat(refusal.hint()).isNotEmpty();
                    assertThat(refusal.retryable()).isFalse();
                    assertThat(refusal.canonicalText()).isEmpty();
                    assertThat(refusal.getMessage()).contains(refusal.requestId());
                });
    }

    @Test
    @Tag("HZ-CLN-005")
    void upload_throughABadLine_arrivesWhole() throws IOException {
        gateway.faults.addAll(List.of(Fault.NONE, Fault.LOSE_ANSWER, Fault.NONE, Fault.LOSE_ANSWER, Fault.OWN_PAGE));
        Path file = world.file(9_000_000);
        List<Long> moved = new ArrayList<>();
        StoredContent stored = source().upload(file, Optional.of("证-1"), (done, total) -> moved.add(done));
        assertThat(stored.contentId()).isEqualTo(DigestAlgorithm.SM3.digest(Files.readAllBytes(file)));
        assertThat(moved).isSorted().endsWith(9_000_000L);
        assertThat(source().upload(file, Optional.of("证-1"), (done, total) -> {}))
                .isEqualTo(stored);
    }

    @Test
    @Tag("HZ-CLN-005")
    void download_thatBreaksOff_goesOnWhereItWas() throws IOException {
        EvidenceRef evidence = world.registered(3_000_000);
        gateway.faults.addAll(List.of(Fault.NONE, Fault.HALF_ANSWER));
        Path file = directory.resolve("received.hzp");
        source().download(evidence.id(), file);
        assertThat(DigestAlgorithm.SM3.digest(Files.readAllBytes(file))).isEqualTo(evidence.packageDigest());
        assertThat(gateway.seen.get(2).range()).startsWith("bytes=").isNotEqualTo("bytes=0-");
        assertThat(directory.resolve("received.hzp.part")).doesNotExist();
    }

    @Test
    @Tag("HZ-CLN-005")
    void download_thatWasChangedOnTheWay_isNeitherKeptNorContinued() {
        EvidenceRef evidence = world.registered(100_000);
        gateway.faults.addAll(List.of(Fault.NONE, Fault.SPOIL_ANSWER));
        Path file = directory.resolve("received.hzp");
        fails(ErrorCode.BODY_DIGEST_MISMATCH, () -> source().download(evidence.id(), file));
        assertThat(file).doesNotExist();
        assertThat(directory.resolve("received.hzp.part")).doesNotExist();
    }

    @Test
    void client_withoutWhatItNeeds_isNotBuilt() {
        fails(
                ErrorCode.ARGUMENT_INVALID,
                () -> HuzhengClient.builder(URI.create("ftp://host")).build());
        fails(
                ErrorCode.ARGUMENT_INVALID,
                () -> HuzhengClient.builder(gateway.uri()).build());
    }
}
