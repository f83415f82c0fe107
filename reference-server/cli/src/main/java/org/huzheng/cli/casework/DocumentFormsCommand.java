package org.huzheng.cli.casework;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Json;
import org.huzheng.document.DocumentForm;
import org.huzheng.document.DocumentForms;
import org.huzheng.document.FieldKind;
import org.huzheng.document.FormField;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code document forms}: which forms there are, and what one of them demands by which article. */
@Command(
        name = "forms",
        mixinStandardHelpOptions = true,
        header = "列出全部文书式样，或者其中一种的栏目和依据。%n"
                + "List the forms of legal documents, or the fields of one with their articles.",
        description = {"文书可用代码、名称或者旧名称指明。", "A form is named by its code, its name or an older name."})
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class DocumentFormsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FORM",
            description = {"要列出栏目的文书式样。", "The form whose fields to list."})
    private @Nullable String form;

    @Option(
            names = "--json",
            description = {"以 JSON 输出结果。", "Print the result as JSON."})
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DocumentForms forms = DocumentForms.shipped();
        if (form == null) {
            if (json) {
                out.println(Json.pretty(
                        forms.forms().stream().map(DocumentFormsCommand::row).toList()));
            } else {
                forms.forms().forEach(each -> out.println(each.code() + "  " + each.name()));
            }
            return ExitCode.PASSED;
        }
        DocumentForm chosen = DocumentFile.form(form);
        if (json) {
            out.println(Json.pretty(Json.ordered(
                    "form", row(chosen),
                    "fields",
                            chosen.fields().stream()
                                    .map(DocumentFormsCommand::field)
                                    .toList(),
                    "blank", Json.parse(new String(chosen.blank().toBytes(), StandardCharsets.UTF_8)))));
        } else {
            out.println(chosen.code() + "  " + chosen.name());
            chosen.fields().forEach(field -> out.println("  " + line(field)));
        }
        return ExitCode.PASSED;
    }

    private static Map<String, Object> row(DocumentForm form) {
        return Json.ordered(
                "code",
                form.code(),
                "zh",
                form.name().zh(),
                "en",
                form.name().en(),
                "style",
                form.style().name());
    }

    private static Map<String, Object> field(FormField field) {
        return Json.ordered(
                "name", field.name(),
                "zh", field.label().zh(),
                "en", field.label().en(),
                "kind", field.kind().name(),
                "required", field.always(),
                "article", field.article().orElse(""),
                "choices", field.choices());
    }

    private static String line(FormField field) {
        String demand = field.always()
                ? "必填 / required"
                : field.when().map(when -> "须于 " + when + " / when " + when).orElse("可选 / optional");
        return field.name() + "  " + field.label() + "  " + field.kind() + "  " + demand
                + field.article().map(article -> "  " + article).orElse("")
                + (field.kind() == FieldKind.CHOICE ? "  " + field.choices() : "");
    }
}
