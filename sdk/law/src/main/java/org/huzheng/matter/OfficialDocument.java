package org.huzheng.matter;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.internal.Required;
import org.huzheng.statement.Party;

/**
 * An official document 公文 something rests on: a decision 决定, an approval 批复, a letter of entrustment 委托书.
 *
 * @param title its title
 * @param number its number 文号, for example 浙政函〔2021〕1号; its title again where it has none
 * @param issuer who issued it
 * @param issuerKind what kind of body that is
 * @param issuedOn the day on it
 */
public record OfficialDocument(String title, String number, Party issuer, BodyKind issuerKind, LocalDate issuedOn) {
    /** All are required. */
    public OfficialDocument {
        title = Required.text("title", title);
        number = Required.text("number", number);
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(issuerKind, "issuerKind");
        Objects.requireNonNull(issuedOn, "issuedOn");
    }

    /** For the SDK's own packages: reads {@code {title, number, issuer, issuerKind, issuedOn}}. */
    public static OfficialDocument read(JsonObject json) {
        OfficialDocument document = new OfficialDocument(
                json.string("title"),
                json.string("number"),
                Party.read(json.object("issuer")),
                json.string("issuerKind", BodyKind::valueOf),
                json.string("issuedOn", LocalDate::parse));
        json.end();
        return document;
    }

    /** For the SDK's own packages: writes what {@link #read} reads. */
    public JsonWriter json() {
        return JsonWriter.object()
                .put("title", title)
                .put("number", number)
                .put("issuer", issuer.json())
                .put("issuerKind", issuerKind.name())
                .put("issuedOn", issuedOn.toString());
    }
}
