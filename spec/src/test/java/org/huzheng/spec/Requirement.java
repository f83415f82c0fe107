package org.huzheng.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One requirement of {@code spec/requirements}, and where tests carry its tag. */
record Requirement(String area, String id) {
    private static final Pattern TAG = Pattern.compile("@Tag\\(\\s*\"(HZ-[^\"]*)\"\\s*\\)");

    static List<Requirement> all() {
        List<Requirement> all = new ArrayList<>();
        for (Path file : files()) {
            JsonNode area = Repository.tree(file);
            for (JsonNode row : area.get("requirements")) {
                all.add(new Requirement(
                        area.get("area").textValue(), row.get("id").textValue()));
            }
        }
        return all;
    }

    static List<Path> files() {
        return Repository.files(Repository.spec("requirements"), ".yaml");
    }

    /** Every tag found in test sources, with the files that carry it. */
    static Map<String, Set<String>> tags() {
        Map<String, Set<String>> tags = new TreeMap<>();
        for (Path source : Repository.testSources()) {
            Matcher matcher = TAG.matcher(Repository.text(source));
            while (matcher.find()) {
                tags.computeIfAbsent(matcher.group(1), id -> new TreeSet<>()).add(Repository.relative(source));
            }
        }
        return tags;
    }
}
