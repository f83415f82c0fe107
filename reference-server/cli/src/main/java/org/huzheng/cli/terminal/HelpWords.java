package org.huzheng.cli.terminal;

import java.util.ListResourceBundle;
import picocli.CommandLine;

/** What every help page says in the same words, Chinese first 帮助用语. */
public final class HelpWords extends ListResourceBundle {
    private static final int WIDTH = 80;

    /** The headings and the two options every command has; read by the parser's library. */
    public HelpWords() {}

    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"usage.synopsisHeading", "%n用法 / Usage: "},
            {"usage.descriptionHeading", "%n"},
            {"usage.parameterListHeading", "%n参数 / Parameters:%n"},
            {"usage.optionListHeading", "%n选项 / Options:%n"},
            {"usage.commandListHeading", "%n命令 / Commands:%n"},
            {"usage.footerHeading", "%n"},
            {"mixinStandardHelpOptions.help.0", "显示这一帮助后结束。"},
            {"mixinStandardHelpOptions.help.1", "Show this help and end."},
            {"mixinStandardHelpOptions.version.0", "显示版本后结束。"},
            {"mixinStandardHelpOptions.version.1", "Show the version and end."},
        };
    }

    /** Gives a command and all below it these words. */
    public static CommandLine speak(CommandLine command) {
        return command.setResourceBundle(new HelpWords()).setUsageHelpWidth(WIDTH);
    }
}
