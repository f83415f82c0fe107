package org.huzheng.evidence;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.codes.EvidenceKind;

/** Gathers the facts of a collection 采集要素 one by one. Not thread-safe. */
public final class CaptureFactsBuilder {
    private final EvidenceKind kind;
    private final String title;
    private final List<Officer> officers = new ArrayList<>();
    private Optional<OffsetDateTime> collectedAt = Optional.empty();
    private Optional<String> timeSource = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private Optional<Device> device = Optional.empty();
    private Optional<String> matterCode = Optional.empty();
    private Optional<String> caseNumber = Optional.empty();
    private Optional<String> method = Optional.empty();
    private Optional<String> proves = Optional.empty();
    private Optional<Origin> origin = Optional.empty();
    private Optional<PhysicalItem> item = Optional.empty();
    private Optional<PartyRecord> party = Optional.empty();
    private Optional<Witness> witness = Optional.empty();
    private Optional<Appraisal> appraisal = Optional.empty();
    private final List<Approval> approvals = new ArrayList<>();
    private Optional<Monitoring> monitoring = Optional.empty();
    private Optional<String> dataLevel = Optional.empty();

    CaptureFactsBuilder(EvidenceKind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    /** One more officer who took part. */
    public CaptureFactsBuilder officer(Officer value) {
        officers.add(value);
        return this;
    }

    /** When it was collected, with the offset of the place. */
    public CaptureFactsBuilder collectedAt(OffsetDateTime value) {
        collectedAt = Optional.of(value);
        return this;
    }

    /** Where the time comes from. */
    public CaptureFactsBuilder timeSource(String value) {
        timeSource = Optional.of(value);
        return this;
    }

    /** Where it was collected. */
    public CaptureFactsBuilder place(Place value) {
        place = Optional.of(value);
        return this;
    }

    /** What recorded it. */
    public CaptureFactsBuilder device(Device value) {
        device = Optional.of(value);
        return this;
    }

    /** The enforcement matter 事项代码. */
    public CaptureFactsBuilder matterCode(String value) {
        matterCode = Optional.of(value);
        return this;
    }

    /** The number of the case or clue. */
    public CaptureFactsBuilder caseNumber(String value) {
        caseNumber = Optional.of(value);
        return this;
    }

    /** How it was collected or made. */
    public CaptureFactsBuilder method(String value) {
        method = Optional.of(value);
        return this;
    }

    /** What it is to prove 证明对象. */
    public CaptureFactsBuilder proves(String value) {
        proves = Optional.of(value);
        return this;
    }

    /** Original or copy. */
    public CaptureFactsBuilder origin(Origin value) {
        origin = Optional.of(value);
        return this;
    }

    /** The physical thing. */
    public CaptureFactsBuilder item(PhysicalItem value) {
        item = Optional.of(value);
        return this;
    }

    /** The party. */
    public CaptureFactsBuilder party(PartyRecord value) {
        party = Optional.of(value);
        return this;
    }

    /** The witness. */
    public CaptureFactsBuilder witness(Witness value) {
        witness = Optional.of(value);
        return this;
    }

    /** The appraisal. */
    public CaptureFactsBuilder appraisal(Appraisal value) {
        appraisal = Optional.of(value);
        return this;
    }

    /** One more approval it was collected under. */
    public CaptureFactsBuilder approval(Approval value) {
        approvals.add(value);
        return this;
    }

    /** What is shown of the monitoring device. */
    public CaptureFactsBuilder monitoring(Monitoring value) {
        monitoring = Optional.of(value);
        return this;
    }

    /** Its level in the scale the department grades its data by, such as {@code L2}. */
    public CaptureFactsBuilder dataLevel(String value) {
        dataLevel = Optional.of(value);
        return this;
    }

    /** The facts so far. */
    public CaptureFacts build() {
        return new CaptureFacts(new CaptureFacts.Parts(
                kind,
                title,
                collectedAt,
                timeSource,
                place,
                device,
                officers,
                matterCode,
                caseNumber,
                method,
                proves,
                origin,
                item,
                party,
                witness,
                appraisal,
                approvals,
                monitoring,
                dataLevel));
    }
}
