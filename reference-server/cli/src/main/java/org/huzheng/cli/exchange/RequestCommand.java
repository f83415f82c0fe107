package org.huzheng.cli.exchange;

import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code request}: asks for evidence under a contract. */
@Command(
        name = "request",
        mixinStandardHelpOptions = true,
        header = "依契约申请调取一份证据，用于一个案件。%n" + "Ask for a piece of evidence under a contract, for one case.",
        description = {
            "例如：request AR-1 --contract C-1 --evidence EVIDENCE --purpose 行政处罚案件调查取证 "
                    + "--matter 330217001000 --case 案-1 --key department.p12 --trust trust。",
            "For example: request AR-1 --contract C-1 --evidence EVIDENCE --purpose 行政处罚案件调查取证 "
                    + "--matter 330217001000 --case 案-1 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class RequestCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "ID",
            description = {"本单位给这次申请的编号。", "This department's id for the request."})
    private String id;

    @Option(
            names = "--contract",
            required = true,
            paramLabel = "ID",
            description = {"所依据的契约编号。", "The id of the contract it rests on."})
    private String contract;

    @Option(
            names = "--evidence",
            required = true,
            paramLabel = "ID",
            description = {"所申请的证据编号。", "The id of the evidence asked for."})
    private String evidence;

    @Option(
            names = "--purpose",
            required = true,
            paramLabel = "TEXT",
            description = {"用途，须与契约所列之一逐字相同。", "What for; word for word one of the contract's purposes."})
    private String purpose;

    @Option(
            names = "--matter",
            required = true,
            paramLabel = "CODE",
            description = {"所办的执法事项代码。", "The code of the enforcement matter it serves."})
    private MatterCode matter;

    @Option(
            names = "--case",
            required = true,
            paramLabel = "NUMBER",
            description = {"本单位的案号。", "This department's case number."})
    private String caseNumber;

    @Override
    public Integer call() {
        Ids.given("ID", id);
        Office office = department.office();
        AccessRequest request = new AccessRequest(
                office.header(StatementType.ACCESS_REQUEST, id),
                office.contract(contract).ref(),
                evidence,
                purpose,
                matter,
                caseNumber);
        reporting.accepted(office.submit(request.payload(), office.client()::requestAccess));
        return ExitCode.PASSED;
    }
}
