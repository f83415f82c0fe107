package org.huzheng.matter.competence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.MatterCodeScheme;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.statement.Party;

/** A source document's catalogue of {@code spec/vectors/matters}: its figures, and items that are placeholders. */
final class Fixture {
    private static final Instant START = ChinaTime.startOf(LocalDate.of(2022, 1, 1));

    /** One item and what the catalogue's index answers about it. */
    record Answered(JsonNode item, CompetenceAnswer answer) {
        String text(String field) {
            return item.get(field).textValue();
        }

        AssignmentMode mode() {
            return AssignmentMode.valueOf(text("mode"));
        }
    }

    private final JsonNode json;

    Fixture(String slug) throws IOException {
        Path folder = Path.of(System.getProperty("huzheng.root"), "spec", "vectors", "matters");
        json = new ObjectMapper()
                .readTree(folder.resolve("HZ-CMP-013-" + slug + ".json").toFile());
    }

    int figure(String name) {
        return json.get("figures").get(name).intValue();
    }

    JsonNode figures() {
        return json.get("figures");
    }

    JsonNode json() {
        return json;
    }

    Party body(String name) {
        JsonNode body = json.get("bodies").get(name);
        return Party.of(body.get("code").textValue(), body.get("name").textValue());
    }

    Territory territory(String name) {
        JsonNode territory = json.get("territories").get(name);
        return Territory.of(
                territory.get("code").textValue(), territory.get("name").textValue());
    }

    Competence competence() {
        CompetenceBuilder builder = Competence.over(Validity.from(START));
        json.get("items").forEach(item -> {
            builder.version(version(item));
            builder.assignment(assignment(item));
            AssignmentMode mode = AssignmentMode.valueOf(item.get("mode").textValue());
            if (mode != AssignmentMode.STATUTORY) {
                builder.assignment(statutory(item));
            }
        });
        return builder.build();
    }

    /** What is answered about each item, where the item is assigned, on a day; only items in force then. */
    List<Answered> answers(LocalDate day) {
        Competence competence = competence();
        List<Answered> answers = new ArrayList<>();
        json.get("items").forEach(item -> {
            if (!LocalDate.parse(item.get("since").textValue()).isAfter(day)) {
                answers.add(new Answered(
                        item,
                        competence.answer(
                                code(item),
                                territory(item.get("territory").textValue()).code(),
                                day)));
            }
        });
        return answers;
    }

    private static MatterCode code(JsonNode item) {
        return MatterCode.parse(item.get("code").textValue(), MatterCodeScheme.OPAQUE);
    }

    private MatterVersion version(JsonNode item) {
        MatterCategory category = MatterCategory.valueOf(item.get("category").textValue());
        LegalBasis basis = new LegalBasis(
                "示例法律", BasisLevel.valueOf(item.get("basis").textValue()), "第一条", LocalDate.of(2020, 1, 1));
        MatterContent content = MatterContent.of(
                item.get("name").textValue(),
                item.get("field").textValue(),
                category,
                List.of(basis),
                category == MatterCategory.PENALTY ? Set.of(PenaltyKind.FINE) : Set.of());
        return new MatterVersion(
                code(item), territory("county"), 1, content, since(item), START, MatterState.EFFECTIVE);
    }

    private MatterAssignment assignment(JsonNode item) {
        return assignment(
                item,
                AssignmentMode.valueOf(item.get("mode").textValue()),
                item.get("recipient").textValue(),
                item.get("territory").textValue());
    }

    private MatterAssignment statutory(JsonNode item) {
        return assignment(item, AssignmentMode.STATUTORY, item.get("source").textValue(), "county");
    }

    private MatterAssignment assignment(JsonNode item, AssignmentMode mode, String recipient, String territory) {
        String source = item.get("source").textValue();
        return new MatterAssignment(
                mode + "-" + item.get("no"),
                code(item),
                mode,
                body(source),
                kind(source),
                body(recipient),
                kind(recipient),
                territory(territory),
                Optional.empty(),
                since(item),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                START,
                AssignmentState.ACTIVE);
    }

    private BodyKind kind(String name) {
        return BodyKind.valueOf(json.get("bodies").get(name).get("kind").textValue());
    }

    private static Validity since(JsonNode item) {
        return Validity.from(ChinaTime.startOf(LocalDate.parse(item.get("since").textValue())));
    }
}
