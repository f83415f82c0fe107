package org.huzheng.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * An appraisal 鉴定 (行政诉讼证据规定 art. 14).
 *
 * @param commissioner who commissioned it 委托人
 * @param subject what was to be appraised 委托鉴定事项
 * @param materials what was submitted 相关材料
 * @param basis basis, science and technique 依据和手段
 * @param institution the appraising body 鉴定部门
 * @param qualification its and the appraisers' qualification 鉴定资格
 * @param appraisers the appraisers 鉴定人
 * @param analysis the course of the analysis, where the opinion rests on one
 */
public record Appraisal(
        Optional<String> commissioner,
        Optional<String> subject,
        Optional<String> materials,
        Optional<String> basis,
        Optional<String> institution,
        Optional<String> qualification,
        List<String> appraisers,
        Optional<String> analysis) {
    /** Nothing is null; what is absent is a finding where the kind of evidence demands it. */
    public Appraisal {
        Objects.requireNonNull(commissioner, "commissioner");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(materials, "materials");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(qualification, "qualification");
        appraisers = List.copyOf(appraisers);
        Objects.requireNonNull(analysis, "analysis");
    }

    static Appraisal read(JsonObject json) {
        Appraisal appraisal = new Appraisal(
                Texts.optional(json, "commissioner"),
                Texts.optional(json, "subject"),
                Texts.optional(json, "materials"),
                Texts.optional(json, "basis"),
                Texts.optional(json, "institution"),
                Texts.optional(json, "qualification"),
                Texts.list(json, "appraisers"),
                Texts.optional(json, "analysis"));
        json.end();
        return appraisal;
    }

    JsonWriter json() {
        JsonWriter json = JsonWriter.object()
                .put("commissioner", commissioner)
                .put("subject", subject)
                .put("materials", materials)
                .put("basis", basis)
                .put("institution", institution)
                .put("qualification", qualification)
                .put("analysis", analysis);
        if (!appraisers.isEmpty()) {
            json.putStrings("appraisers", appraisers);
        }
        return json;
    }
}
