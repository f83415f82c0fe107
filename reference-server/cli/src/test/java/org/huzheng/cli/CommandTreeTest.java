package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.statement.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every command and every option of it, used wrongly in each way there is. */
@Tag("HZ-CLI-016")
class CommandTreeTest {
    /** What a type of option takes that is neither a word of a list nor any text. */
    private static final Map<Class<?>, String> SAMPLES = Map.of(
            Party.class,
            "11330421MB00000431=示例县公安局",
            MatterCode.class,
            "330217001000",
            DivisionCode.class,
            "330421",
            Quota.class,
            "5/day",
            Purpose.class,
            "penalty_investigation");

    static List<CommandSpec> leaves() {
        return HelpTest.commands().stream()
                .filter(command -> command.subcommands().isEmpty())
                .toList();
    }

    static List<CommandSpec> branches() {
        return HelpTest.commands().stream()
                .filter(command -> !command.subcommands().isEmpty())
                .toList();
    }

    static Stream<Arguments> valued() {
        return leaves().stream()
                .flatMap(command -> command.options().stream()
                        .filter(option -> option.arity().max() > 0)
                        .map(option -> Arguments.of(way(command), option.longestName())));
    }

    static Stream<Arguments> flags() {
        return leaves().stream()
                .flatMap(command -> command.options().stream()
                        .filter(option -> option.arity().max() == 0)
                        .filter(option -> !option.usageHelp() && !option.versionHelp())
                        .map(option -> Arguments.of(way(command), option.longestName())));
    }

    /** Options whose values are words, numbers, days or addresses: a sentence is none of them. */
    static Stream<Arguments> checked() {
        return leaves().stream()
                .flatMap(command -> command.options().stream()
                        .filter(option -> option.arity().max() > 0)
                        .filter(option -> option.type().isEnum()
                                || option.type() == int.class
                                || List.of("--as-of", "--from").contains(option.longestName()))
                        .map(option -> Arguments.of(way(command), option.longestName())));
    }

    /** The words that lead to a command. */
    private static List<String> way(CommandSpec command) {
        List<String> words = new ArrayList<>(List.of(command.qualifiedName().split(" ")));
        words.remove(0);
        return words;
    }

    private static Ran run(List<String> way, String... further) {
        return Ran.run(Stream.concat(way.stream(), Stream.of(further)).toArray());
    }

    /** The command with all it needs, except an option that is tried, and then this. */
    private static Ran filled(List<String> way, String tried, String... further) {
        CommandSpec command = leaves().stream()
                .filter(each -> way(each).equals(way))
                .findFirst()
                .orElseThrow();
        List<String> line = new ArrayList<>(way);
        for (ArgSpec argument : command.args()) {
            if (argument.required() && argument instanceof OptionSpec option) {
                if (!option.longestName().equals(tried)) {
                    line.addAll(List.of(option.longestName(), value(option)));
                }
            } else if (argument.required()) {
                line.add("/nonexistent/x");
            }
        }
        line.addAll(List.of(further));
        return Ran.run(line.toArray());
    }

    /** Something an option takes. */
    private static String value(OptionSpec option) {
        Class<?> type = option.auxiliaryTypes()[0];
        Object[] words = type.getEnumConstants();
        if (words != null) {
            return words[0].toString().toLowerCase(Locale.ROOT);
        }
        return SAMPLES.getOrDefault(type, "/nonexistent/x");
    }

    private static void wrong(Ran ran, ErrorCode code, String... naming) {
        assertThat(ran.code()).as(ran.out() + ran.err()).isEqualTo(64);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("用法错误 / wrong usage " + code + ": " + code.text())
                .contains(code.hint().toString(), " --help")
                .contains(naming);
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void command_withAnOptionItHasNot_namesItAndTheWayToHelp(CommandSpec command) {
        wrong(
                filled(way(command), "", "--xylophone"),
                ErrorCode.OPTION_UNKNOWN,
                "--xylophone",
                command.qualifiedName());
        wrong(filled(way(command), "", "--xylophone=1"), ErrorCode.OPTION_UNKNOWN, "--xylophone");
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void command_withoutWhatItNeeds_namesAllOfIt(CommandSpec command) {
        // Of several arguments by place the parser names the first one missing.
        List<ArgSpec> needed = Stream.concat(
                        command.options().stream().filter(ArgSpec::required),
                        command.positionalParameters().stream()
                                .filter(ArgSpec::required)
                                .limit(1))
                .toList();
        if (needed.isEmpty()) {
            return;
        }
        String[] named = needed.stream()
                .map(argument -> argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                .toArray(String[]::new);
        wrong(run(way(command)), ErrorCode.OPTION_MISSING, named);
    }

    @ParameterizedTest
    @MethodSource("branches")
    void group_withoutACommand_namesTheOnesItHas(CommandSpec group) {
        List<String> way = way(group);
        String all = group.subcommands().keySet().stream().collect(Collectors.joining(", "));
        if (way.isEmpty()) {
            assertThat(group.commandLine().getUsageMessage())
                    .contains(group.subcommands().keySet());
        } else {
            wrong(run(way), ErrorCode.COMMAND_MISSING, all);
        }
        wrong(run(way, "xylophone"), ErrorCode.COMMAND_UNKNOWN, "xylophone");
    }

    @ParameterizedTest
    @MethodSource("valued")
    void option_withoutItsValue_isNamed(List<String> way, String option) {
        wrong(filled(way, option, option), ErrorCode.OPTION_VALUE_MISSING, option);
    }

    @ParameterizedTest
    @MethodSource("flags")
    void flag_givenAValue_isNamed(List<String> way, String flag) {
        wrong(filled(way, "", flag + "=xylophone"), ErrorCode.OPTION_VALUE_INVALID, flag);
    }

    @ParameterizedTest
    @MethodSource("checked")
    void option_ofWordsNumbersOrDays_givenASentence_saysWhatItTakes(List<String> way, String option) {
        wrong(filled(way, option, option, "no such thing"), ErrorCode.OPTION_VALUE_INVALID, option, "no such thing");
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void help_ofEachCommand_standsBeforeEveryMistake(CommandSpec command) {
        assertThat(run(way(command), "--help").passed().out()).contains("Usage: " + command.qualifiedName());
        assertThat(run(way(command), "--xylophone", "--help").passed().out()).contains(command.qualifiedName());
    }
}
