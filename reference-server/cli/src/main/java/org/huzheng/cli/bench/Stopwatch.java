package org.huzheng.cli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * Times our work beside a peer's: both once to warm up, then by turns, so that whatever else the machine does meets both;
 * the best round of each counts.
 *
 * @param ours our seconds
 * @param theirs the peer's seconds; empty if there is no such peer here
 */
public record Stopwatch(double ours, OptionalDouble theirs) {
    private static final int ROUNDS = 5;
    /** How often each piece of work is done, the warm-up included. */
    static final int RUNS = ROUNDS + 1;

    private static final double NANOS = 1e9;

    /** A piece of work; false if it could not be done. */
    public interface Work {
        boolean done() throws Exception;
    }

    /** Work that can always be done. */
    public static Work of(Callable<?> work) {
        return () -> {
            work.call();
            return true;
        };
    }

    /** A program of this machine; not done if there is none or it fails. */
    public static Work program(String... command) {
        return () -> {
            try {
                Process process = new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                process.getOutputStream().close();
                return process.waitFor() == 0;
            } catch (IOException e) {
                return false;
            }
        };
    }

    public static Stopwatch beside(Work ours, Work theirs) {
        return beside(System::nanoTime, ours, theirs);
    }

    /** By the processor time of this thread alone, for work that stays in it: other load does not count. */
    public static Stopwatch besideOnOneCore(Work ours, Work theirs) {
        return beside(ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime, ours, theirs);
    }

    private static Stopwatch beside(LongSupplier clock, Work ours, Work theirs) {
        try {
            ours.done();
            boolean there = theirs.done();
            double best = Double.MAX_VALUE;
            double bestPeer = Double.MAX_VALUE;
            for (int i = 0; i < ROUNDS; i++) {
                best = Math.min(best, seconds(clock, ours));
                bestPeer = there ? Math.min(bestPeer, seconds(clock, theirs)) : bestPeer;
            }
            return new Stopwatch(best, there ? OptionalDouble.of(bestPeer) : OptionalDouble.empty());
        } catch (HuzhengException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "interrupted", e);
        } catch (Exception e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "measuring", e);
        }
    }

    private static double seconds(LongSupplier clock, Work work) throws Exception {
        long start = clock.getAsLong();
        work.done();
        return (clock.getAsLong() - start) / NANOS;
    }

    /** Both as speeds: so much work in those seconds. */
    Measurement over(double amount, String name, String unit, String peer) {
        OptionalDouble speed =
                theirs.isPresent() ? OptionalDouble.of(amount / theirs.getAsDouble()) : OptionalDouble.empty();
        return new Measurement(name, unit, amount / ours, peer, speed);
    }
}
