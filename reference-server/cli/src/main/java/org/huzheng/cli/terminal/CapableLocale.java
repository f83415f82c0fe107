package org.huzheng.cli.terminal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/**
 * Runs a command again under a locale that can spell its file names 语言环境. Java decodes its arguments and encodes file names
 * as the locale says when the process starts, and nothing later changes that: under {@code LC_ALL=C}, which cron and bare
 * containers have, a Chinese name arrives as replacement characters. Linux still has the bytes that were typed.
 */
public final class CapableLocale {
    /** The arguments for the second run, in characters that every locale has. */
    private static final String ARGUMENTS = "huzheng.arguments";

    private static final List<String> LOCALES = List.of("C.UTF-8", "zh_CN.UTF-8", "en_US.UTF-8");
    private static final char LOST = '\uFFFD';
    private static final Path TYPED = Path.of("/proc/self/cmdline");

    private CapableLocale() {}

    /** What the user typed: in a second run not what the process was given. */
    public static String[] arguments(String[] given) {
        String handed = System.getProperty(ARGUMENTS, "");
        return handed.isEmpty()
                ? given
                : Arrays.stream(handed.split(",", -1))
                        .map(each -> new String(Base64.getDecoder().decode(each), StandardCharsets.UTF_8))
                        .toArray(String[]::new);
    }

    /** The exit code of a second run; empty if none is needed or possible. */
    public static Optional<Integer> again(String[] given) {
        boolean lost = Arrays.stream(given).anyMatch(each -> each.indexOf(LOST) >= 0);
        if (!lost || canSpellChinese() || System.getProperty(ARGUMENTS) != null) {
            return Optional.empty();
        }
        try {
            Optional<String> locale = installed();
            List<String> typed = typed(given.length);
            return locale.isEmpty() || typed.size() != given.length
                    ? Optional.empty()
                    : Optional.of(run(locale.get(), typed));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether file names in Chinese can be spelled. */
    public static boolean canSpellChinese() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return Charset.isSupported(encoding)
                && Charset.forName(encoding).newEncoder().canEncode('证');
    }

    /** What was typed where the process was given this; the same if that cannot be known. */
    static String typed(String given) {
        try {
            return (given.indexOf(LOST) < 0 ? List.<String>of() : typed())
                    .stream()
                            .filter(each ->
                                    lost(each).equals(given) || lost(each).endsWith("=" + given))
                            .map(each -> each.substring(
                                    each.indexOf('=') < 0 || lost(each).equals(given) ? 0 : each.indexOf('=') + 1))
                            .findFirst()
                            .orElse(given);
        } catch (IOException e) {
            return given;
        }
    }

    /** As a locale of seven bits shows it. */
    private static String lost(String typed) {
        return new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.US_ASCII);
    }

    /**
     * Refuses a name out of a listing that this locale garbles.
     *
     * @throws HuzhengException FILE_NAME_UNSPEAKABLE
     */
    public static Path requireSpelled(Path file) {
        if (file.toString().indexOf(LOST) >= 0 && !canSpellChinese()) {
            throw new HuzhengException(ErrorCode.FILE_NAME_UNSPEAKABLE, file.toString());
        }
        return file;
    }

    /** The last arguments as bytes that are UTF-8 on every system of today. */
    private static List<String> typed(int count) throws IOException {
        List<String> all = typed();
        return all.size() < count ? List.of() : all.subList(all.size() - count, all.size());
    }

    private static List<String> typed() throws IOException {
        if (!Files.isReadable(TYPED)) {
            return List.of();
        }
        String[] all = new String(Files.readAllBytes(TYPED), StandardCharsets.UTF_8).split("\0", -1);
        return List.of(all).subList(0, all.length - 1); // every argument is ended by a zero
    }

    private static Optional<String> installed() throws IOException {
        Process listing =
                new ProcessBuilder("locale", "-a").redirectErrorStream(true).start();
        String names = new String(listing.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .replace("-", "");
        List<String> have = names.lines().toList();
        return LOCALES.stream()
                .filter(each -> have.contains(each.toLowerCase(Locale.ROOT).replace("-", "")))
                .findFirst();
    }

    private static int run(String locale, List<String> typed) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-D" + ARGUMENTS + "="
                + String.join(
                        ",",
                        typed.stream()
                                .map(each -> Base64.getEncoder().encodeToString(each.getBytes(StandardCharsets.UTF_8)))
                                .toList()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.huzheng.cli.Huzheng"));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(process);
            return ExitCode.OUR_FAULT;
        }
    }

    /** Who is told to stop passes it on and waits. */
    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
