package org.huzheng.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.sharing.ContractHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contract show}: what a contract says and where it stands, from what its parties signed. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        header = "核验并显示一份契约的内容和状态。%n" + "Verify a contract and show what it says and where it stands.",
        description = {
            "状态由各方签名的声明推得，不采信服务器的说法。",
            "Where it stands follows from what its parties signed; the server's word is not taken for it.",
            "例如：contract show C-1 --key department.p12 --trust trust。",
            "For example: contract show C-1 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ContractShowCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "ID",
            description = {"契约编号。", "The contract's id."})
    private String id;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = {
                "另存为一页可打印的网页，供各方签署前阅读。",
                "Also write it as a page to print, for every side to read before it signs."
            })
    private Optional<Path> page;

    @Option(
            names = "--odrl",
            description = {"以 ODRL 2.2 输出，仅供阅读。", "Print it in the words of ODRL 2.2, for reading only."})
    private boolean odrl;

    @Override
    public Integer call() {
        Office office = department.office();
        ContractHistory contract = office.contract(id);
        ContractText text = new ContractText(contract, office.now());
        page.ifPresent(file -> write(file, new ContractPage(contract, office.now()).html()));
        if (odrl) {
            spec.commandLine().getOut().println(Json.pretty(OdrlExport.of(contract.contract())));
            return ExitCode.PASSED;
        }
        reporting.say(text::json, () -> text.write(reporting));
        page.ifPresent(file -> reporting.people(() -> reporting.line("网页 / page  " + file)));
        return ExitCode.PASSED;
    }

    private static void write(Path file, String html) {
        try {
            Files.writeString(file, html);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.OUTPUT_NOT_WRITABLE, file.toString(), e);
        }
    }
}
