package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.huzheng.ErrorCode;

/** What a command said and how it ended. No command may ever show a stack trace. */
record Ran(int code, String out, String err) {
    private static final Pattern TRACE = Pattern.compile("^\\s+at [\\w.$/]+\\(|\\w+Exception\\b", Pattern.MULTILINE);
    private static final Pattern CHINESE = Pattern.compile("[一-鿿]");

    static Ran run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Huzheng.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        Ran ran = new Ran(code, out.toString(), err.toString());
        assertThat(TRACE.matcher(ran.out + ran.err).find())
                .as(ran.out + ran.err)
                .isFalse();
        return ran;
    }

    /** Ended well and said nothing on standard error. */
    Ran passed() {
        assertThat(err).isEmpty();
        assertThat(code).as(out).isZero();
        return this;
    }

    /** Ended with this code, having said why in both languages and what to do. */
    Ran refused(int expected, ErrorCode error, String... naming) {
        assertThat(code).as(out + err).isEqualTo(expected);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("错误 / error " + error + ": ").contains("\n  → ");
        assertThat(List.of(naming)).allSatisfy(name -> assertThat(err).contains(name));
        assertThat(err.lines())
                .allSatisfy(line -> assertThat(line)
                        .containsPattern(CHINESE)
                        .contains(" / ")
                        .containsPattern("[a-z]{3}"));
        return this;
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
