package org.huzheng.evidence;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * The facts of a collection 采集要素. Only kind and title are needed to build one: what else the kind demands is judged
 * by {@code CaptureRules} and reported, because a record with a gap is still a record.
 */
public final class CaptureFacts {
    private final Parts parts;

    CaptureFacts(Parts parts) {
        this.parts = parts;
    }

    /** What it is made of; nothing is null, and what is absent is a finding where the kind of evidence demands it. */
    record Parts(
            EvidenceKind kind,
            String title,
            Optional<OffsetDateTime> collectedAt,
            Optional<String> timeSource,
            Optional<Place> place,
            Optional<Device> device,
            List<Officer> officers,
            Optional<String> matterCode,
            Optional<String> caseNumber,
            Optional<String> method,
            Optional<String> proves,
            Optional<Origin> origin,
            Optional<PhysicalItem> item,
            Optional<PartyRecord> party,
            Optional<Witness> witness,
            Optional<Appraisal> appraisal,
            List<Approval> approvals,
            Optional<Monitoring> monitoring,
            Optional<String> dataLevel) {
        Parts {
            Objects.requireNonNull(kind, "kind");
            Texts.meaningful(title);
            officers = List.copyOf(officers);
            approvals = List.copyOf(approvals);
            dataLevel.ifPresent(Texts::meaningful);
        }
    }

    /** The kind of evidence. */
    public EvidenceKind kind() {
        return parts.kind();
    }

    /** What it is, in one line. */
    public String title() {
        return parts.title();
    }

    /** When it was collected, with the offset of the place. */
    public Optional<OffsetDateTime> collectedAt() {
        return parts.collectedAt();
    }

    /** Where the time comes from, such as 北斗授时. */
    public Optional<String> timeSource() {
        return parts.timeSource();
    }

    /** Where. */
    public Optional<Place> place() {
        return parts.place();
    }

    /** What recorded it. */
    public Optional<Device> device() {
        return parts.device();
    }

    /** Who collected it (行政处罚法 art. 42: two or more). */
    public List<Officer> officers() {
        return parts.officers();
    }

    /** The enforcement matter 事项代码. */
    public Optional<String> matterCode() {
        return parts.matterCode();
    }

    /** The number of the case or clue 案件或线索编号. */
    public Optional<String> caseNumber() {
        return parts.caseNumber();
    }

    /** How it was collected or made. */
    public Optional<String> method() {
        return parts.method();
    }

    /** What it is to prove 证明对象. */
    public Optional<String> proves() {
        return parts.proves();
    }

    /** Original or copy. */
    public Optional<Origin> origin() {
        return parts.origin();
    }

    /** The physical thing. */
    public Optional<PhysicalItem> item() {
        return parts.item();
    }

    /** The party. */
    public Optional<PartyRecord> party() {
        return parts.party();
    }

    /** The witness. */
    public Optional<Witness> witness() {
        return parts.witness();
    }

    /** The appraisal. */
    public Optional<Appraisal> appraisal() {
        return parts.appraisal();
    }

    /** The approvals it was collected under, if any were needed. */
    public List<Approval> approvals() {
        return parts.approvals();
    }

    /** What is shown of the monitoring device it comes from; empty if it comes from none. */
    public Optional<Monitoring> monitoring() {
        return parts.monitoring();
    }

    /** Its level 数据级别 in the scale the department grades its data by. */
    public Optional<String> dataLevel() {
        return parts.dataLevel();
    }

    /** Begins a record of this kind. */
    public static CaptureFactsBuilder builder(EvidenceKind kind, String title) {
        return new CaptureFactsBuilder(kind, title);
    }

    /**
     * Reads the JSON of {@code spec/schemas/capture-facts.json}.
     *
     * @throws org.huzheng.HuzhengException a JSON_ code naming the field
     */
    public static CaptureFacts parse(Bytes json) {
        return read(JsonObject.parse(json.toArray()));
    }

    /** For the SDK's own packages: reads the facts inside a manifest. */
    public static CaptureFacts read(JsonObject object) {
        CaptureFactsBuilder facts = builder(
                object.string("kind", text -> Texts.constant(EvidenceKind.class, text)),
                Texts.required(object, "title"));
        object.optionalString("collectedAt", OffsetDateTime::parse).ifPresent(facts::collectedAt);
        Texts.optional(object, "timeSource").ifPresent(facts::timeSource);
        object.optionalObject("place").map(Place::read).ifPresent(facts::place);
        object.optionalObject("device").map(Device::read).ifPresent(facts::device);
        if (object.has("officers")) {
            object.objects("officers", Officer::read).forEach(facts::officer);
        }
        Texts.optional(object, "matterCode").ifPresent(facts::matterCode);
        Texts.optional(object, "caseNumber").ifPresent(facts::caseNumber);
        Texts.optional(object, "method").ifPresent(facts::method);
        Texts.optional(object, "proves").ifPresent(facts::proves);
        object.optionalObject("origin").map(Origin::read).ifPresent(facts::origin);
        object.optionalObject("item").map(PhysicalItem::read).ifPresent(facts::item);
        object.optionalObject("party").map(PartyRecord::read).ifPresent(facts::party);
        object.optionalObject("witness").map(Witness::read).ifPresent(facts::witness);
        object.optionalObject("appraisal").map(Appraisal::read).ifPresent(facts::appraisal);
        if (object.has("approvals")) {
            object.objects("approvals", Approval::read).forEach(facts::approval);
        }
        object.optionalObject("monitoring").map(Monitoring::read).ifPresent(facts::monitoring);
        Texts.optional(object, "dataLevel").ifPresent(facts::dataLevel);
        object.end();
        return facts.build();
    }

    /** The canonical JSON (RFC 8785) of {@code spec/schemas/capture-facts.json}. */
    public Bytes toJson() {
        return Bytes.of(json().toBytes());
    }

    /** The same JSON indented, for people to edit. */
    public String toText() {
        return json().toText();
    }

    /** For the SDK's own packages: writes the facts inside a manifest. */
    public JsonWriter json() {
        JsonWriter json = JsonWriter.object()
                .put("kind", kind().name())
                .put("title", title())
                .put("collectedAt", collectedAt().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format))
                .put("timeSource", timeSource());
        place().ifPresent(value -> json.put("place", value.json()));
        device().ifPresent(value -> json.put("device", value.json()));
        if (!officers().isEmpty()) {
            json.putObjects("officers", officers().stream().map(Officer::json).toList());
        }
        json.put("matterCode", matterCode())
                .put("caseNumber", caseNumber())
                .put("method", method())
                .put("proves", proves());
        origin().ifPresent(value -> json.put("origin", value.json()));
        item().ifPresent(value -> json.put("item", value.json()));
        party().ifPresent(value -> json.put("party", value.json()));
        witness().ifPresent(value -> json.put("witness", value.json()));
        appraisal().ifPresent(value -> json.put("appraisal", value.json()));
        if (!approvals().isEmpty()) {
            json.putObjects(
                    "approvals", approvals().stream().map(Approval::json).toList());
        }
        monitoring().ifPresent(value -> json.put("monitoring", value.json()));
        return json.put("dataLevel", dataLevel());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaptureFacts that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The kind of record only: its content may be evidence. */
    @Override
    public String toString() {
        return "CaptureFacts";
    }
}
