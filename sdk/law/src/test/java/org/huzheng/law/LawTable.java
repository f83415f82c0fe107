package org.huzheng.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The rows of {@code spec/law/*.yaml}: what carries each article. */
record LawTable(List<Row> rows) {
    /** One article of one statute; the lists are empty where the file has none. */
    record Row(
            String file, String statute, String article, List<String> rules, List<String> terms, List<String> types) {
        String reference() {
            return statute + " " + article;
        }

        /** The same article, whatever the paragraph. */
        boolean isAbout(String reference) {
            return number(reference()).equals(number(reference));
        }
    }

    static String number(String reference) {
        int bracket = reference.indexOf('(');
        return bracket < 0 ? reference : reference.substring(0, bracket);
    }

    static LawTable read() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(StatuteArticles.LAW)) {
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(file -> read(file, rows));
        }
        return new LawTable(List.copyOf(rows));
    }

    private static void read(Path file, List<Row> rows) {
        try {
            Map<String, Object> table = new Yaml().load(Files.readString(file));
            for (Object each : (List<?>) table.get("articles")) {
                Map<?, ?> row = (Map<?, ?>) each;
                rows.add(new Row(
                        file.getFileName().toString(),
                        String.valueOf(table.get("statute")),
                        String.valueOf(row.get("article")),
                        strings(row.get("rules")),
                        strings(row.get("terms")),
                        strings(row.get("types"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strings(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
