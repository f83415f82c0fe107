package org.huzheng.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * What 行政处罚法 art. 41 demands of an electronic monitoring device 电子技术监控设备, each said by the paper that shows it. A record
 * an officer made by hand has no such block.
 */
public final class Monitoring {
    private final Parts parts;

    private Monitoring(Parts parts) {
        this.parts = parts;
    }

    private record Parts(
            Optional<String> legalReview,
            Optional<String> technicalReview,
            Optional<String> placePublished,
            Optional<String> recordAudited) {
        Parts {
            Stream.of(legalReview, technicalReview, placePublished, recordAudited)
                    .forEach(text -> Objects.requireNonNull(text).ifPresent(Texts::meaningful));
        }
    }

    /** The legal review of the device 法制审核. */
    public Optional<String> legalReview() {
        return parts.legalReview();
    }

    /** The technical review of the device 技术审核. */
    public Optional<String> technicalReview() {
        return parts.technicalReview();
    }

    /** Where its place was made public 设置地点公布. */
    public Optional<String> placePublished() {
        return parts.placePublished();
    }

    /** The audit of what it recorded 记录内容审核. */
    public Optional<String> recordAudited() {
        return parts.recordAudited();
    }

    /** The names of the fields nobody filled in, in the order of the article. */
    public List<String> missing() {
        return Stream.of(
                        legalReview().isEmpty() ? "legalReview" : "",
                        technicalReview().isEmpty() ? "technicalReview" : "",
                        placePublished().isEmpty() ? "placePublished" : "",
                        recordAudited().isEmpty() ? "recordAudited" : "")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A device of which nothing is shown yet. */
    public static Monitoring none() {
        return new Monitoring(new Parts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** With the paper of its legal review. */
    public Monitoring withLegalReview(String paper) {
        return new Monitoring(new Parts(Optional.of(paper), technicalReview(), placePublished(), recordAudited()));
    }

    /** With the paper of its technical review. */
    public Monitoring withTechnicalReview(String paper) {
        return new Monitoring(new Parts(legalReview(), Optional.of(paper), placePublished(), recordAudited()));
    }

    /** With where its place was made public. */
    public Monitoring withPlacePublished(String where) {
        return new Monitoring(new Parts(legalReview(), technicalReview(), Optional.of(where), recordAudited()));
    }

    /** With who audited the record, and when. */
    public Monitoring withRecordAudited(String audit) {
        return new Monitoring(new Parts(legalReview(), technicalReview(), placePublished(), Optional.of(audit)));
    }

    static Monitoring read(JsonObject json) {
        Monitoring monitoring = new Monitoring(new Parts(
                Texts.optional(json, "legalReview"),
                Texts.optional(json, "technicalReview"),
                Texts.optional(json, "placePublished"),
                Texts.optional(json, "recordAudited")));
        json.end();
        return monitoring;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("legalReview", legalReview())
                .put("technicalReview", technicalReview())
                .put("placePublished", placePublished())
                .put("recordAudited", recordAudited());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Monitoring that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The kind of record only: its content may be evidence. */
    @Override
    public String toString() {
        return "Monitoring";
    }
}
