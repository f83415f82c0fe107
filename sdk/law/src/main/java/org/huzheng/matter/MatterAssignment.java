package org.huzheng.matter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.codes.MatterCode;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.internal.Required;
import org.huzheng.statement.Party;
import org.jspecify.annotations.Nullable;

/**
 * An assignment of power 权力配置: who exercises a matter in a territory, how it came to that body, and as it was written
 * down at one instant. What is written down later under the same id prevails over its validity.
 */
public sealed interface MatterAssignment {
    /** Its permanent id. */
    String id();

    /** Which matter. */
    MatterCode matter();

    /** How the power came 配置方式. */
    AssignmentMode mode();

    /** Whose power it is or was; the recipient itself where the statute names it. */
    Party source();

    /** What kind of body that is. */
    BodyKind sourceKind();

    /** Who exercises it. */
    Party recipient();

    /** What kind of body that is. */
    BodyKind recipientKind();

    /** Where. */
    Territory territory();

    /** Which part of the matter and where the other body's duty begins 划转范围、职责边界; empty if all of it. */
    Optional<String> boundary();

    /** Over which period. */
    Validity validity();

    /** The letter of entrustment, decision or plan it rests on; empty while there is none. */
    Optional<OfficialDocument> document();

    /** The approval; empty while there is none. */
    Optional<OfficialDocument> approval();

    /** Who has published it, and where. */
    List<Publication> publications();

    /** What becomes of open cases on withdrawal; empty while nothing is published. */
    Optional<TransitionClause> transition();

    /** When it was written down, to the millisecond. */
    Instant recordedAt();

    /** Its state over that period. */
    AssignmentState state();

    /** In whose name the decision is made 以谁的名义: the recipient's own, or the source's, 行政处罚法 20(4). */
    default Party decisionMaker() {
        return mode().isInOwnName() ? recipient() : source();
    }

    /** Whether the recipient holds the power at this instant. */
    default boolean inForceAt(Instant instant) {
        return state().isInForce() && validity().contains(instant);
    }

    /** The same, in this state over that period, as written down then. */
    default MatterAssignment in(AssignmentState next, Validity over, Instant recorded) {
        return copy(document(), over, approval(), publications(), transition(), recorded, next);
    }

    /** The same, resting on this letter of entrustment, decision or plan. */
    default MatterAssignment restingOn(OfficialDocument basis) {
        return copy(Optional.of(basis), validity(), approval(), publications(), transition(), recordedAt(), state());
    }

    /** The same, resting on this approval. */
    default MatterAssignment approvedBy(Optional<OfficialDocument> approved) {
        return copy(document(), validity(), approved, publications(), transition(), recordedAt(), state());
    }

    /** The same, published so. */
    default MatterAssignment published(List<Publication> places) {
        return copy(document(), validity(), approval(), places, transition(), recordedAt(), state());
    }

    /** The same, with this clause for open cases. */
    default MatterAssignment withTransition(TransitionClause clause) {
        return copy(document(), validity(), approval(), publications(), Optional.of(clause), recordedAt(), state());
    }

    private MatterAssignment copy(
            Optional<OfficialDocument> basis,
            Validity over,
            Optional<OfficialDocument> decision,
            List<Publication> places,
            Optional<TransitionClause> clause,
            Instant recorded,
            AssignmentState next) {
        return MatterAssignment.builder()
                .id(id())
                .matter(matter())
                .mode(mode())
                .source(source())
                .sourceKind(sourceKind())
                .recipient(recipient())
                .recipientKind(recipientKind())
                .territory(territory())
                .boundary(boundary())
                .validity(over)
                .document(basis)
                .approval(decision)
                .publications(places)
                .transition(clause)
                .recordedAt(recorded)
                .state(next)
                .build();
    }

    /** For the SDK's own packages: reads one by {@code spec/schemas/matter-assignment.json}. */
    static MatterAssignment read(JsonObject json) {
        MatterAssignment assignment = MatterAssignment.builder()
                .id(json.string("id"))
                .matter(json.string("matter", MatterVersion::code))
                .mode(json.string("mode", AssignmentMode::valueOf))
                .source(Party.read(json.object("source")))
                .sourceKind(json.string("sourceKind", BodyKind::valueOf))
                .recipient(Party.read(json.object("recipient")))
                .recipientKind(json.string("recipientKind", BodyKind::valueOf))
                .territory(Territory.read(json.object("territory")))
                .boundary(json.optionalString("boundary"))
                .validity(Validity.read(json.object("validity")))
                .document(json.optionalObject("document").map(OfficialDocument::read))
                .approval(json.optionalObject("approval").map(OfficialDocument::read))
                .publications(json.objects("publications", Publication::read))
                .transition(json.optionalObject("transition").map(TransitionClause::read))
                .recordedAt(json.time("recordedAt"))
                .state(json.string("state", AssignmentState::valueOf))
                .build();
        json.end();
        return assignment;
    }

    /** For the SDK's own packages: writes one by {@code spec/schemas/matter-assignment.json}. */
    default JsonWriter json() {
        JsonWriter json = JsonWriter.object()
                .put("id", id())
                .put("matter", matter().toString())
                .put("mode", mode().name())
                .put("source", source().json())
                .put("sourceKind", sourceKind().name())
                .put("recipient", recipient().json())
                .put("recipientKind", recipientKind().name())
                .put("territory", territory().json())
                .put("boundary", boundary())
                .put("validity", validity().json())
                .putObjects(
                        "publications",
                        publications().stream().map(Publication::json).toList())
                .put("recordedAt", recordedAt())
                .put("state", state().name());
        document().ifPresent(value -> json.put("document", value.json()));
        approval().ifPresent(value -> json.put("approval", value.json()));
        transition().ifPresent(value -> json.put("transition", value.json()));
        return json;
    }

