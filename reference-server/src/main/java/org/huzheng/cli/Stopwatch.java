package org.huzheng.cli;

import java.io.IOException;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Times work: once to warm up, then the best of a few rounds. */
final class Stopwatch {
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;

    private Stopwatch() {}

    /** The seconds the work took at its best. */
    static double seconds(Callable<?> work) {
        double best = Double.MAX_VALUE;
        try {
            work.call();
            for (int i = 0; i < ROUNDS; i++) {
                long start = System.nanoTime();
                work.call();
                best = Math.min(best, (System.nanoTime() - start) / NANOS);
            }
        } catch (HuzhengException e) {
            throw e;
        } catch (Exception e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "measuring", e);
        }
        return best;
    }

    /** The seconds a program of this machine took at its best; empty if there is none or it fails. */
    static OptionalDouble program(String... command) {
        return runs(command) ? OptionalDouble.of(seconds(() -> runs(command))) : OptionalDouble.empty();
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
