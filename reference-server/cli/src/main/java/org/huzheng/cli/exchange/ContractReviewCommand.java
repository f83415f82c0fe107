package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contract review}: the provider's security review of a proposed contract. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        header =
                "提供方对契约作安全审查；含个人信息或者高于最低级别的，通过后方可签署。%n"
                        + "The provider's security review; on personal information, or above the lowest level, it comes before signing.",
        description = {
            "例如：contract review C-1 --opinion 级别和影响评估均已核对 --key department.p12 --trust trust。",
            "For example: contract review C-1 --opinion 级别和影响评估均已核对 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ContractReviewCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "ID",
            description = {"契约编号。", "The contract's id."})
    private String id;

    @Option(
            names = "--opinion",
            required = true,
            paramLabel = "TEXT",
            description = {"审查意见。", "What the reviewer says."})
    private String opinion;

    @Option(
            names = "--return",
            description = {"退回：未通过。", "Returned: it did not pass."})
    private boolean returned;

    /** A contract may be reviewed again: the id holds the time too. */
    @Override
    public Integer call() {
        Office office = department.office();
        ContractHistory contract = office.contract(id);
        String own = Ids.following(
                id,
                "REVIEW",
                office.party().code().toString(),
                Long.toString(office.now().toEpochMilli()));
        ContractAct review = new ContractAct(
                office.header(StatementType.SECURITY_REVIEW, own),
                contract.ref(),
                returned ? ContractAct.Kind.REVIEW_RETURNED : ContractAct.Kind.REVIEW_PASSED,
                opinion);
        reporting.accepted(
                office.submit(review.payload(), signed -> office.client().reviewContract(id, signed)));
        return ExitCode.PASSED;
    }
}
