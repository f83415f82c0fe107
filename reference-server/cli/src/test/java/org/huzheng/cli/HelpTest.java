package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.cli.terminal.HelpWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What a user reads who asks for help: every text of every command and option, as it is shown. */
@Tag("HZ-CLI-015")
class HelpTest {
    private static final Pattern CHINESE = Pattern.compile("[一-鿿]");
    private static final Pattern CHINESE_SENTENCE = Pattern.compile("[一-鿿0-9A-Za-z（“/].*[^，、；：…]。");
    private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[A-Z].*[^,;:.…]\\.");

    static List<CommandSpec> commands() {
        List<CommandSpec> all = new ArrayList<>();
        collect(HelpWords.speak(new CommandLine(new Huzheng())), all);
        return all;
    }

    private static void collect(CommandLine command, List<CommandSpec> all) {
        all.add(command.getCommandSpec());
        command.getSubcommands().values().forEach(sub -> collect(sub, all));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void command_each_isToldInWholeSentencesOfBothLanguages(CommandSpec command) {
        assertSentences(command.qualifiedName(), split(command.usageMessage().header()), 1);
        assertSentences(command.qualifiedName(), split(command.usageMessage().description()), 0);
        assertSentences(command.qualifiedName(), split(command.usageMessage().footer()), 0);
    }

    /** Commands with as many options as these are learnt from a line that works. */
    static List<CommandSpec> exchanging() {
        return commands().stream()
                .filter(command ->
                        command.mixins().values().stream().anyMatch(mixin -> mixin.findOption("--statements") != null))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("exchanging")
    @Tag("HZ-CLI-023")
    void command_ofAnExchange_isShownByAnExample(CommandSpec command) {
        String way = command.qualifiedName().substring("huzheng ".length());
        assertThat(String.join("\n", command.usageMessage().description()))
                .contains("例如：" + way + " ", "For example: " + way + " ");
    }

    /** An example that lacks a required option, or has one that is gone, teaches a mistake. */
    @ParameterizedTest
    @MethodSource("exchanging")
    @Tag("HZ-CLI-023")
    void example_ofACommand_isALineTheCommandTakes(CommandSpec command) {
        String way = command.qualifiedName().substring("huzheng ".length());
        String told = String.join("\n", command.usageMessage().description());
        for (String begin : List.of("例如：" + way + " ", "For example: " + way + " ")) {
            String example =
                    told.substring(told.indexOf(begin) + begin.length()).split("(?<=trust)[.。]", 2)[0];
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            assertThatCode(() -> Huzheng.command(nowhere, nowhere).parseArgs((way + " " + example).split(" +")))
                    .as(example)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void option_each_isToldInWholeSentencesOfBothLanguages(CommandSpec command) {
        for (ArgSpec argument : command.args()) {
            assertSentences(command.qualifiedName() + " " + argument, split(argument.description()), 1);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void text_each_isShownWhole(CommandSpec command) {
        String shown = packed(command.commandLine().getUsageMessage());
        texts(command).forEach(text -> assertThat(shown).contains(packed(text)));
        command.subcommands()
                .values()
                .forEach(sub -> split(sub.getCommandSpec().usageMessage().header())
                        .forEach(text -> assertThat(shown).contains(packed(text))));
    }

    @Test
    void sentences_cutOrOfOneLanguage_areNoticed() {
        assertThat(CHINESE_SENTENCE.matcher("生成密钥，").matches()).isFalse();
        assertThat(CHINESE_SENTENCE.matcher("生成密钥…。").matches()).isFalse();
        assertThat(ENGLISH_SENTENCE
                        .matcher("Make keys: trust/ (CA certificate),")
                        .matches())
                .isFalse();
        assertThat(ENGLISH_SENTENCE.matcher("Make keys...").matches()).isFalse();
        assertThat(ENGLISH_SENTENCE.matcher("Make keys.").matches()).isTrue();
    }

    private static Stream<String> texts(CommandSpec command) {
        return Stream.of(
                        Stream.of(
                                command.usageMessage().header(),
                                command.usageMessage().description(),
                                command.usageMessage().footer()),
                        command.args().stream().map(ArgSpec::description))
                .flatMap(each -> each)
                .flatMap(each -> split(each).stream());
    }

    private static List<String> split(String[] lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Arrays.stream(line.split("%n")))
                .toList();
    }

    /** Chinese and English by turns, at least so many pairs. */
    private static void assertSentences(String of, List<String> lines, int pairs) {
        assertThat(lines.size()).as(of).isEven().isGreaterThanOrEqualTo(2 * pairs);
        for (int i = 0; i < lines.size(); i += 2) {
            assertThat(lines.get(i)).as(of).matches(CHINESE_SENTENCE).containsPattern(CHINESE);
            assertThat(lines.get(i + 1)).as(of).matches(ENGLISH_SENTENCE);
        }
    }

    private static String packed(String text) {
        return text.codePoints()
                .filter(each -> !Character.isWhitespace(each))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
