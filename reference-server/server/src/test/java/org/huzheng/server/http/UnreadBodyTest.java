package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is refused while still sending hears why. */
@Tag("HZ-SRV-004")
@Tag("HZ-SRV-011")
class UnreadBodyTest {
    private static final int LONG = 9 * 1024 * 1024;
    private static final int TIMES = 20;

    @TempDir
    private static Path directory;

    private static World world;

    @BeforeAll
    static void start() {
        world = World.sm(directory);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @RepeatedTest(TIMES)
    void refusal_ofALongBody_reachesTheClient() {
        LogicalTarget uploads = LogicalTarget.of("v1", "uploads");
        assertThat(world.raw()
                        .signed(
                                world.source,
                                "beginUpload",
                                "POST",
                                uploads,
                                "application/json",
                                new byte[LONG],
                                headers -> {})
                        .code())
                .isEqualTo("BODY_TOO_LARGE");
        assertThat(world.raw()
                        .send(
                                "beginUpload",
                                "POST",
                                "/v1/uploads",
                                new byte[LONG],
                                Map.of("Content-Type", "application/json"))
                        .code())
                .isEqualTo("HEADER_MISSING");
    }

    @RepeatedTest(TIMES)
    void refusal_ofALongBody_reachesASenderWhoReadsOnlyAfterwards() throws IOException {
        assertThat(answer("Content-Length: " + LONG, LONG, false)).contains("HEADER_MISSING");
    }

    @Test
    void refusal_ofAChunkedBody_reachesTheSender() throws IOException {
        assertThat(answer("Transfer-Encoding: chunked", LONG, true)).contains("HEADER_MISSING");
    }

    @Test
    void refusal_ofASilentSender_comesInTime() throws IOException {
        long started = System.nanoTime();
        assertThat(answer("Content-Length: " + LONG, 10, false)).contains("HEADER_MISSING");
        assertThat(System.nanoTime() - started).isLessThan(TimeUnit.SECONDS.toNanos(30));
    }

    @Test
    void refusal_ofASenderWhoAskedFirst_doesNotInviteTheBody() throws IOException {
        assertThat(answer("Expect: 100-continue\r\nContent-Length: " + LONG, 0, false))
                .contains("HEADER_MISSING")
                .doesNotContain("100 Continue");
    }

    private static String answer(String framing, int length, boolean chunked) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), world.server.port())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/uploads HTTP/1.1\r\nHost: here\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\n" + framing + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            if (chunked) {
                out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            out.write(new byte[length]);
            if (chunked) {
                out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void discard_endlessBody_stopsAtTheLimit() throws IOException {
        assertThat(new UnreadBody(() -> 0).discard(new Arriving(Integer.MAX_VALUE), -1))
                .isEqualTo(UnreadBody.MAX_BYTES);
    }

    @Test
    void discard_bodyThatTrickles_stopsInTime() throws IOException {
        AtomicLong nanos = new AtomicLong();
        UnreadBody unread = new UnreadBody(() -> nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(500)));
        assertThat(unread.discard(new Arriving(1), -1)).isEqualTo(21);
    }

    @Test
    void discard_bodyThatNeverComes_stopsInTime() throws IOException {
        AtomicLong nanos = new AtomicLong();
        UnreadBody unread = new UnreadBody(() -> nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(500)));
        assertThat(unread.discard(new Arriving(0), 7)).isZero();
        assertThat(nanos.get()).isEqualTo(TimeUnit.MILLISECONDS.toNanos(4000));
    }

    @Test
    void discard_bodyOfDeclaredLength_waitsForNothingMore() throws IOException {
        assertThat(new UnreadBody(() -> 0).discard(new Arriving(100), 250)).isEqualTo(300);
    }

    /** A body of which so many bytes lie ready at every look, without end. */
    private static final class Arriving extends ServletInputStream {
        private final int ready;

        Arriving(int ready) {
            this.ready = ready;
        }

        @Override
        public int available() {
            return ready;
        }

        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            return length;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return ready > 0;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
