package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.http.HuzhengServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ten minutes of the READMEs, line by line as they stand; only the server's port is another. */
@Tag("HZ-EXA-002")
@Tag("HZ-CLI-023")
class TwoDepartmentsReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("huzheng.root"));
    private static final Pattern BLOCK = Pattern.compile("(?s)```bash\\n(.*?)```");
    private static final Pattern VARIABLE = Pattern.compile("([A-Z]+)=\"(.*)\"");
    private static final Pattern PRINTED = Pattern.compile("evidence id {2}(\\S+)");
    private static final String JAR = "java -jar huzheng.jar ";
    private static final Set<String> OFFLINE = Set.of("keygen", "seal", "verify", "statement");
    private static final int LINES = 23;

    @TempDir
    Path folder;

    private final Map<String, String> variables = new HashMap<>();
    private Optional<HuzhengServer> server = Optional.empty();

    @AfterEach
    void stop() {
        server.ifPresent(HuzhengServer::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void tenMinutes_typedAsTheyStand_pass(String readme) throws IOException {
        Files.copy(ROOT.resolve("examples/media/scene-1.jpg"), folder.resolve("photo.jpg"));
        String section = section(Files.readString(ROOT.resolve(readme)));
        int typed = 0;
        Matcher block = BLOCK.matcher(section);
        while (block.find()) {
            for (String line :
                    block.group(1).replaceAll("\\\\\\n\\s*", "").lines().toList()) {
                type(line.replaceFirst("\\s+#.*", ""));
                typed++;
            }
        }
        assertThat(typed).isEqualTo(LINES);
    }

    private static String section(String readme) {
        return Arrays.stream(readme.split("(?m)^(?=## )"))
                .filter(ReadmeTest::isOfTwoDepartments)
                .findFirst()
                .orElseThrow();
    }

    private void type(String line) throws IOException {
        Matcher variable = VARIABLE.matcher(line);
        if (variable.matches()) {
            variables.put("$" + variable.group(1), variable.group(2));
        } else if (line.startsWith("cp ")) {
            String[] words = line.split(" ", -1);
            copy(folder.resolve(words[1].replace("/*", "")), folder.resolve(words[2]));
        } else if (line.startsWith(JAR + "serve ")) {
            serve(List.of(line.split("\\s+")));
        } else {
            assertThat(line).startsWith(JAR);
            run(line.substring(JAR.length()));
        }
    }

    private void serve(List<String> words) {
        server = Optional.of(HuzhengServer.start(ServerConfig.demonstration(
                        after(words, "--data"), CryptoSuite.SM, TrustStore.load(after(words, "--trust")))
                .withRegistry(after(words, "--departments"))));
    }

    private Path after(List<String> words, String option) {
        return folder.resolve(words.get(words.indexOf(option) + 1));
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String name : Desk.listing(from)) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    private void run(String line) {
        String whole = line;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            whole = whole.replace(variable.getKey(), variable.getValue());
        }
        List<Object> words = new ArrayList<>();
        Arrays.stream(whole.trim().split("\\s+")).map(this::here).forEach(words::add);
        if (!OFFLINE.contains(words.get(0))) {
            words.addAll(List.of("--server", server.orElseThrow().uri()));
        }
        int standing = words.indexOf("--standing");
        if (standing > 0) {
            words.set(standing + 1, server.orElseThrow().uri());
        }
        Ran ran = Ran.run(words.toArray()).passed();
        Matcher printed = PRINTED.matcher(ran.out());
        if (line.startsWith("register ") && printed.find()) {
            variables.put("EVIDENCE", printed.group(1));
        }
    }

    /** The commands name files relative to the folder they are typed in. */
    private String here(String word) {
        return word.startsWith("try") || word.equals("photo.jpg")
                ? folder.resolve(word).toString()
                : word;
    }
}
