package org.huzheng.cli.terminal;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Whether a person watches, and in which encoding. */
public final class Terminal {
    private Terminal() {}

    /**
     * Whether standard input and output are a terminal. From Java 22 a console exists even in a pipe and says itself
     * whether it is a terminal; before, its existence is the answer.
     */
    @SuppressWarnings("SystemConsoleNull") // both meanings are handled
    public static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** UTF-8 in a pipe or file; on a terminal its own encoding, which on Windows may be GBK. */
    @SuppressWarnings("SystemConsoleNull") // see above
    public static Charset charset() {
        Console console = System.console();
        if (console == null || !isWatched()) {
            return StandardCharsets.UTF_8;
        }
        Charset own = console.charset();
        return own.newEncoder().canEncode('证') ? own : StandardCharsets.UTF_8;
    }
}
