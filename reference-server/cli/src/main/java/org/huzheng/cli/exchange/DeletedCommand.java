package org.huzheng.cli.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.DataDeletion;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deleted}: says that what was obtained on a request was deleted. */
@Command(
        name = "deleted",
        mixinStandardHelpOptions = true,
        header = "声明已删除按一份申请取得的证据或者数据，保存期满应当声明。%n"
                + "Say that what was obtained on a request was deleted, as it must be once the retention is over.",
        description = {
            "删除本身由本单位系统完成；本命令只作签名声明，同意之后每次放行各声明一次。",
            "This department's own system deletes; the command only states it, signed, once after each release.",
            "例如：deleted AR-1 --method 逻辑删除并覆写 --key department.p12 --trust trust。",
            "For example: deleted AR-1 --method 逻辑删除并覆写 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class DeletedCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "REQUEST",
            description = {"申请编号。", "The id of the request."})
    private String request;

    @Option(
            names = "--method",
            required = true,
            paramLabel = "TEXT",
            description = {"删除方式。", "How it was deleted, in words."})
    private String method;

    @Option(
            names = "--on",
            paramLabel = "DAY|TIME",
            description = {"何时删除，默认现在。", "When it was deleted; default now."})
    private Optional<AsOf.Moment> on;

    /** A grant may be used, and its copies deleted, again and again: the id holds the time too. */
    @Override
    public Integer call() {
        Office office = department.office();
        Asked asked = Asked.of(office, request);
        Verified<AccessGrant> grant = asked.granted();
        Instant now = office.now();
        String own = Ids.following(request, "DELETED", Long.toString(now.toEpochMilli()));
        DataDeletion deletion = new DataDeletion(
                office.header(StatementType.DATA_DELETION, own),
                asked.request().ref(),
                grant.ref(),
                grant.value().evidence(),
                on.map(AsOf.Moment::start).orElse(now.truncatedTo(ChronoUnit.SECONDS)),
                method);
        reporting.accepted(
                office.submit(deletion.payload(), signed -> office.client().confirmDeletion(request, signed)));
        return ExitCode.PASSED;
    }
}
