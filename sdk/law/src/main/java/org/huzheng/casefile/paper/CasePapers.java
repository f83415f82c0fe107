package org.huzheng.casefile.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.CaseTimeline;
import org.huzheng.casefile.paper.internal.FieldReading;
import org.huzheng.casefile.paper.internal.PaperMapping;
import org.huzheng.casefile.paper.internal.PaperTable;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.internal.CaseSoFar;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForm;
import org.huzheng.document.DocumentForms;
import org.huzheng.document.FieldKind;
import org.huzheng.document.FormField;

/**
 * The legal documents of a case 案件的执法文书: which ones its events have given rise to, and what the case says in each. What
 * the case does not say stays empty, and the form then names it as a defect; nothing is guessed.
 */
public final class CasePapers {
    private record Source(CasePaper paper, Map<String, FieldReading> found) {}

    private final CaseFile file;
    private final DocumentForms forms;
    private final List<Source> sources;

    private CasePapers(CaseFile file, DocumentForms forms, List<Source> sources) {
        this.file = file;
        this.forms = forms;
        this.sources = List.copyOf(sources);
    }

    /** The documents of a case by the shipped forms. */
    public static CasePapers of(CaseFile file) {
        return of(file, DocumentForms.shipped());
    }

    /** The documents of a case by these forms; a form that is not among them gives no document. */
    public static CasePapers of(CaseFile file, DocumentForms forms) {
        Map<String, DocumentForm> known =
                forms.forms().stream().collect(Collectors.toMap(DocumentForm::code, form -> form));
        Map<String, Integer> turns = new HashMap<>();
        List<Source> sources = new ArrayList<>();
        CaseFile now = CaseFile.open(file.opening(), file.rules(), file.soFar().calendar());
        for (CaseEvent event : file.events()) {
            CaseSoFar before = now.soFar();
            now = now.then(event);
            for (PaperMapping<?> mapping : PaperTable.MAPPINGS) {
                DocumentForm form = known.get(mapping.form());
                if (form != null && mapping.arises(event, before, now.soFar())) {
                    Map<String, FieldReading> found = mapping.read(form, event, before, now.soFar());
                    int turn = turns.merge(form.code(), 1, Integer::sum);
                    sources.add(
                            new Source(paper(sources.size() + 1, turn, form, event, mapping.stage(), found), found));
                }
            }
        }
        return new CasePapers(file, forms, sources);
    }

    private static CasePaper paper(
            int order,
            int turn,
            DocumentForm form,
            CaseEvent event,
            ProcessStage stage,
            Map<String, FieldReading> found) {
        return new CasePaper(
                order,
                turn,
                form,
                event.eventName(),
                CaseTimeline.title(event),
                event.at(),
                stage,
                Optional.ofNullable(found.get("number"))
                        .map(number -> number.texts().get(0).strip()));
    }

    /** Every document the case has given rise to, oldest first. */
    public List<CasePaper> papers() {
        return sources.stream().map(Source::paper).toList();
    }

    /** Those of one form, oldest first. */
    public List<CasePaper> papers(DocumentForm form) {
        return papers().stream()
                .filter(paper -> paper.form().code().equals(form.code()))
                .toList();
    }

    /** The documents the open duties of the case still ask for at an instant, the most urgent first. */
    public List<OwedPaper> owed(Instant now) {
        return OwedPaper.of(file, forms, now);
    }

    /**
     * The latest document of a form.
     *
     * @throws HuzhengException DOCUMENT_STEP_MISSING naming the steps of which the case has taken none yet
     */
    public CasePaper latest(DocumentForm form) {
        List<CasePaper> all = papers(form);
        if (all.isEmpty()) {
            throw new HuzhengException(ErrorCode.DOCUMENT_STEP_MISSING, form + " ← " + steps(form));
        }
        return all.get(all.size() - 1);
    }

    /** What a case must do before it has a document of this form, any one of these; empty for a form of the host. */
    public static List<String> steps(DocumentForm form) {
        return PaperTable.of(form.code()).stream()
                .map(PaperMapping::type)
                .distinct()
                .map(type -> CaseTimeline.title(type) + " (" + type.getSimpleName() + ")")
                .toList();
    }

    /**
     * What the case says in a document. It may lack what no case can know, such as a contact: see {@link
     * DocumentContent#verifyContent()}.
     *
     * @throws HuzhengException ARGUMENT_INVALID if the document is of another case
     */
    public DocumentContent content(CasePaper paper) {
        return content(paper, paper.form().blank());
    }

    /**
     * What the case says in a document, and for the rest what the department adds. Words of ours for a fact of the case may
     * be replaced; what the case itself states may not.
     *
     * @param extra content of the same form
     * @throws HuzhengException DOCUMENT_FIELD_CONTRADICTED naming the fields in which the addition says otherwise than the
     *     case; ARGUMENT_INVALID if it is of another form, or the document of another case
     */
    public DocumentContent content(CasePaper paper, DocumentContent extra) {
        Source source = sources.stream()
                .filter(each -> each.paper().equals(paper))
                .findFirst()
                .orElseThrow(() -> new HuzhengException(ErrorCode.ARGUMENT_INVALID, "no document of this case"));
        DocumentForm form = paper.form();
        if (!extra.form().equals(form)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, extra.form() + " is not " + form);
        }
        DocumentContent content = form.blank();
        List<String> contradicted = new ArrayList<>();
        for (FormField field : form.fields()) {
            FieldReading found = source.found().get(field.name());
            if (found == null || (found.kind() == FieldReading.Kind.WORDED && extra.has(field.name()))) {
                content = added(content, field, extra);
                continue;
            }
            content = found.in(content, field);
            if (extra.has(field.name())
                    && !added(form.blank(), field, extra).equals(added(form.blank(), field, content))) {
                contradicted.add(field.name() + " " + field.label());
            }
        }
        if (!contradicted.isEmpty()) {
            throw new HuzhengException(ErrorCode.DOCUMENT_FIELD_CONTRADICTED, String.join("; ", contradicted));
        }
        return content;
    }

    private static DocumentContent added(DocumentContent content, FormField field, DocumentContent from) {
        return field.kind() == FieldKind.ROWS
                ? content.withRows(field.name(), from.rows(field.name()))
                : content.with(field.name(), from.texts(field.name()));
    }
}
