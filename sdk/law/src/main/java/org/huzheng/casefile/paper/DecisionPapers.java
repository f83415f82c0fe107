package org.huzheng.casefile.paper;

import static org.huzheng.casefile.record.ProcessStage.DECISION;

import java.util.List;
import java.util.stream.Collectors;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.NoPenaltyGround;
import org.huzheng.casefile.decision.NoViolationFound;
import org.huzheng.casefile.decision.OnSpotDecided;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.proof.Proof;
import org.huzheng.casefile.simple.PartyInformed;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.casefile.team.Team;
import org.huzheng.matter.PenaltyKind;

/** Decisions 决定书, with the six items and the seal of 行政处罚法 59. */
final class DecisionPapers {
    static final List<Occasion<?>> OCCASIONS = List.of(
            decision("PENALTY_DECISION", PenaltyDecided.class)
                    .words("defenceHeard", DefenceWords::of)
                    .says("reasons", NoticePapers.noticed(notice -> Wording.sentence(notice.reasons())))
                    .lists(
                            "penalty",
                            told -> Wording.penalties(
                                    told.event().kinds(),
                                    told.event().fineFen(),
                                    told.event().confiscatedFen()))
                    .settles("fineFen", told -> Wording.fen(told.event().fineFen()))
                    .words("correction", told -> correction(told.event().correctionOrdered())),
            decision("ON_SPOT_DECISION", OnSpotDecided.class)
                    .lists(
                            "penalty",
                            told -> Wording.penalties(
                                    List.of(told.event().kind()), told.event().fineFen(), 0))
                    .says("fined", told -> told.event().kind() == PenaltyKind.FINE ? "罚款" : "警告")
                    .settles("fineFen", told -> Wording.fen(told.event().fineFen()))
                    .says("startedAt", told -> Wording.time(told.event().at()))
                    .words("identityShown", DecisionPapers::identityShown)
                    .words("correction", told -> correction(told.event().correctionOrdered())),
            decision("NO_PENALTY_DECISION", NoPenaltyDecided.class)
                    .says("ground", told -> ground(told.event().ground()))
                    .words("education", told -> education(told.event())),
            decision("NO_PENALTY_DECISION", NoViolationFound.class).says("ground", told -> "违法事实不能成立"));

    private DecisionPapers() {}

    private static <E extends Decided> Occasion<E> decision(String form, Class<E> type) {
        return Occasion.of(form, DECISION, type)
                .says("number", told -> told.event().paper().number())
                .says("agency", told -> told.event().paper().agencyName())
                .says("seal", told -> Wording.seal(told.event().paper()))
                .says("date", told -> told.event().paper().date().toString())
                .says("facts", told -> Wording.sentence(told.event().paper().facts()))
                .lists("evidence", told -> Wording.evidence(told.event().paper().evidence(), told.the(Proof.class)))
                .says("basis", told -> Wording.basis(told.event().paper().basis()))
                .says(
                        "performance",
                        told -> Wording.sentence(told.event().paper().performance()))
                .says("remedy", told -> Wording.remedy(told.event().paper().remedies()));
    }

    private static String correction(boolean ordered) {
        return ordered ? "依据" + Wording.penaltyLaw("第二十八条第一款") + "，责令你（单位）改正上述违法行为。" : "";
    }

    private static String identityShown(Told<OnSpotDecided> told) {
        boolean shown = told.last(PartyInformed.class)
                .filter(PartyInformed::certificatesShown)
                .isPresent();
        List<CaseOfficer> officers = told.the(Team.class).handlers();
        return shown && !officers.isEmpty()
                ? "执法人员"
                        + officers.stream()
                                .map(officer -> officer.name() + "（执法证号" + officer.number() + "）")
                                .collect(Collectors.joining("、"))
                        + "已向当事人出示执法证件。"
                : "";
    }

    /** Taught (33(3)), and the guardian ordered as the statute words it for a child (30) and for the incapacitated (31). */
    private static String education(NoPenaltyDecided decided) {
        String taught = decided.educated() ? "本机关已对当事人进行教育。" : "";
        if (!decided.guardianOrdered()) {
            return taught;
        }
        return switch (decided.ground()) {
            case UNDER_FOURTEEN -> taught + "责令监护人加以管教。";
            case INCAPACITATED -> taught + "责令监护人严加看管和治疗。";
            default -> taught;
        };
    }

    private static String ground(NoPenaltyGround ground) {
        return switch (ground) {
            case MINOR_AND_CORRECTED -> "违法行为轻微并及时改正，没有造成危害后果";
            case FIRST_AND_CORRECTED -> "初次违法且危害后果轻微并及时改正";
            case NO_FAULT -> "有证据足以证明没有主观过错";
            case UNDER_FOURTEEN -> "不满十四周岁";
            case INCAPACITATED -> "不能辨认或者不能控制自己行为";
            case TIME_BARRED -> "违法行为超过追究期限";
        };
    }
}
