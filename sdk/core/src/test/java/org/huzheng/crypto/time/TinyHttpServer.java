package org.huzheng.crypto.time;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.huzheng.crypto.Bytes;

/** Answers every POST with one function; one connection at a time. */
final class TinyHttpServer implements AutoCloseable {
    private final ServerSocket socket;

    volatile UnaryOperator<Bytes> answer;
    volatile int status = 200;

    TinyHttpServer(UnaryOperator<Bytes> answer) throws IOException {
        this.answer = answer;
        this.socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/tsa");
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                answer(connection.getInputStream(), connection.getOutputStream());
            } catch (IOException e) {
                // The test ends, or the client went away: the next connection is another matter.
            }
        }
    }

    private void answer(InputStream in, OutputStream out) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            head.write(in.read());
        }
        String length = head.toString(StandardCharsets.US_ASCII)
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?s).*content-length: (\\d+).*", "$1");
        byte[] body =
                answer.apply(Bytes.of(in.readNBytes(Integer.parseInt(length)))).toArray();
        String answerHead =
                "HTTP/1.1 " + status + " x\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n\r\n";
        out.write(answerHead.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
