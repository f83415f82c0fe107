package org.huzheng.cli.exchange;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code request}: asks for evidence or records under a contract. */
@Command(
        name = "request",
        mixinStandardHelpOptions = true,
        header = "依契约申请调取一份证据或者数据，用于一个案件。%n"
                + "Ask for a piece of evidence, or for records, under a contract, for one case.",
        description = {
            "例如：request AR-1 --contract C-1 --evidence EVIDENCE --purpose 行政处罚案件调查取证 "
                    + "--matter 330217001000 --territory 330421 --case 案-1 --key department.p12 --trust trust。",
            "For example: request AR-1 --contract C-1 --evidence EVIDENCE --purpose 行政处罚案件调查取证 "
                    + "--matter 330217001000 --territory 330421 --case 案-1 --key department.p12 --trust trust."
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

    @Mixin
    private WantedOptions wanted;

    @Option(
            names = "--purpose",
            required = true,
            paramLabel = "CODE[=WORDS]",
            description = {
                "用途：用途代码或者其中文名称，须在契约之内，可以附说明。",
                "What for: a code or its Chinese name, one of the contract's, with words if you like."
            })
    private Purpose purpose;

    @Option(
            names = "--territory",
            required = true,
            paramLabel = "DIVISION",
            description = {"案件所在的行政区划代码。", "The code of the division the case lies in."})
    private DivisionCode territory;

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
        Optional<RecordQuery> records = wanted.records();
        Office office = department.office();
        StatementHeader header = office.header(StatementType.ACCESS_REQUEST, id);
        AccessRequest request = new AccessRequest(
                header,
                office.contract(contract).ref(),
                wanted.evidenceId(header),
                records,
                purpose,
                matter,
                territory,
                caseNumber);
        reporting.accepted(office.submit(request.payload(), office.client()::requestAccess));
        return ExitCode.PASSED;
    }
}
