package org.huzheng.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code document}: legal documents 执法文书. */
@Command(
        name = "document",
        mixinStandardHelpOptions = true,
        description = "List the forms of legal documents; check and render one (HTML, DOCX), or fill one from a case.",
        subcommands = {
            DocumentFormsCommand.class,
            DocumentRenderCommand.class,
            DocumentListCommand.class,
            DocumentFromCommand.class
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
final class DocumentCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明子命令 / name a subcommand");
    }
}
