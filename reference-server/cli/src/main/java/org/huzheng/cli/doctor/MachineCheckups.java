package org.huzheng.cli.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.huzheng.cli.terminal.CapableLocale;
import org.huzheng.internal.Dependencies;

/** What {@code doctor} looks at on the machine itself. */
final class MachineCheckups {
    private static final long LITTLE_DISK = 1L << 30;

    private MachineCheckups() {}

    static List<Checkup> all() {
        return List.of(java(), libraries(), memory(), names(), openssl());
    }

    private static Checkup java() {
        int version = Runtime.version().feature();
        return version >= 17
                ? Checkup.good("java", "Java " + version, "Java " + version)
                : Checkup.bad("java", "需要 Java 17 或更高", "Java 17 or newer is needed");
    }

    private static Checkup libraries() {
        List<Dependencies.Conflict> conflicts = Dependencies.conflicts();
        String seen = conflicts.stream()
                .map(conflict -> conflict.library() + ": " + conflict.jar() + ": " + conflict.reason())
                .collect(Collectors.joining("; "));
        return conflicts.isEmpty()
                ? Checkup.good("libraries", "依赖库版本相容", "the libraries on the class path fit")
                : Checkup.bad("libraries", "依赖库冲突，请移除或升级：" + seen, "libraries in the way, remove or upgrade: " + seen);
    }

    private static Checkup memory() {
        long mebibytes = Runtime.getRuntime().maxMemory() >> 20;
        return Checkup.good("memory", "堆上限 " + mebibytes + " MiB（64 已够用）", mebibytes + " MiB heap (64 is enough)");
    }

    private static Checkup names() {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return CapableLocale.canSpellChinese()
                ? Checkup.good("file names", encoding, encoding)
                : Checkup.bad(
                        "file names",
                        encoding + " 不能表示中文文件名，请设置 LC_ALL=zh_CN.UTF-8 或 C.UTF-8",
                        encoding + " cannot spell Chinese file names: set LC_ALL=zh_CN.UTF-8 or C.UTF-8");
    }

    private static Checkup openssl() {
        try {
            Process process = new ProcessBuilder("openssl", "dgst", "-sm3")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(10, TimeUnit.SECONDS);
            return ended && answer.contains("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b")
                    ? Checkup.good("openssl", "OpenSSL 支持 SM3，可作独立验证", "OpenSSL knows SM3 and can serve as witness")
                    : Checkup.poor("openssl", "OpenSSL 不支持 SM3", "this OpenSSL does not know SM3");
        } catch (IOException e) {
            return Checkup.poor("openssl", "没有 openssl：无法作独立验证", "no openssl: no independent witness at hand");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Checkup.poor("openssl", "检查被中断", "interrupted");
        }
    }

    /** Whether a file can be written and made durable there, and how much room is left. */
    static Checkup disk(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "doctor", ".tmp"));
            long free = Files.getFileStore(directory).getUsableSpace();
            String mebibytes = (free >> 20) + " MiB";
            return free >= LITTLE_DISK
                    ? Checkup.good("disk", "可写，剩余 " + mebibytes, "writable, " + mebibytes + " free")
                    : Checkup.poor("disk", "剩余空间少：" + mebibytes, "little room: " + mebibytes);
        } catch (IOException e) {
            return Checkup.bad("disk", "无法写入 " + directory, "cannot write to " + directory);
        }
    }
}
