package org.huzheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line in a process of its own, with a heap of its own. */
final class Fork {
    private Fork() {}

    static ProcessBuilder of(String heap, String... arguments) {
        return of(Huzheng.class, heap, arguments);
    }

    /** Any other main class with this class path. */
    static ProcessBuilder of(Class<?> main, String heap, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
