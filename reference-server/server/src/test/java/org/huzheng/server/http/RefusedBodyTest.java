package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
class RefusedBodyTest {
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

    /** Nobody waits for the end of a body that has none: the answer is there, then the connection is closed. */
    @Test
    void refusal_ofAnEndlessBody_isHeardAndEnds() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), world.server.port())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write("POST /v1/uploads HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            long sent = 0;
            try {
                byte[] chunk = ("10000\r\n" + "x".repeat(65_536) + "\r\n").getBytes(StandardCharsets.US_ASCII);
                while (sent < 64L * 1024 * 1024) {
                    out.write(chunk);
                    sent += 65_536;
                }
            } catch (SocketException e) {
                assertThat(sent).as("cut off").isPositive();
            }
            assertThat(sent).isLessThan(64L * 1024 * 1024);
        }
    }
}
