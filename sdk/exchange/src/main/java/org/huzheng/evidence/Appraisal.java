package org.huzheng.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * An appraisal 鉴定 (行政诉讼证据规定 art. 14).
 */
public final class Appraisal {
    private final Parts parts;

    private Appraisal(Parts parts) {
        this.parts = parts;
    }

    /** What it is made of; nothing is null, and what is absent is a finding where the kind of evidence demands it. */
    record Parts(
            Optional<String> commissioner,
            Optional<String> subject,
            Optional<String> materials,
            Optional<String> basis,
            Optional<String> institution,
            Optional<String> qualification,
            Optional<Certificate> certificate,
            List<String> appraisers,
            Optional<String> analysis) {
        Parts {
            Objects.requireNonNull(commissioner, "commissioner");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(materials, "materials");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(institution, "institution");
            Objects.requireNonNull(qualification, "qualification");
            Objects.requireNonNull(certificate, "certificate");
            appraisers = List.copyOf(appraisers);
            Objects.requireNonNull(analysis, "analysis");
        }
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

    /** Who commissioned it 委托人. */
    public Optional<String> commissioner() {
        return parts.commissioner();
    }

    /** What was to be appraised 委托鉴定事项. */
    public Optional<String> subject() {
        return parts.subject();
    }

    /** What was submitted 相关材料. */
    public Optional<String> materials() {
        return parts.materials();
    }

    /** Basis, science and technique 依据和手段. */
    public Optional<String> basis() {
        return parts.basis();
    }

    /** The appraising body 鉴定部门. */
    public Optional<String> institution() {
        return parts.institution();
    }

    /** Its and the appraisers' qualification 鉴定资格. */
    public Optional<String> qualification() {
        return parts.qualification();
    }

    /** The certificate of that qualification, where its particulars are known. */
    public Optional<Certificate> certificate() {
        return parts.certificate();
    }

    /** The appraisers 鉴定人. */
    public List<String> appraisers() {
        return parts.appraisers();
    }

    /** The course of the analysis, where the opinion rests on one. */
    public Optional<String> analysis() {
        return parts.analysis();
    }

    /** Begins with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    static Appraisal read(JsonObject json) {
        Appraisal appraisal = new Appraisal(new Parts(
                Texts.optional(json, "commissioner"),
                Texts.optional(json, "subject"),
                Texts.optional(json, "materials"),
                Texts.optional(json, "basis"),
                Texts.optional(json, "institution"),
                Texts.optional(json, "qualification"),
                json.optionalObject("certificate").map(Certificate::read),
                Texts.list(json, "appraisers"),
                Texts.optional(json, "analysis")));
        json.end();
        return appraisal;
    }

    JsonWriter json() {
        JsonWriter json = JsonWriter.object()
                .put("commissioner", parts.commissioner())
                .put("subject", parts.subject())
                .put("materials", parts.materials())
                .put("basis", parts.basis())
                .put("institution", parts.institution())
                .put("qualification", parts.qualification())
                .put("analysis", parts.analysis());
        parts.certificate().ifPresent(value -> json.put("certificate", value.json()));
        if (!parts.appraisers().isEmpty()) {
            json.putStrings("appraisers", parts.appraisers());
        }
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Appraisal that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The kind of record only: its content may be evidence. */
    @Override
    public String toString() {
        return "Appraisal";
    }

    /** Gathers the facts one by one. Not thread-safe. */
    public static final class Builder {
        private Optional<String> commissioner = Optional.empty();
        private Optional<String> subject = Optional.empty();
        private Optional<String> materials = Optional.empty();
        private Optional<String> basis = Optional.empty();
        private Optional<String> institution = Optional.empty();
        private Optional<String> qualification = Optional.empty();
        private Optional<Certificate> certificate = Optional.empty();
        private final List<String> appraisers = new ArrayList<>();
        private Optional<String> analysis = Optional.empty();

        private Builder() {}

        /** Who commissioned it 委托人. */
        public Builder commissioner(String value) {
            commissioner = Optional.of(value);
            return this;
        }

        /** What was to be appraised 委托鉴定事项. */
        public Builder subject(String value) {
            subject = Optional.of(value);
            return this;
        }

        /** What was submitted 相关材料. */
        public Builder materials(String value) {
            materials = Optional.of(value);
            return this;
        }

        /** Basis, science and technique 依据和手段. */
        public Builder basis(String value) {
            basis = Optional.of(value);
            return this;
        }

        /** The appraising body 鉴定部门. */
        public Builder institution(String value) {
            institution = Optional.of(value);
            return this;
        }

        /** Its and the appraisers' qualification 鉴定资格. */
        public Builder qualification(String value) {
            qualification = Optional.of(value);
            return this;
        }

        /** The certificate of that qualification. */
        public Builder certificate(Certificate value) {
            certificate = Optional.of(value);
            return this;
        }

        /** One more of the appraisers 鉴定人. */
        public Builder appraiser(String value) {
            appraisers.add(value);
            return this;
        }

        /** The course of the analysis, where the opinion rests on one. */
        public Builder analysis(String value) {
            analysis = Optional.of(value);
            return this;
        }

        /** What is known so far. */
        public Appraisal build() {
            return new Appraisal(new Parts(
                    commissioner,
                    subject,
                    materials,
                    basis,
                    institution,
                    qualification,
                    certificate,
                    appraisers,
                    analysis));
        }
    }
}
