package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.sharing.ContractAct;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contract revoke}: ends a contract. */
@Command(
        name = "revoke",
        mixinStandardHelpOptions = true,
        header = "终止一份契约；此后的申请和下载都被拒绝。%n" + "End a contract; requests and downloads after that are refused.",
        description = {
            "例如：contract revoke C-1 --reason 合作结束 --key department.p12 --trust trust。",
            "For example: contract revoke C-1 --reason 合作结束 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ContractRevokeCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "ID",
            description = {"契约编号。", "The contract's id."})
    private String id;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = {"终止的理由。", "Why it ends."})
    private String reason;

    @Override
    public Integer call() {
        Office office = department.office();
        ContractAct revocation = new ContractAct(
                office.header(
                        StatementType.CONTRACT_REVOCATION,
                        Ids.following(id, "END", office.party().code().toString())),
                office.contract(id).ref(),
                ContractAct.Kind.REVOKE,
                reason);
        reporting.accepted(
                office.submit(revocation.payload(), signed -> office.client().revokeContract(id, signed)));
        return ExitCode.PASSED;
    }
}
