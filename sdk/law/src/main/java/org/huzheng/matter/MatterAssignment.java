package org.huzheng.matter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.codes.MatterCode;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.statement.Party;

/**
 * An assignment of power 权力配置: who exercises a matter in a territory, how it came to that body, and as it was written
 * down at one instant. What is written down later under the same id prevails over its validity.
 *
 * @param id its permanent id
 * @param matter which matter
 * @param mode how the power came 配置方式
 * @param source whose power it is or was; the recipient itself where the statute names it
 * @param sourceKind what kind of body that is
 * @param recipient who exercises it
 * @param recipientKind what kind of body that is
 * @param territory where
 * @param boundary which part of the matter and where the other body's duty begins 划转范围、职责边界; empty if all of it
 * @param validity over which period
 * @param document the letter of entrustment, decision or plan it rests on; empty while there is none
 * @param approval the approval; empty while there is none
 * @param publications who has published it, and where
 * @param transition what becomes of open cases on withdrawal; empty while nothing is published
 * @param recordedAt when it was written down, to the millisecond
 * @param state its state over that period
 */
public record MatterAssignment(
        String id,
        MatterCode matter,
        AssignmentMode mode,
        Party source,
        BodyKind sourceKind,
        Party recipient,
        BodyKind recipientKind,
        Territory territory,
        Optional<String> boundary,
        Validity validity,
        Optional<OfficialDocument> document,
        Optional<OfficialDocument> approval,
        List<Publication> publications,
        Optional<TransitionClause> transition,
        Instant recordedAt,
        AssignmentState state) {
    /** Only a statutory power may come from the body itself. */
    public MatterAssignment {
        id = Required.text("id", id);
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(sourceKind, "sourceKind");
        Objects.requireNonNull(recipientKind, "recipientKind");
        Objects.requireNonNull(territory, "territory");
        boundary = boundary.map(text -> Required.text("boundary", text));
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(approval, "approval");
        publications = List.copyOf(publications);
        Objects.requireNonNull(transition, "transition");
        recordedAt = Required.instant("recordedAt", recordedAt);
        Objects.requireNonNull(state, "state");
        Required.that(
                (mode == AssignmentMode.STATUTORY) == source.is(recipient),
                "source and recipient are one body exactly where the statute names it");
    }

    /** In whose name the decision is made 以谁的名义: the recipient's own, or the source's, 行政处罚法 20(4). */
    public Party decisionMaker() {
        return mode.isInOwnName() ? recipient : source;
    }

    /** Whether the recipient holds the power at this instant. */
    public boolean inForceAt(Instant instant) {
        return state.isInForce() && validity.contains(instant);
    }

    /** The same, in this state over that period, as written down then. */
    public MatterAssignment in(AssignmentState next, Validity over, Instant recorded) {
        return copy(document, over, approval, publications, transition, recorded, next);
    }

    /** The same, resting on this letter of entrustment, decision or plan. */
    public MatterAssignment restingOn(OfficialDocument basis) {
        return copy(Optional.of(basis), validity, approval, publications, transition, recordedAt, state);
    }

    /** The same, resting on this approval. */
    public MatterAssignment approvedBy(Optional<OfficialDocument> approved) {
        return copy(document, validity, approved, publications, transition, recordedAt, state);
    }

    /** The same, published so. */
    public MatterAssignment published(List<Publication> places) {
        return copy(document, validity, approval, places, transition, recordedAt, state);
    }

    /** The same, with this clause for open cases. */
    public MatterAssignment withTransition(TransitionClause clause) {
        return copy(document, validity, approval, publications, Optional.of(clause), recordedAt, state);
    }

    private MatterAssignment copy(
            Optional<OfficialDocument> basis,
            Validity over,
            Optional<OfficialDocument> decision,
            List<Publication> places,
            Optional<TransitionClause> clause,
            Instant recorded,
            AssignmentState next) {
        return new MatterAssignment(
                id,
                matter,
                mode,
                source,
                sourceKind,
                recipient,
                recipientKind,
                territory,
                boundary,
                over,
                basis,
                decision,
                places,
                clause,
                recorded,
                next);
    }

    /** For the SDK's own packages: reads one by {@code spec/schemas/matter-assignment.json}. */
    public static MatterAssignment read(JsonObject json) {
        MatterAssignment assignment = new MatterAssignment(
                json.string("id"),
                json.string("matter", MatterVersion::code),
                json.string("mode", AssignmentMode::valueOf),
                Party.read(json.object("source")),
                json.string("sourceKind", BodyKind::valueOf),
                Party.read(json.object("recipient")),
                json.string("recipientKind", BodyKind::valueOf),
                Territory.read(json.object("territory")),
                json.optionalString("boundary"),
                Validity.read(json.object("validity")),
                json.optionalObject("document").map(OfficialDocument::read),
                json.optionalObject("approval").map(OfficialDocument::read),
                json.objects("publications", Publication::read),
                json.optionalObject("transition").map(TransitionClause::read),
                json.time("recordedAt"),
                json.string("state", AssignmentState::valueOf));
        json.end();
        return assignment;
    }

    /** For the SDK's own packages: writes one by {@code spec/schemas/matter-assignment.json}. */
    public JsonWriter json() {
        JsonWriter json = JsonWriter.object()
                .put("id", id)
                .put("matter", matter.toString())
                .put("mode", mode.name())
                .put("source", source.json())
                .put("sourceKind", sourceKind.name())
                .put("recipient", recipient.json())
                .put("recipientKind", recipientKind.name())
                .put("territory", territory.json())
                .put("boundary", boundary)
                .put("validity", validity.json())
                .putObjects(
                        "publications",
                        publications.stream().map(Publication::json).toList())
                .put("recordedAt", recordedAt)
                .put("state", state.name());
        document.ifPresent(value -> json.put("document", value.json()));
        approval.ifPresent(value -> json.put("approval", value.json()));
        transition.ifPresent(value -> json.put("transition", value.json()));
        return json;
    }
}
