package org.huzheng.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The quick tier of tests leaves no requirement out, and no test is lost between the tiers. */
@Tag("HZ-PRJ-013")
class TierAuditTest {
    private static final String FACTOR = "\"huzheng.rounds\"";
    private static final Pattern TAG = Pattern.compile("@Tag\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern TEST = Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\\b");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public |abstract |final )*(?:class|record|enum|interface) ");
    private static final String BEHIND_A_MEMBER = ";{}";

    /** A test method with the tags that stand at it and at its class. */
    private record Tagged(String where, Set<String> tags) {}

    @Test
    void requirements_each_haveATestInTheQuickTier() {
        Map<String, Set<String>> deep = new TreeMap<>();
        Set<String> quick = new TreeSet<>();
        for (Tagged test : tests()) {
            for (String tag : test.tags()) {
                if (!tag.startsWith("HZ-")) {
                    continue;
                }
                if (test.tags().contains("deep")) {
                    deep.computeIfAbsent(tag, id -> new TreeSet<>()).add(test.where());
                } else {
                    quick.add(tag);
                }
            }
        }
        deep.keySet().removeAll(quick);
        assertThat(deep).as("requirements that only deep tests prove").isEmpty();
    }

    @Test
    void tags_otherThanRequirements_areThoseOfTheTiers() {
        Set<String> others = new TreeSet<>();
        tests().forEach(test -> others.addAll(test.tags()));
        others.removeIf(tag -> tag.startsWith("HZ-"));
        assertThat(others).isSubsetOf("deep", "rounds");
    }

    /** Without the tag the deep tier would not run it, and its rounds would never be more than in the quick one. */
    @Test
    void tests_whoseRoundsDependOnTheTier_areTaggedSo() {
        List<String> untagged = Repository.testSources().stream()
                .filter(path -> !path.getFileName().toString().equals("TierAuditTest.java"))
                .filter(path -> path.toString().endsWith("Test.java"))
                .filter(path -> Repository.text(path).contains(FACTOR))
                .filter(path -> !Repository.text(path).contains("@Tag(\"rounds\")"))
                .map(Repository::relative)
                .toList();
        assertThat(untagged).isEmpty();
    }

    private static List<Tagged> tests() {
        List<Tagged> tests = new ArrayList<>();
        for (Path source : Repository.testSources()) {
            if (source.toString().endsWith("Test.java") || source.toString().endsWith("Contract.java")) {
                tests.addAll(testsOf(source));
            }
        }
        assertThat(tests).hasSizeGreaterThan(1000);
        return tests;
    }

    private static List<Tagged> testsOf(Path source) {
        String text = Repository.text(source);
        Matcher type = TYPE.matcher(text);
        assertThat(type.find()).as(Repository.relative(source)).isTrue();
        Set<String> ofTheClass = tagsIn(text.substring(0, type.start()));
        List<Tagged> tests = new ArrayList<>();
        Matcher test = TEST.matcher(text);
        while (test.find(tests.isEmpty() ? type.end() : test.end())) {
            Set<String> tags = new TreeSet<>(ofTheClass);
            tags.addAll(tagsIn(annotationsAround(text, test.start())));
            tests.add(new Tagged(Repository.relative(source), tags));
        }
        return tests;
    }

    /** From the end of the member before to the body of this one. */
    private static String annotationsAround(String text, int at) {
        int from = at;
        while (from > 0 && BEHIND_A_MEMBER.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, text.indexOf("{\n", at));
    }

    private static Set<String> tagsIn(String text) {
        Set<String> tags = new TreeSet<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            tags.add(tag.group(1));
        }
        return tags;
    }
}
