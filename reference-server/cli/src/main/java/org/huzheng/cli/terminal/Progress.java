package org.huzheng.cli.terminal;

import java.io.PrintWriter;

/** One moving line on a terminal; silent in a pipe. Not thread-safe. */
public final class Progress implements AutoCloseable {
    private static final long STEP = 4L << 20;
    private static final long COUNTED = -1;
    private static final long EVERY = 500;

    private final PrintWriter err;
    private final String what;
    private final long total;
    private final boolean shown;
    private long done;
    private long next = STEP;

    private Progress(PrintWriter err, String what, long total, boolean shown) {
        this.err = err;
        this.what = what;
        this.total = total;
        this.shown = shown;
    }

    /** Progress over this many bytes; shown only where a person watches and the work is long enough to watch. */
    public static Progress on(PrintWriter err, String what, long total) {
        return new Progress(err, what, total, Terminal.isWatched() && total > 4 * STEP);
    }

    /** Progress that is shown in any case. */
    public static Progress shown(PrintWriter err, String what, long total) {
        return new Progress(err, what, total, true);
    }

    /** Progress over things that are counted one by one; shown only where a person watches. */
    public static Progress counting(PrintWriter err, String what) {
        return new Progress(err, what, COUNTED, Terminal.isWatched());
    }

    /** Progress over things that are counted, shown in any case. */
    public static Progress countingShown(PrintWriter err, String what) {
        return new Progress(err, what, COUNTED, true);
    }

    private void count() {
        if (shown && done % EVERY == 0) {
            err.printf("\r%s  %d ", Printable.line(what), done);
            err.flush();
        }
    }

    public void advance(long bytes) {
        if (total == COUNTED) {
            done += bytes;
            count();
            return;
        }

        done += bytes;
        if (shown && done >= next) {
            next = done + STEP;
            err.printf(
                    "\r%s  %d%%  %d/%d MiB ",
                    Printable.line(what), total == 0 ? 100 : done * 100 / total, done >> 20, total >> 20);
            err.flush();
        }
    }

    /** Moves to this absolute position. */
    public void at(long position) {
        advance(position - done);
    }

    @Override
    public void close() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
