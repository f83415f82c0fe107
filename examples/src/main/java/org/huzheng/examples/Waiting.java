package org.huzheng.examples;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Waiting for another department: less and less often, and not for ever. */
final class Waiting {
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Waiting() {}

    /**
     * Asks until there is an answer.
     *
     * @param what is waited for, for the message
     * @param patience how long to wait at most
     * @throws TimeoutException when the time is over; nothing is lost, the same program goes on where this one stood
     */
    static <T> T until(String what, Duration patience, Supplier<Optional<T>> question)
            throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + patience.toNanos();
        Duration pause = FIRST;
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new TimeoutException("等了 " + patience.toSeconds() + " 秒，" + what + "。稍后用同样的参数再运行一次，即从此处继续。");
            }
            Thread.sleep(Math.min(pause.toMillis(), left / 1_000_000 + 1));
            pause = pause.multipliedBy(2).compareTo(LONGEST) < 0 ? pause.multipliedBy(2) : LONGEST;
        }
    }
}
