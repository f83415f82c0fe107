package org.huzheng.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** {@code spec/law/articles.json}: which articles, paragraphs and items the statutes have. */
final class StatuteArticles {
    static final Path LAW = Path.of(System.getProperty("huzheng.root", ".."), "spec", "law");
    private static final Pattern REFERENCE = Pattern.compile("(\\S+) (\\d+)((?:\\(\\d+\\)){0,2})");

    private final Map<String, Map<String, List<Integer>>> statutes;

    private StatuteArticles(Map<String, Map<String, List<Integer>>> statutes) {
        this.statutes = statutes;
    }

    static StatuteArticles read() throws IOException {
        Map<String, Map<String, Map<String, List<Integer>>>> file =
                new Yaml().load(Files.readString(LAW.resolve("articles.json")));
        return new StatuteArticles(file.get("statutes"));
    }

    /** Whether such an article exists; a single number in brackets may be a paragraph, or an item of the only one. */
    boolean exists(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        if (!matcher.matches() || !statutes.containsKey(matcher.group(1))) {
            return false;
        }
        Map<String, List<Integer>> articles = statutes.get(matcher.group(1));
        if (articles.isEmpty()) {
            return true;
        }
        List<Integer> items = articles.get(matcher.group(2));
        List<Integer> brackets = numbers(matcher.group(3));
        if (items == null || brackets.isEmpty()) {
            return items != null;
        }
        int first = brackets.get(0);
        if (brackets.size() == 2) {
            return first <= items.size() && brackets.get(1) <= items.get(first - 1);
        }
        return first <= items.size() || (items.size() == 1 && first <= items.get(0));
    }

    private static List<Integer> numbers(String brackets) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\d+").matcher(brackets);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group()));
        }
        return numbers;
    }
}
