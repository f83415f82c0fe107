package org.huzheng.cli.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.client.StatementPage;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.sharing.ResourceCatalogue;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resources find}. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        header = "检索各单位共享资源目录，列出共享条件。%nFind who shares what, and under which conditions.",
        description = {
            "例如：resources find 检测报告 --key department.p12 --trust trust。",
            "For example: resources find 检测报告 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class ResourcesFindCommand implements Callable<Integer> {
    private static final int PAGE = 50;

    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            arity = "0..1",
            paramLabel = "WORDS",
            description = {"名称、编号或者数据项中的文字，不给出即全部。", "Words in a title, an id or a field; everything if not given."})
    private Optional<String> words;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = {"证据种类，例如 electronic_data。", "A kind of evidence, such as electronic_data."})
    private Optional<EvidenceKind> kind;

    @Override
    public Integer call() {
        Office office = department.office();
        Map<String, String> filters = new TreeMap<>();
        words.ifPresent(text -> filters.put("q", text));
        kind.ifPresent(wanted -> filters.put("kind", wanted.name()));
        List<Verified<ResourceCatalogue>> found = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            StatementPage page = office.client().resources(filters, after, PAGE);
            page.items().forEach(view -> found.add(office.verified(view.statement(), ResourceCatalogue.FORMAT)));
            after = page.nextCursor();
        } while (after.isPresent());
        reporting.say(
                () -> Json.ordered("catalogues", found.stream().map(this::json).toList()),
                () -> found.forEach(this::write));
        return ExitCode.PASSED;
    }

    private List<SharedResource> offered(Verified<ResourceCatalogue> catalogue) {
        return catalogue.value().find(words.orElse(""), kind);
    }

    private void write(Verified<ResourceCatalogue> catalogue) {
        reporting.line(StatementWords.of(catalogue.issuer()) + "  第 "
                + catalogue.value().edition() + " 版 / edition  "
                + catalogue.value().contact());
        offered(catalogue)
                .forEach(each -> reporting.line("  " + each.id() + "  " + each.title() + "  "
                        + StatementWords.of(each.share()) + "，" + StatementWords.of(each.personal()) + "，级别 / level "
                        + each.level()));
    }

    private Map<String, Object> json(Verified<ResourceCatalogue> catalogue) {
        return Json.ordered(
                "department",
                StatementWords.json(catalogue.issuer()),
                "edition",
                catalogue.value().edition(),
                "contact",
                catalogue.value().contact(),
                "resources",
                offered(catalogue).stream()
                        .map(each -> Json.ordered(
                                "id",
                                each.id(),
                                "title",
                                each.title(),
                                "share",
                                each.share().name(),
                                "level",
                                each.level()))
                        .toList());
    }
}
