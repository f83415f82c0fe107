package org.huzheng.cli.casework;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code document}: legal documents 执法文书. */
@Command(
        name = "document",
        mixinStandardHelpOptions = true,
        subcommands = {
            DocumentFormsCommand.class,
            DocumentRenderCommand.class,
            DocumentListCommand.class,
            DocumentFromCommand.class,
            DocumentCourtCommand.class
        },
        header = "列出执法文书的式样，检查并生成文书（HTML、DOCX），由案件填写，或者由证据包写出法院所需的说明。%n"
                + "List the forms of legal documents, check and write one (HTML, DOCX), fill one from a case, or write what "
                + "courts ask for off a package.")
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class DocumentCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "请指明子命令 / name a subcommand");
    }
}
