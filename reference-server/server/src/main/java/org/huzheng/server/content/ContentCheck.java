package org.huzheng.server.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.huzheng.crypto.internal.digest.StreamDigest;
import org.huzheng.server.fault.StoreFault.Kind;
import org.huzheng.server.fault.StoreFaults;

/** Reads stored contents whole and holds them against their digests 内容核对. */
public final class ContentCheck {
    private static final int BUFFER = 1 << 20;

    private final Path directory;
    private final StoreFaults faults;

    /** Of the contents below a server's directory. */
    public ContentCheck(Path directory, StoreFaults faults) {
        this.directory = ContentFiles.root(directory);
        this.faults = faults;
    }

    /**
     * Checks one.
     *
     * @param progress told the number of its bytes read
     */
    public void check(StoredContent stored, LongConsumer progress) {
        Path file = ContentFiles.in(directory, stored.digest());
        StreamDigest running = StreamDigest.of(stored.digest().algorithm());
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                running.update(buffer, 0, n);
                length += n;
                progress.accept(length);
            }
            if (length != stored.length() || !running.finish().equals(stored.digest())) {
                faults.add(Kind.CONTENT_ALTERED, stored.digest().toString());
            }
        } catch (NoSuchFileException e) {
            faults.add(Kind.CONTENT_MISSING, stored.digest().toString());
        } catch (IOException e) {
            // A disk that cannot read it has lost it as well.
            faults.add(
                    Kind.CONTENT_MISSING, stored.digest() + " " + e.getClass().getSimpleName());
        }
    }
}
