package org.huzheng.matter.competence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
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
import org.huzheng.matter.NegativeEntry;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Territory;
import org.huzheng.matter.TransitionClause;
import org.huzheng.matter.Validity;
import org.huzheng.statement.Party;

/** One county with two towns, its bodies, and rows the tests vary. */
final class CompetenceSamples {
    static final Party BUREAU = Party.of("11330421MB0000019G", "示例县住建局");
    static final Party TEAM = Party.of("11330421MB0000027B", "示例县综合行政执法局");
    static final Party TOWN = Party.of("11330421MB00000356", "示例镇人民政府");
    static final Party OTHER_TOWN = Party.of("113300000000000199", "另一镇人民政府");
    static final MatterCode MATTER = MatterCode.parse("330217001000");
    static final MatterCode COERCION = MatterCode.parse("330317001000");
    static final Territory COUNTY = Territory.of("330421", "示例县");
    static final Territory TOWNSHIP = Territory.of("330421105", "示例镇");
    static final Territory OTHER_TOWNSHIP = Territory.of("330421106", "另一镇");
    static final DivisionCode IN_TOWN = DivisionCode.parse("330421105212");
    static final DivisionCode IN_OTHER_TOWN = DivisionCode.parse("330421106");
    static final Instant START = Instant.parse("2021-12-31T16:00:00Z");
    static final Instant NOW = Instant.parse("2026-03-01T04:00:00Z");
    static final Instant LATER = Instant.parse("2026-06-01T04:00:00Z");
    static final Validity ALWAYS = Validity.from(START);

    private CompetenceSamples() {}

    /** Both towns can be asked about; the matter is in force in the county. */
    static CompetenceBuilder county() {
        return places().version(version(MATTER, MatterCategory.PENALTY));
    }

    static CompetenceBuilder places() {
        return Competence.over(ALWAYS).place(TOWNSHIP.code()).place(OTHER_TOWNSHIP.code());
    }

    static MatterVersion version(MatterCode code, MatterCategory category) {
        return version(code, content(category, BasisLevel.LOCAL_REGULATION, Set.of(PenaltyKind.FINE)));
    }

    static MatterVersion version(MatterCode code, MatterContent content) {
        return new MatterVersion(code, COUNTY, 1, content, ALWAYS, START, MatterState.EFFECTIVE);
    }

    static MatterContent content(MatterCategory category, BasisLevel level, Set<PenaltyKind> kinds) {
        LegalBasis basis = new LegalBasis("示例条例", level, "第一条", LocalDate.of(2020, 5, 1));
        return MatterContent.of(
                "示例事项", "示例领域", category, List.of(basis), category == MatterCategory.PENALTY ? kinds : Set.of());
    }

    static MatterAssignment statutory(Party body) {
        return row("S-" + body.name(), AssignmentMode.STATUTORY, body, body, COUNTY);
    }

    static MatterAssignment concentrated() {
        return row("C", AssignmentMode.CONCENTRATED, BUREAU, TEAM, COUNTY);
    }

    static MatterAssignment empowered(Party from) {
        return row("E-" + from.name(), AssignmentMode.EMPOWERED, from, TOWN, TOWNSHIP);
    }

    static MatterAssignment row(String id, AssignmentMode mode, Party from, Party to, Territory where) {
        return new MatterAssignment(
                id,
                MATTER,
                mode,
                from,
                kind(from),
                to,
                kind(to),
                where,
                Optional.empty(),
                ALWAYS,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                START,
                AssignmentState.ACTIVE);
    }

    static BodyKind kind(Party body) {
        return body.equals(TOWN) || body.equals(OTHER_TOWN) ? BodyKind.TOWNSHIP : BodyKind.COUNTY_DEPARTMENT;
    }

    static MatterAssignment bounded(MatterAssignment row, String boundary) {
        return with(row, row.matter(), Optional.of(boundary), row.recipientKind());
    }

    static MatterAssignment of(MatterAssignment row, MatterCode matter) {
        return with(row, matter, row.boundary(), row.recipientKind());
    }

    static MatterAssignment toA(BodyKind kind, MatterAssignment row) {
        return with(row, row.matter(), row.boundary(), kind);
    }

    private static MatterAssignment with(
            MatterAssignment row, MatterCode matter, Optional<String> boundary, BodyKind recipientKind) {
        return new MatterAssignment(
                row.id(),
                matter,
                row.mode(),
                row.source(),
                row.sourceKind(),
                row.recipient(),
                recipientKind,
                row.territory(),
                boundary,
                row.validity(),
                row.document(),
                row.approval(),
                row.publications(),
                row.transition(),
                row.recordedAt(),
                row.state());
    }

    /** The same, published with what becomes of open cases. */
    static MatterAssignment withClause(MatterAssignment row, TransitionClause.OpenCases openCases) {
        return new MatterAssignment(
                row.id(),
                row.matter(),
                row.mode(),
                row.source(),
                row.sourceKind(),
                row.recipient(),
                row.recipientKind(),
                row.territory(),
                row.boundary(),
                row.validity(),
                row.document(),
                row.approval(),
                row.publications(),
                Optional.of(new TransitionClause(openCases, "示例过渡条款")),
                row.recordedAt(),
                row.state());
    }

    static NegativeEntry barred(Territory where) {
        return new NegativeEntry(MATTER, where, ALWAYS, "依法不得下放", START);
    }

    static CompetenceAnswer.Competent competent(CompetenceAnswer answer) {
        return (CompetenceAnswer.Competent) answer;
    }

    static CompetenceAnswer.Nobody nobody(CompetenceAnswer answer) {
        return (CompetenceAnswer.Nobody) answer;
    }
}
