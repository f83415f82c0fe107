package org.huzheng.cli;

import java.io.Console;

/** Whether a person watches. */
final class Terminal {
    private Terminal() {}

    /**
     * Whether standard input and output are a terminal. From Java 22 a console exists even in a pipe and says itself
     * whether it is a terminal; before, its existence is the answer.
     */
    @SuppressWarnings("SystemConsoleNull") // both meanings are handled
    static boolean isWatched() {
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
}
