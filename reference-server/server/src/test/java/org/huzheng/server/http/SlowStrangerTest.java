package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** An outsider without a key holds many sockets and trickles into them: everybody else is answered all the same. */
@Tag("HZ-SRV-035")
class SlowStrangerTest {
    /** More than the server has threads. */
    private static final int SOCKETS = 100;
    /** Far below what a thread would be held for, far above what a busy machine needs. */
    private static final int IN_TIME_MILLIS = 4_000;

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

    private record Shape(String name, String opening, String drip) {}

    @TestFactory
    Stream<DynamicTest> others_whileAStrangerTrickles_areAnswered() {
        return Stream.of(
                        new Shape(
                                "a body where none belongs",
                                "GET /health HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
                                "0"),
                        new Shape(
                                "a counted body where none belongs",
                                "GET /v1/server HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n",
                                "a"),
                        new Shape(
                                "a timestamp query",
                                "POST /v1/tsa HTTP/1.1\r\nHost: x\r\nContent-Type: application/timestamp-query\r\nContent-Length: 8000\r\n\r\n",
                                "a"),
                        new Shape(
                                "a chunked timestamp query",
                                "POST /v1/tsa HTTP/1.1\r\nHost: x\r\nContent-Type: application/timestamp-query\r\nTransfer-Encoding: chunked\r\n\r\n",
                                "1\r\na\r\n"),
                        new Shape(
                                "a signed operation, unsigned",
                                "POST /v1/evidence HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n",
                                "a"),
                        new Shape(
                                "no such path",
                                "POST /v1/none HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n",
                                "a"),
                        new Shape("headers without an end", "GET /v1/server HTTP/1.1\r\nHost: x\r\nX-", "a"),
                        new Shape("nothing at all", "", ""),
                        new Shape(
                                "a page it does not read",
                                "GET /openapi.yaml HTTP/1.1\r\nHost: x\r\n\r\n".repeat(40),
                                ""))
                .map(shape -> DynamicTest.dynamicTest(shape.name(), () -> tryOut(shape)));
    }

    private static void tryOut(Shape shape) throws IOException, InterruptedException {
        List<Socket> held = new ArrayList<>();
        try {
            for (int i = 0; i < SOCKETS; i++) {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(4096);
                socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), world.server.port()));
                held.add(socket);
                drip(socket, shape.opening());
            }
            for (int round = 0; round < 3; round++) {
                held.forEach(socket -> drip(socket, shape.drip()));
                assertThat(status("/v1/server")).isEqualTo(200);
                assertThat(status("/health")).isEqualTo(200);
                TimeUnit.MILLISECONDS.sleep(300);
            }
        } finally {
            for (Socket socket : held) {
                socket.close();
            }
        }
    }

    /** A socket that the server closed already is as good. */
    private static void drip(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            assertThat(socket.isConnected()).isTrue();
        }
    }

    private static int status(String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), world.server.port())) {
            socket.setSoTimeout(IN_TIME_MILLIS);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(12);
            return Integer.parseInt(new String(answer, StandardCharsets.US_ASCII).substring(9, 12));
        } catch (SocketTimeoutException e) {
            return -1;
        }
    }

    @Test
    void body_whereNoneBelongs_isRefusedAtOnce() throws IOException {
        assertThat(answer("GET /v1/server HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello"))
                .contains("HTTP/1.1 400", "BODY_UNEXPECTED");
        assertThat(
                        answer(
                                "GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"))
                .contains("HTTP/1.1 400", "BODY_UNEXPECTED");
        assertThat(answer("GET /v1/server HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))
                .contains("HTTP/1.1 200");
    }

    @Test
    void timestampQuery_thatDoesNotArrive_isAnsweredSo() throws IOException {
        assertThat(answer("POST /v1/tsa HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                        + "Content-Type: application/timestamp-query\r\nContent-Length: 8000\r\n\r\nabc"))
                .contains("HTTP/1.1 408", "BODY_TOO_SLOW");
    }

    @Test
    void timestampQuery_tooLong_isAnsweredSo() throws IOException {
        String head =
                "POST /v1/tsa HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/timestamp-query\r\n";
        assertThat(answer(head + "Content-Length: 9000\r\n\r\n" + "a".repeat(9000)))
                .contains("BODY_TOO_LARGE");
        assertThat(answer(head + "Transfer-Encoding: chunked\r\n\r\n2328\r\n" + "a".repeat(9000) + "\r\n0\r\n\r\n"))
                .contains("BODY_TOO_LARGE");
    }

    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), world.server.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
