package org.huzheng.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;

/** Standard output or error. A reader that left early, such as {@code head}, is no fault; a full disk is. */
public final class StandardStream extends FilterOutputStream {
    private boolean left;

    private StandardStream(OutputStream out) {
        super(out);
    }

    /** A writer in the terminal's encoding that writes whole lines at once. */
    public static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new StandardStream(new FileOutputStream(descriptor)), true, Terminal.charset());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        if (left) {
            return;
        }
        try {
            out.write(bytes, offset, count);
        } catch (IOException e) {
            left = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
            if (!left) {
                throw e;
            }
        }
    }
}
