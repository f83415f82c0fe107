package org.huzheng.matter.assignment.internal;

import static org.huzheng.matter.MatterSamples.BUREAU;
import static org.huzheng.matter.MatterSamples.CODE;
import static org.huzheng.matter.MatterSamples.COUNTY;
import static org.huzheng.matter.MatterSamples.JANUARY;
import static org.huzheng.matter.MatterSamples.PROVINCE;
import static org.huzheng.matter.MatterSamples.TOWN;
import static org.huzheng.matter.MatterSamples.TOWNSHIP;
import static org.huzheng.matter.MatterSamples.basis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.codes.MatterCode;
import org.huzheng.law.Flags;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.Publication;
import org.huzheng.matter.TransitionClause;
import org.huzheng.matter.Validity;
import org.huzheng.statement.Party;

/** One lawful assignment of each mode, and acts under which every guard holds. */
final class AssignmentSamples {
    static final MatterCode SEALING = MatterCode.parse("330317001000");
    static final Party ORGANISATION = Party.of("12330421MB0000115N", "示例县市政管护中心");
    static final Instant START = day(2026, 3, 1);
    static final Instant END = day(2028, 3, 1);
    static final String ID = "A-1";

    private AssignmentSamples() {}

    static Instant day(int year, int month, int day) {
        return ChinaTime.startOf(LocalDate.of(year, month, day));
    }

    static MatterVersion matter(MatterCode code, MatterCategory category, BasisLevel level, PenaltyKind... kinds) {
        return new MatterVersion(
                code,
                COUNTY,
                1,
                MatterContent.of("名称", "城市管理", category, List.of(basis(level)), Set.of(kinds)),
                Validity.from(JANUARY),
                JANUARY,
                MatterState.EFFECTIVE);
    }

    static MatterVersion penalty() {
        return matter(CODE, MatterCategory.PENALTY, BasisLevel.LOCAL_REGULATION, PenaltyKind.WARNING, PenaltyKind.FINE);
    }

    static MatterVersion sealing() {
        return matter(SEALING, MatterCategory.COERCION, BasisLevel.LAW);
    }

    /** The bureau's own statutory power, known from the beginning. */
    static MatterAssignment own(MatterCode code) {
        return assignment(
                "OWN-" + code,
                code,
                AssignmentMode.STATUTORY,
                BUREAU,
                BodyKind.COUNTY_DEPARTMENT,
                BUREAU,
                BodyKind.COUNTY_DEPARTMENT,
                AssignmentState.ACTIVE);
    }

    static MatterCatalogue catalogue() {
        return MatterCatalogue.of(List.of(penalty(), sealing()), List.of(own(CODE), own(SEALING)), List.of());
    }

    private static MatterAssignment assignment(
            String id,
            MatterCode code,
            AssignmentMode mode,
            Party source,
            BodyKind sourceKind,
            Party recipient,
            BodyKind recipientKind,
            AssignmentState state) {
        boolean entrusted = mode == AssignmentMode.ENTRUSTED;
        return MatterAssignment.builder()
                .id(id)
                .matter(code)
                .mode(mode)
                .source(source)
                .sourceKind(sourceKind)
                .recipient(recipient)
                .recipientKind(recipientKind)
                .territory(state == AssignmentState.ACTIVE ? COUNTY : TOWNSHIP)
                .boundary(entrusted ? Optional.of("全部处罚种类，罚款五千元以下") : Optional.empty())
                .validity(
                        entrusted
                                ? Validity.between(START, END)
                                : Validity.from(state == AssignmentState.ACTIVE ? JANUARY : START))
                .document(entrusted ? Optional.of(document(BUREAU, BodyKind.COUNTY_DEPARTMENT)) : Optional.empty())
                .publications(List.of())
                .recordedAt(JANUARY)
                .state(state)
                .build();
    }

