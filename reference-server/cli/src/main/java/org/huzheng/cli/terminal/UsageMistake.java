package org.huzheng.cli.terminal;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What was wrong with a command line 用法错误, in our own words: the parser's library speaks English only.
 *
 * @param code which mistake
 * @param detail what it was about
 * @param meant what may have been meant instead
 */
record UsageMistake(ErrorCode code, String detail, List<String> meant) {
    private static final Pattern OPTION = Pattern.compile("'?(--?[\\w-]+)");

    static UsageMistake of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof OverwrittenOptionException) {
            return plain(ErrorCode.OPTION_REPEATED, named(e));
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (e.getValue() != null && e.getArgSpec() != null) {
            return value(e, Objects.requireNonNull(e.getArgSpec()), Objects.requireNonNull(e.getValue()));
        }
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        return spec.subcommands().isEmpty()
                ? plain(ErrorCode.OPTION_VALUE_INVALID, String.valueOf(e.getMessage()))
                : plain(
                        ErrorCode.COMMAND_MISSING,
                        String.join(", ", spec.subcommands().keySet()));
    }

    private static UsageMistake plain(ErrorCode code, String detail) {
        return new UsageMistake(code, detail, List.of());
    }

    private static UsageMistake unmatched(UnmatchedArgumentException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        String first = e.getUnmatched().get(0);
        if (e.isUnknownOption()) {
            String name = first.replaceFirst("=.*", "");
            return new UsageMistake(ErrorCode.OPTION_UNKNOWN, name, NearestWord.of(name, options(spec)));
        }
        boolean command =
                !spec.subcommands().isEmpty() && spec.positionalParameters().isEmpty();
        return command
                ? new UsageMistake(ErrorCode.COMMAND_UNKNOWN, first, NearestWord.of(first, commands(spec, "")))
                : plain(ErrorCode.ARGUMENT_SURPLUS, String.join(" ", e.getUnmatched()));
    }

    private static List<String> options(CommandSpec spec) {
        return spec.options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(name -> name.startsWith("--"))
                .toList();
    }

    /** Those of this command, and those below them with the way to them. */
    private static List<String> commands(CommandSpec spec, String before) {
        List<String> names = new ArrayList<>();
        spec.subcommands().forEach((name, command) -> {
            names.add(before + name);
            names.addAll(commands(command.getCommandSpec(), before + name + " "));
        });
        return names;
    }

    private static UsageMistake missing(MissingParameterException e) {
        List<ArgSpec> missing = e.getMissing();
        String message = String.valueOf(e.getMessage());
        boolean valueless = message.startsWith("Missing required parameter for option")
                || message.startsWith("Expected parameter for option")
                || message.contains("requires at least");
        if (valueless) {
            return plain(ErrorCode.OPTION_VALUE_MISSING, named(e));
        }
        String all = missing.stream().map(UsageMistake::label).collect(Collectors.joining(", "));
        return plain(ErrorCode.OPTION_MISSING, all.isEmpty() ? named(e) : all);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    /** The option the library speaks of. */
    private static String named(ParameterException e) {
        Matcher option = OPTION.matcher(String.valueOf(e.getMessage()));
        return option.find() ? option.group(1) : "";
    }

    private static UsageMistake value(ParameterException e, ArgSpec argument, String value) {
        if (String.valueOf(e.getMessage()).contains(InvalidPathException.class.getSimpleName())) {
            return plain(ErrorCode.FILE_NAME_UNSPEAKABLE, CapableLocale.typed(value));
        }
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return new UsageMistake(
                ErrorCode.OPTION_VALUE_INVALID,
                name + " " + value + "：" + expected(argument, e.getCause()),
                NearestWord.of(value, choices(argument.auxiliaryTypes()[0])));
    }

    private static String expected(ArgSpec argument, @Nullable Throwable cause) {
        String own = cause instanceof TypeConversionException ? String.valueOf(cause.getMessage()) : "";
        Class<?> type = argument.isMultiValue() && !argument.typeInfo().isMap()
                ? argument.auxiliaryTypes()[0]
                : argument.type();
        if (type.isEnum() || !choices(argument.auxiliaryTypes()[0]).isEmpty()) {
            String all = String.join(", ", choices(argument.auxiliaryTypes()[0]));
            return "可取 " + all + " / one of " + all;
        }
        if (own.contains(" / ")) {
            return own;
        }
        if (Map.class.isAssignableFrom(type)) {
            return "应写作 " + argument.paramLabel() + " / write " + argument.paramLabel();
        }
        if (type == int.class || type == Integer.class) {
            return "应为整数 / a whole number is needed";
        }
        return argument.auxiliaryTypes()[0] == URI.class
                ? "应为网址，如 http://127.0.0.1:8470 / write an address like http://127.0.0.1:8470"
                : "应写作 " + argument.paramLabel() + " / write " + argument.paramLabel();
    }

    private static List<String> choices(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? List.of()
                : Stream.of(constants)
                        .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT))
                        .toList();
    }

    /** How to get help on the command it was. */
    static String help(CommandLine command) {
        return command.getCommandSpec().qualifiedName() + " --help";
    }
}