    /** Begins one. */
    static Builder builder() {
        return new Builder();
    }

    /** Gathers what one says, point by point. Not thread-safe. */
    final class Builder {
        private @Nullable String id;
        private @Nullable MatterCode matter;
        private @Nullable AssignmentMode mode;
        private @Nullable Party source;
        private @Nullable BodyKind sourceKind;
        private @Nullable Party recipient;
        private @Nullable BodyKind recipientKind;
        private @Nullable Territory territory;
        private Optional<String> boundary = Optional.empty();
        private @Nullable Validity validity;
        private Optional<OfficialDocument> document = Optional.empty();
        private Optional<OfficialDocument> approval = Optional.empty();
        private @Nullable List<Publication> publications;
        private Optional<TransitionClause> transition = Optional.empty();
        private @Nullable Instant recordedAt;
        private @Nullable AssignmentState state;

        private Builder() {}

        /** Its permanent id. */
        public Builder id(String value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /** Which matter. */
        public Builder matter(MatterCode value) {
            matter = Objects.requireNonNull(value, "matter");
            return this;
        }

        /** How the power came 配置方式. */
        public Builder mode(AssignmentMode value) {
            mode = Objects.requireNonNull(value, "mode");
            return this;
        }

        /** Whose power it is or was; the recipient itself where the statute names it. */
        public Builder source(Party value) {
            source = Objects.requireNonNull(value, "source");
            return this;
        }

        /** What kind of body that is. */
        public Builder sourceKind(BodyKind value) {
            sourceKind = Objects.requireNonNull(value, "sourceKind");
            return this;
        }

        /** Who exercises it. */
        public Builder recipient(Party value) {
            recipient = Objects.requireNonNull(value, "recipient");
            return this;
        }

        /** What kind of body that is. */
        public Builder recipientKind(BodyKind value) {
            recipientKind = Objects.requireNonNull(value, "recipientKind");
            return this;
        }

        /** Where. */
        public Builder territory(Territory value) {
            territory = Objects.requireNonNull(value, "territory");
            return this;
        }

        /** Which part of the matter and where the other body's duty begins 划转范围、职责边界; empty if all of it. */
        public Builder boundary(String value) {
            boundary = Optional.of(value);
            return this;
        }

        /** Which part of the matter and where the other body's duty begins 划转范围、职责边界; empty if all of it. */
        public Builder boundary(Optional<String> value) {
            boundary = Objects.requireNonNull(value, "boundary");
            return this;
        }

        /** Over which period. */
        public Builder validity(Validity value) {
            validity = Objects.requireNonNull(value, "validity");
            return this;
        }

        /** The letter of entrustment, decision or plan it rests on; empty while there is none. */
        public Builder document(OfficialDocument value) {
            document = Optional.of(value);
            return this;
        }

        /** The letter of entrustment, decision or plan it rests on; empty while there is none. */
        public Builder document(Optional<OfficialDocument> value) {
            document = Objects.requireNonNull(value, "document");
            return this;
        }

        /** The approval; empty while there is none. */
        public Builder approval(OfficialDocument value) {
            approval = Optional.of(value);
            return this;
        }

        /** The approval; empty while there is none. */
        public Builder approval(Optional<OfficialDocument> value) {
            approval = Objects.requireNonNull(value, "approval");
            return this;
        }

        /** Who has published it, and where. */
        public Builder publications(List<Publication> value) {
            publications = List.copyOf(value);
            return this;
        }

        /** What becomes of open cases on withdrawal; empty while nothing is published. */
        public Builder transition(TransitionClause value) {
            transition = Optional.of(value);
            return this;
        }

        /** What becomes of open cases on withdrawal; empty while nothing is published. */
        public Builder transition(Optional<TransitionClause> value) {
            transition = Objects.requireNonNull(value, "transition");
            return this;
        }

        /** When it was written down, to the millisecond. */
        public Builder recordedAt(Instant value) {
            recordedAt = Objects.requireNonNull(value, "recordedAt");
            return this;
        }

        /** Its state over that period. */
        public Builder state(AssignmentState value) {
            state = Objects.requireNonNull(value, "state");
            return this;
        }

        /**
         * The whole.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given
         */
        public MatterAssignment build() {
            return new Fields(
                    Given.required(id, "id"),
                    Given.required(matter, "matter"),
                    Given.required(mode, "mode"),
                    Given.required(source, "source"),
                    Given.required(sourceKind, "sourceKind"),
                    Given.required(recipient, "recipient"),
                    Given.required(recipientKind, "recipientKind"),
                    Given.required(territory, "territory"),
                    boundary,
                    Given.required(validity, "validity"),
                    document,
                    approval,
                    Given.required(publications, "publications"),
                    transition,
                    Given.required(recordedAt, "recordedAt"),
                    Given.required(state, "state"));
        }

        private record Fields(
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
                AssignmentState state)
                implements MatterAssignment {
            Fields {
                id = Required.text("id", id);
                boundary = boundary.map(text -> Required.text("boundary", text));
                recordedAt = Required.instant("recordedAt", recordedAt);
                Required.that(
                        (mode == AssignmentMode.STATUTORY) == source.is(recipient),
                        "source and recipient are one body exactly where the statute names it");
            }
        }
    }
}
