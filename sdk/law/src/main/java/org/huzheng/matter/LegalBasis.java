package org.huzheng.matter;

import java.time.LocalDate;
import java.util.Objects;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.internal.Required;

/**
 * A legal basis 执法依据 of a matter.
 *
 * @param document the full name, for example 浙江省市容和环境卫生管理条例
 * @param level its level 效力层级
 * @param article the article as offices write it, for example 第三十五条第一款
 * @param publishedOn the day it was published; before that day it is no basis, 行政处罚法 5(3)
 */
public record LegalBasis(String document, BasisLevel level, String article, LocalDate publishedOn) {
    /** All are required; neither text may be blank. */
    public LegalBasis {
        document = Required.text("document", document);
        Objects.requireNonNull(level, "level");
        article = Required.text("article", article);
        Objects.requireNonNull(publishedOn, "publishedOn");
    }

    /** Whether it had been published by the end of this day, 行政处罚法 5(3). */
    public boolean isPublishedBy(LocalDate day) {
        return !publishedOn.isAfter(day);
    }

    /** Whether it is the same provision, whichever version of the document: document and article decide. */
    public boolean isSameProvision(LegalBasis other) {
        return document.equals(other.document) && article.equals(other.article);
    }

    /** For the SDK's own packages: reads {@code {document, level, article, publishedOn}}. */
    public static LegalBasis read(JsonObject json) {
        LegalBasis basis = new LegalBasis(
                json.string("document"),
                json.string("level", BasisLevel::valueOf),
                json.string("article"),
                json.string("publishedOn", LocalDate::parse));
        json.end();
        return basis;
    }

    /** For the SDK's own packages: writes {@code {document, level, article, publishedOn}}. */
    public JsonWriter json() {
        return JsonWriter.object()
                .put("document", document)
                .put("level", level.name())
                .put("article", article)
                .put("publishedOn", publishedOn.toString());
    }

    /** The document and the article, as one cites them. */
    @Override
    public String toString() {
        return "《" + document + "》" + article;
    }
}