    /** A lawful proposal of this mode for the matter. */
    static MatterAssignment proposal(AssignmentMode mode, MatterCode code) {
        return switch (mode) {
            case STATUTORY ->
                proposal(mode, code, BUREAU, BodyKind.COUNTY_DEPARTMENT, BUREAU, BodyKind.COUNTY_DEPARTMENT);
            case CONCENTRATED ->
                proposal(mode, code, BUREAU, BodyKind.COUNTY_DEPARTMENT, TOWN, BodyKind.COUNTY_DEPARTMENT);
            case ENTRUSTED ->
                proposal(mode, code, BUREAU, BodyKind.COUNTY_DEPARTMENT, ORGANISATION, BodyKind.PUBLIC_BODY);
            case EMPOWERED, STATIONED ->
                proposal(mode, code, BUREAU, BodyKind.COUNTY_DEPARTMENT, TOWN, BodyKind.TOWNSHIP);
        };
    }

    static MatterAssignment proposal(AssignmentMode mode) {
        return proposal(mode, CODE);
    }

    static MatterAssignment proposal(
            AssignmentMode mode, MatterCode code, Party source, BodyKind from, Party recipient, BodyKind to) {
        return assignment(ID, code, mode, source, from, recipient, to, AssignmentState.PROPOSED);
    }

    static OfficialDocument document(Party issuer, BodyKind kind) {
        return new OfficialDocument("决定", "示政发〔2026〕2号", issuer, kind, LocalDate.of(2026, 2, 1));
    }

    static CapacityAssessment assessment(AssignmentMode mode) {
        return new CapacityAssessment(
                BUREAU,
                LocalDate.of(2026, 1, 10),
                Flags.of(Map.of(
                        CapacityAssessment.Point.CAN_UNDERTAKE,
                        mode != AssignmentMode.STATIONED,
                        CapacityAssessment.Point.URGENTLY_NEEDED,
                        true,
                        CapacityAssessment.Point.FIT,
                        true,
                        CapacityAssessment.Point.PUBLIC_FUNCTION,
                        true,
                        CapacityAssessment.Point.TECHNICAL_NEEDED,
                        true,
                        CapacityAssessment.Point.TECHNICAL_AVAILABLE,
                        true)),
                2);
    }

    static AssignmentAct assess(AssignmentMode mode) {
        return AssignmentAct.assess(day(2026, 1, 11), assessment(mode));
    }

    static AssignmentAct plain(AssignmentEvent event, Instant at) {
        return AssignmentAct.plain(event, at, "同意");
    }

    static AssignmentAct review() {
        return plain(AssignmentEvent.REVIEW, day(2026, 1, 20));
    }

    static AssignmentAct approve(AssignmentMode mode) {
        Optional<OfficialDocument> approval = switch (mode) {
            case STATUTORY, ENTRUSTED -> Optional.empty();
            case CONCENTRATED, EMPOWERED -> Optional.of(document(PROVINCE, BodyKind.PROVINCE_GOVERNMENT));
            case STATIONED -> Optional.of(document(PROVINCE, BodyKind.COUNTY_GOVERNMENT));
        };
        return AssignmentAct.approve(day(2026, 2, 2), approval);
    }

    static Publication publication(Party by, LocalDate on) {
        return new Publication(by, "https://www.example.gov.cn/gongbu", on);
    }

    static AssignmentAct publish(MatterAssignment assignment) {
        LocalDate on = LocalDate.of(2026, 2, 10);
        return AssignmentAct.publish(
                day(2026, 2, 10),
                List.of(publication(assignment.source(), on), publication(assignment.recipient(), on)));
    }

    static AssignmentAct withdraw(TransitionClause.OpenCases cases) {
        return AssignmentAct.withdraw(
                day(2026, 8, 1),
                day(2026, 9, 1),
                new TransitionClause(cases, "收回前已立案的案件按本条办理"),
                publication(BUREAU, LocalDate.of(2026, 8, 1)));
    }

    /** The assignment as it is under its id in the catalogue after the whole way up to ACTIVE. */
    static MatterCatalogue active(AssignmentMode mode) {
        MatterAssignment proposal = proposal(mode);
        MatterCatalogue catalogue = AssignmentProcedure.proposed(catalogue(), proposal);
        for (AssignmentAct act : List.of(
                assess(mode), review(), approve(mode), publish(proposal), plain(AssignmentEvent.START, START))) {
            catalogue = AssignmentProcedure.after(catalogue, ID, act);
        }
        return catalogue;
    }
}
