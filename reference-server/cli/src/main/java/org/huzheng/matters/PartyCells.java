package org.huzheng.matters;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.statement.Party;

/** The columns of a row that name bodies, and what bodies issued. */
final class PartyCells {
    private static final Splitter SEPARATORS =
            Splitter.onPattern("[、，,；;/\\n]+").trimResults().omitEmptyStrings();

    private PartyCells() {}

    /** Empty, and noted in the row, if name or code is missing or wrong. */
    static Optional<Party> one(Cells row, MatterColumn name, MatterColumn code) {
        Optional<UnifiedSocialCreditCode> parsed = row.required(code, PartyCells::code);
        Optional<String> called = row.required(name, CellText::bodyName);
        return parsed.isPresent() && called.isPresent()
                ? Optional.of(new Party(parsed.get(), called.get()))
                : Optional.empty();
    }

    /** As many names as codes, in the same order. */
    static List<Party> several(Cells row, MatterColumn names, MatterColumn codes) {
        Optional<List<UnifiedSocialCreditCode>> parsed = row.required(
                codes,
                text -> SEPARATORS.splitToStream(text).map(PartyCells::code).toList());
        Optional<List<String>> called = row.required(
                names,
                text -> SEPARATORS.splitToStream(text).map(CellText::bodyName).toList());
        if (parsed.isEmpty() || called.isEmpty()) {
            return List.of();
        }
        if (parsed.get().size() != called.get().size()) {
            row.wrong(codes, "与单位名称个数不符");
            return List.of();
        }
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < parsed.get().size(); i++) {
            parties.add(new Party(parsed.get().get(i), called.get().get(i)));
        }
        return parties;
    }

    private static UnifiedSocialCreditCode code(String text) {
        return UnifiedSocialCreditCode.parse(CellText.codeText(text));
    }

    /** The document a row names; without a number its title stands for it. */
    static Optional<OfficialDocument> document(Cells row) {
        Optional<String> title = row.required(MatterColumn.TITLE, text -> text);
        Optional<Party> issuer = one(row, MatterColumn.ISSUER, MatterColumn.ISSUER_CODE);
        Optional<BodyKind> kind = row.required(MatterColumn.ISSUER_KIND, CellText::body);
        Optional<LocalDate> issued = row.required(MatterColumn.ISSUED, CellText::date);
        if (title.isEmpty() || issuer.isEmpty() || kind.isEmpty() || issued.isEmpty()) {
            return Optional.empty();
        }
        String number = row.text(MatterColumn.NUMBER).orElse(title.get());
        return row.optional(
                MatterColumn.TITLE, text -> new OfficialDocument(text, number, issuer.get(), kind.get(), issued.get()));
    }
}
