package org.huzheng.cli.exchange;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code contract new}: proposes a contract; nobody has signed it by that. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        header = "拟定一份数据共享契约并提交，各方另行签署后生效。%n"
                + "Propose a data-sharing contract; it takes effect once all sides have signed it besides.",
        description = {
            "例如：contract new C-1 --consumer 11330421MB0000019G=示例镇综合行政执法队 --kind electronic_data "
                    + "--matter 330217001000 --purpose 行政处罚案件调查取证 --basis 浙江省综合行政执法条例第十八条第一款 "
                    + "--territory 330421 --personal none "
                    + "--key department.p12 --trust trust。",
            "For example: contract new C-1 --consumer 11330421MB0000019G=示例镇综合行政执法队 --kind electronic_data "
                    + "--matter 330217001000 --purpose 行政处罚案件调查取证 --basis 浙江省综合行政执法条例第十八条第一款 "
                    + "--territory 330421 --personal none "
                    + "--key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ContractNewCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private ContractTerms terms;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "ID",
            description = {"契约编号。", "The contract's id."})
    private String id;

    @Option(
            names = "--amends",
            paramLabel = "ID",
            description = {
                "所变更的契约；双方签署且有效期开始后，由本契约取代。",
                "The contract this one amends: it takes that one's place once both have signed and its period has begun."
            })
    private Optional<String> amended;

    @Override
    public Integer call() {
        Ids.given("ID", id);
        Office office = department.office();
        SharingContract drafted = terms.contract(office.header(StatementType.SHARING_CONTRACT, id), office.now());
        SharingContract contract = amended.map(office::contract)
                .map(before ->
                        drafted.toBuilder(drafted.header()).amends(before.ref()).build())
                .orElse(drafted);
        Accepted accepted = office.submit(contract.payload(), office.client()::proposeContract);
        reporting.accepted(accepted);
        ContractHistory proposed =
                ContractHistory.proposed(office.verified(accepted.statement(), SharingContract.FORMAT));
        reporting.people(() -> new ContractText(proposed, office.now()).write(reporting));
        return ExitCode.PASSED;
    }
}
