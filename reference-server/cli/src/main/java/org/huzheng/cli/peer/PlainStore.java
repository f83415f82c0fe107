package org.huzheng.cli.peer;

import com.google.common.io.ByteStreams;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * A file server and its client as anybody would write them on the same libraries: parts of the same length, each synced to
 * the disk before it is answered, and nothing signed, hashed or booked. What a transfer costs at the least.
 */
public final class PlainStore implements AutoCloseable {
    private static final int BUFFER = 65536;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path file;
    private final int part;
    private final Javalin server;

    private PlainStore(Path file, int part) {
        this.file = file;
        this.part = part;
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 0;
            config.routes.put("/content", this::take);
            config.routes.get("/content", this::give);
        });
    }

    /** Starts one that keeps this one file, uploaded in parts of so many bytes. */
    public static PlainStore start(Path file, int part) {
        PlainStore store = new PlainStore(file, part);
        store.server.start();
        return store;
    }

    /** Uploads a file. */
    public void upload(Path source) throws IOException {
        long length = Files.size(source);
        for (long at = 0; at < length; at += part) {
            long offset = at;
            long count = Math.min(part, length - at);
            HttpRequest request = HttpRequest.newBuilder(content("?offset=" + offset))
                    .PUT(BodyPublishers.fromPublisher(
                            BodyPublishers.ofInputStream(() -> region(source, offset, count)), count))
                    .build();
            send(request, BodyHandlers.discarding());
        }
    }

    /** Downloads it again, synced to the disk. */
    public void download(Path target) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(content("")).build();
        try (InputStream in = send(request, BodyHandlers.ofInputStream());
                FileChannel out = open(target)) {
            in.transferTo(Channels.newOutputStream(out));
            out.force(true);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private void take(Context context) throws IOException {
        try (FileChannel out = open(file)) {
            out.position(Long.parseLong(String.valueOf(context.queryParam("offset"))));
            copy(context.req().getInputStream(), Channels.newOutputStream(out));
            out.force(true);
        }
    }

    private void give(Context context) throws IOException {
        context.header("Content-Length", Long.toString(Files.size(file)));
        try (InputStream in = Files.newInputStream(file)) {
            copy(in, context.outputStream());
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
        }
    }

    private static FileChannel open(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static InputStream region(Path file, long offset, long count) {
        try {
            FileChannel channel = FileChannel.open(file);
            return ByteStreams.limit(Channels.newInputStream(channel.position(offset)), count);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, "reading the sample", e);
        }
    }

    private URI content(String query) {
        return URI.create("http://127.0.0.1:" + server.port() + "/content" + query);
    }

    private <T> T send(HttpRequest request, HttpResponse.BodyHandler<T> handler) throws IOException {
        try {
            HttpResponse<T> response = client.send(request, handler);
            if (response.statusCode() != 200) {
                throw new IOException("answered " + response.statusCode());
            }
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "interrupted", e);
        }
    }
}
