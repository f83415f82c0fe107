package org.huzheng.cli.exchange;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.sharing.ResourceCatalogue;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code resources publish}. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        header = "公布一版本单位共享资源目录，含不予共享的资源及依据。%n"
                + "Publish an edition of what this department shares, and what not and by which article.",
        description = {
            "文件为 JSON，各栏目见 spec/schemas/resource-catalogue.json，不写 type、suite、id、issuedAt、issuer。",
            "The file is JSON as in spec/schemas/resource-catalogue.json, without type, suite, id, issuedAt and issuer.",
            "例如：resources publish 共享资源目录.json --key department.p12 --trust trust。",
            "For example: resources publish 共享资源目录.json --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ResourcesPublishCommand implements Callable<Integer> {
    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "FILE",
            description = {"目录文件。", "The file of the catalogue."})
    private Path file;

    @Override
    public Integer call() {
        Office office = department.office();
        StatementHeader header = office.header(
                StatementType.RESOURCE_CATALOGUE,
                Ids.following("RC", Long.toString(office.now().toEpochMilli())));
        ResourceCatalogue catalogue = ResourceCatalogue.parse(TermsFile.under(file, header));
        reporting.accepted(office.submit(catalogue.payload(), office.client()::publishResources));
        return ExitCode.PASSED;
    }
}
