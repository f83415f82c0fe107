package org.huzheng.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/** An appraisal 鉴定 (行政诉讼证据规定 art. 14). Immutable. */
public final class Appraisal {
    private final TextFields fields;
    private final Optional<Certificate> certificate;
    private final List<String> appraisers;

    private Appraisal(TextFields fields, Optional<Certificate> certificate, List<String> appraisers) {
        this.fields = fields;
        this.certificate = certificate;
        this.appraisers = appraisers;
    }

    /**
     * The certificate of a qualification 鉴定资质证书.
     *
     * @param number its number
     * @param scope what may be appraised under it
     * @param from its first day
     * @param to its last day
     */
    public record Certificate(String number, String scope, LocalDate from, LocalDate to) {
        /** Refuses a blank text. */
        public Certificate {
            Texts.meaningful(number);
            Texts.meaningful(scope);
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        /** Whether it holds on a day. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        private static Certificate read(JsonObject json) {
            Certificate certificate = new Certificate(
                    Texts.required(json, "number"),
                    Texts.required(json, "scope"),
                    json.string("from", LocalDate::parse),
                    json.string("to", LocalDate::parse));
            json.end();
            return certificate;
        }

        private JsonWriter json() {
            return JsonWriter.object()
                    .put("number", number)
                    .put("scope", scope)
                    .put("from", from.toString())
                    .put("to", to.toString());
        }
    }

    /** One of which nothing is known yet. */
    public static Appraisal unknown() {
        return new Appraisal(TextFields.NONE, Optional.empty(), List.of());
    }

    /** Who commissioned it 委托人. */
    public Optional<String> commissioner() {
        return fields.get("commissioner");
    }

    /** What was to be appraised 委托鉴定事项. */
    public Optional<String> subject() {
        return fields.get("subject");
    }

    /** What was submitted 相关材料. */
    public Optional<String> materials() {
        return fields.get("materials");
    }

    /** Basis, science and technique 依据和手段. */
    public Optional<String> basis() {
        return fields.get("basis");
    }

    /** The appraising body 鉴定部门. */
    public Optional<String> institution() {
        return fields.get("institution");
    }

    /** Its and the appraisers' qualification 鉴定资格. */
    public Optional<String> qualification() {
        return fields.get("qualification");
    }

    /** The certificate of that qualification, where its particulars are known. */
    public Optional<Certificate> certificate() {
        return certificate;
    }

    /** The appraisers 鉴定人. */
    public List<String> appraisers() {
        return appraisers;
    }

    /** The course of the analysis, where the opinion rests on one. */
    public Optional<String> analysis() {
        return fields.get("analysis");
    }

    /** With who commissioned it 委托人. */
    public Appraisal withCommissioner(String value) {
        return with("commissioner", value);
    }

    /** With what was to be appraised 委托鉴定事项. */
    public Appraisal withSubject(String value) {
        return with("subject", value);
    }

    /** With what was submitted 相关材料. */
    public Appraisal withMaterials(String value) {
        return with("materials", value);
    }

    /** With its basis, science and technique 依据和手段. */
    public Appraisal withBasis(String value) {
        return with("basis", value);
    }

    /** With the appraising body 鉴定部门. */
    public Appraisal withInstitution(String value) {
        return with("institution", value);
    }

    /** With its and the appraisers' qualification 鉴定资格. */
    public Appraisal withQualification(String value) {
        return with("qualification", value);
    }

    /** With the certificate of that qualification. */
    public Appraisal withCertificate(Certificate value) {
        return new Appraisal(fields, Optional.of(value), appraisers);
    }

    /** With one more of the appraisers 鉴定人. */
    public Appraisal withAppraiser(String name) {
        List<String> more = Stream.concat(appraisers.stream(), Stream.of(Objects.requireNonNull(name, "name")))
                .toList();
        return new Appraisal(fields, certificate, more);
    }

    /** With the course of the analysis, where the opinion rests on one. */
    public Appraisal withAnalysis(String value) {
        return with("analysis", value);
    }

    private Appraisal with(String field, String value) {
        return new Appraisal(fields.with(field, value), certificate, appraisers);
    }

    static Appraisal read(JsonObject json) {
        Appraisal appraisal = new Appraisal(
                TextFields.read(
                        json,
                        "commissioner",
                        "subject",
                        "materials",
                        "basis",
                        "institution",
                        "qualification",
                        "analysis"),
                json.optionalObject("certificate").map(Certificate::read),
                Texts.list(json, "appraisers"));
        json.end();
        return appraisal;
    }

    JsonWriter json() {
        JsonWriter json = fields.json();
        certificate.ifPresent(value -> json.put("certificate", value.json()));
        if (!appraisers.isEmpty()) {
            json.putStrings("appraisers", appraisers);
        }
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Appraisal that
                && fields.equals(that.fields)
                && certificate.equals(that.certificate)
                && appraisers.equals(that.appraisers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, certificate, appraisers);
    }

    /** The kind of record only: its content may be evidence. */
    @Override
    public String toString() {
        return "Appraisal";
    }
}
