package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stops a contract for a time, or lets it go on. */
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
abstract class ContractPause implements Callable<Integer> {
    private final ContractAct.Kind action;

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
            description = {"理由。", "Why."})
    private String reason;

    ContractPause(ContractAct.Kind action) {
        this.action = action;
    }

    /** A contract may be stopped many times: the id holds the time too. */
    @Override
    public Integer call() {
        Office office = department.office();
        ContractHistory contract = office.contract(id);
        String own = Ids.following(
                id,
                action.name(),
                office.party().code().toString(),
                Long.toString(office.now().toEpochMilli()));
        ContractAct suspension =
                new ContractAct(office.header(StatementType.CONTRACT_SUSPENSION, own), contract.ref(), action, reason);
        reporting.accepted(
                office.submit(suspension.payload(), signed -> office.client().suspendContract(id, signed)));
        return ExitCode.PASSED;
    }
}
