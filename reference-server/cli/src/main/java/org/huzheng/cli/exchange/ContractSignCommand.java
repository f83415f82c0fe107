package org.huzheng.cli.exchange;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contract sign}: accepts or rejects exactly the content that was read. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        header = "以本单位名义签署一份契约，或者签名表示不同意。%n"
                + "Sign a contract in this department's name, or say, signed, that it does not agree.",
        description = {
            "先用 contract show 阅读内容；--digest 使签名只及于所读的内容。",
            "Read it with contract show first; with --digest nothing but the content that was read is signed.",
            "例如：contract sign C-1 --key department.p12 --trust trust。",
            "For example: contract sign C-1 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ContractSignCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "ID",
            description = {"契约编号。", "The contract's id."})
    private String id;

    @Option(
            names = "--digest",
            paramLabel = "DIGEST",
            description = {
                "所读内容的杂凑，见 contract show；不同的不签。",
                "The digest of what was read, as contract show tells it; anything else is not signed."
            })
    private Optional<String> digest;

    @Option(
            names = "--reject",
            paramLabel = "REASON",
            description = {"不同意，理由如此。", "Does not agree, for this reason."})
    private Optional<String> rejected;

    @Override
    public Integer call() {
        Office office = department.office();
        ContractHistory history = office.contract(id);
        requireRead(history);
        ContractAct signature = new ContractAct(
                office.header(
                        StatementType.CONTRACT_SIGNATURE,
                        Ids.following(id, "SIG", office.party().code().toString())),
                history.ref(),
                rejected.isPresent() ? ContractAct.Kind.REJECT : ContractAct.Kind.ACCEPT,
                rejected.orElse(""));
        reporting.accepted(
                office.submit(signature.payload(), signed -> office.client().signContract(id, signed)));
        ContractText text = new ContractText(office.contract(id), office.now());
        reporting.people(() -> text.write(reporting));
        return ExitCode.PASSED;
    }

    private void requireRead(ContractHistory history) {
        String actual = history.ref().digest().toString();
        digest.filter(read -> !read.equals(actual)).ifPresent(read -> {
            throw new HuzhengException(ErrorCode.REFERENCE_MISMATCH, "--digest " + read + " ≠ " + actual);
        });
    }
}
