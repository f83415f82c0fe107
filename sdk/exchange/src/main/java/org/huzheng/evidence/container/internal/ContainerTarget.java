package org.huzheng.evidence.container.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Where a container goes. */
interface ContainerTarget extends WritableByteChannel {
    /** What errors call it. */
    String label();

    /** What other channels hand bytes to most quickly. */
    default WritableByteChannel channel() {
        return this;
    }

    /** Whether what was written can be written over. */
    boolean seekable();

    /** Writes over what was written. */
    void patch(ByteBuffer bytes, long position) throws IOException;

    /** Everything is written; where it can be read before it is published, if it can. */
    Optional<Path> complete() throws IOException;

    /** Lets it be seen. */
    void publish() throws IOException;
}
