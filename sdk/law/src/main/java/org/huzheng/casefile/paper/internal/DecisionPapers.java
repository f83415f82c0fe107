package org.huzheng.casefile.paper.internal;

import static org.huzheng.casefile.record.ProcessStage.DECISION;

import java.util.List;
import java.util.stream.Collectors;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.NoPenaltyGround;
import org.huzheng.casefile.decision.NoViolationFound;
import org.huzheng.casefile.decision.OnSpotDecided;
import org.huzheng.casefile.decision.PenaltyDecided;
import org.huzheng.casefile.proof.internal.ProofRecord;
import org.huzheng.casefile.simple.PartyInformed;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.casefile.team.internal.TeamRecord;
import org.huzheng.matter.PenaltyKind;

/** Decisions 决定书, with the six items and the seal of 行政处罚法 59. */
final class DecisionPapers {
    static final List<PaperMapping<?>> MAPPINGS = List.of(
            decision("PENALTY_DECISION", PenaltyDecided.class)
                    .words("defenceHeard", DefenceWords::of)
                    .says("reasons", NoticePapers.noticed(notice -> Wording.sentence(notice.reasons())))
                    .lists(
                            "penalty",
                            moment -> Wording.penalties(
                                    moment.event().kinds(),
                                    moment.event().fineFen(),
                                    moment.event().confiscatedFen()))
                    .settles("fineFen", moment -> Wording.fen(moment.event().fineFen()))
                    .words("correction", moment -> correction(moment.event().correctionOrdered())),
            decision("ON_SPOT_DECISION", OnSpotDecided.class)
                    .lists(
                            "penalty",
                            moment -> Wording.penalties(
                                    List.of(moment.event().kind()),
                                    moment.event().fineFen(),
                                    0))
                    .says("fined", moment -> moment.event().kind() == PenaltyKind.FINE ? "罚款" : "警告")
                    .settles("fineFen", moment -> Wording.fen(moment.event().fineFen()))
                    .says("startedAt", moment -> Wording.time(moment.event().at()))
                    .words("identityShown", DecisionPapers::identityShown)
                    .words("correction", moment -> correction(moment.event().correctionOrdered())),
            decision("NO_PENALTY_DECISION", NoPenaltyDecided.class)
                    .says("ground", moment -> ground(moment.event().ground()))
                    .words("education", moment -> education(moment.event())),
            decision("NO_PENALTY_DECISION", NoViolationFound.class).says("ground", moment -> "违法事实不能成立"));

    private DecisionPapers() {}

    private static <E extends Decided> PaperMapping<E> decision(String form, Class<E> type) {
        return PaperMapping.of(form, DECISION, type)
                .says("number", moment -> moment.event().paper().number())
                .says("agency", moment -> moment.event().paper().agencyName())
                .says("seal", moment -> Wording.seal(moment.event().paper()))
                .says("date", moment -> moment.event().paper().date().toString())
                .says("facts", moment -> Wording.sentence(moment.event().paper().facts()))
                .lists(
                        "evidence",
                        moment -> Wording.evidence(moment.event().paper().evidence(), moment.the(ProofRecord.class)))
                .says("basis", moment -> Wording.basis(moment.event().paper().basis()))
                .says(
                        "performance",
                        moment -> Wording.sentence(moment.event().paper().performance()))
                .says("remedy", moment -> Wording.remedy(moment.event().paper().remedies()));
    }

    private static String correction(boolean ordered) {
        return ordered ? "依据" + Wording.penaltyLaw("第二十八条第一款") + "，责令你（单位）改正上述违法行为。" : "";
    }

    private static String identityShown(CaseMoment<OnSpotDecided> moment) {
        boolean shown = moment.last(PartyInformed.class)
                .filter(PartyInformed::certificatesShown)
                .isPresent();
        List<CaseOfficer> officers = moment.the(TeamRecord.class).handlers();
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
