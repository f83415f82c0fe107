package org.huzheng.sharing;

import java.util.Objects;
import org.huzheng.BilingualText;
import org.huzheng.finding.Finding;
import org.huzheng.finding.ReasonCode;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * One reason 拒绝理由 of a refusal: the stable code, what exactly, the text in both languages as it was signed, and what it rests
 * on.
 *
 * @param code the stable reason
 * @param detail what exactly was outside the contract
 * @param text the reason in words
 * @param basis the article, or the contract's clause
 */
public record RefusalReason(ReasonCode code, String detail, BilingualText text, String basis) {
    /** All are required. */
    public RefusalReason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(basis, "basis");
    }

    static RefusalReason of(Finding finding) {
        return new RefusalReason(
                finding.code(), finding.detail(), finding.text(), finding.code().basis());
    }

    static RefusalReason read(JsonObject json) {
        RefusalReason reason = new RefusalReason(
                json.string("code", ReasonCode::valueOf),
                json.string("detail"),
                new BilingualText(json.string("zh"), json.string("en")),
                json.string("basis"));
        json.end();
        return reason;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("code", code.name())
                .put("detail", detail)
                .put("zh", text.zh())
                .put("en", text.en())
                .put("basis", basis);
    }
}
