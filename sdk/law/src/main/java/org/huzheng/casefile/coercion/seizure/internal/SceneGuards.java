package org.huzheng.casefile.coercion.seizure.internal;

import static org.huzheng.casefile.procedure.internal.CaseGuards.guard;

import java.util.List;
import java.util.function.Predicate;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.coercion.Scene;
import org.huzheng.casefile.coercion.seizure.SeizedInEmergency;
import org.huzheng.casefile.coercion.seizure.SeizureDecision;
import org.huzheng.casefile.coercion.seizure.SeizureMade;
import org.huzheng.casefile.coercion.seizure.SeizurePlan;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.lifecycle.internal.Guard;

/** The conditions of acting on the scene 现场实施的条件 (行政强制法 18, 24, 25(1)). */
final class SceneGuards {
    static final Guard<Situation<? extends SeizureMade>> TWO_OFFICERS = guard(
            "two-officers",
            "行政强制法 18(2)",
            "由两名以上行政执法人员实施",
            "two officers or more must act",
            scene(Scene::hasTwoOfficers));
    static final Guard<Situation<? extends SeizureMade>> QUALIFIED = guard(
            "qualified-officers",
            "行政强制法 17(3)",
            "由具备资格的行政执法人员实施",
            "only certified officers may act",
            situation -> situation.event().scene().isByCertified(situation.at()));
    static final Guard<Situation<? extends SeizureMade>> SHOWN = guard(
            "certificates-shown",
            "行政强制法 18(3)",
            "出示执法身份证件",
            "certificates must be shown",
            scene(Scene::certificatesShown));
    static final Guard<Situation<? extends SeizureMade>> CALLED = guard(
            "party-called",
            "行政强制法 18(4)",
            "通知当事人到场",
            "the party must be called to the scene",
            scene(Scene::partyCalled));
    static final Guard<Situation<? extends SeizureMade>> TOLD = guard(
            "rights-told",
            "行政强制法 18(5)",
            "当场告知当事人理由、依据以及权利、救济途径",
            "reasons, basis, rights and remedies are told on the spot",
            scene(scene -> !scene.partyPresent() || scene.rightsTold()));
    static final Guard<Situation<? extends SeizureMade>> HEARD = guard(
            "party-heard",
            "行政强制法 18(6)",
            "听取当事人的陈述和申辩",
            "the party's statement and defence are heard",
            scene(scene -> !scene.partyPresent() || scene.partyHeard()));
    static final Guard<Situation<? extends SeizureMade>> RECORDED = guard(
            "on-site-record", "行政强制法 18(7)", "制作现场笔录", "an on-site record must be made", scene(Scene::recordMade));
    static final Guard<Situation<? extends SeizureMade>> SIGNED = guard(
            "record-signed",
            "行政强制法 18(8)",
            "现场笔录由当事人和执法人员签名或者盖章，拒绝的予以注明",
            "officers and party sign the record, or the refusal is noted",
            scene(Scene::isSigned));
    static final Guard<Situation<? extends SeizureMade>> WITNESSED = guard(
            "witness-in-absence",
            "行政强制法 18(9)",
            "当事人不到场的，邀请见证人到场并签名",
            "in the party's absence a witness comes and signs",
            scene(Scene::isWitnessed));
    static final Guard<Situation<? extends SeizureMade>> HANDED_OVER = guard(
            "decision-handed-over",
            "行政强制法 24(1)",
            "制作并当场交付查封、扣押决定书和清单",
            "decision and list are handed over on the spot",
            decision(SeizureDecision::handedOver));
    static final Guard<Situation<? extends SeizureMade>> COMPLETE = guard(
            "decision-complete",
            "行政强制法 24(2)",
            "查封、扣押决定书应当载明法定五项内容并加盖印章",
            "the decision says all five things and is sealed",
            situation -> situation
                            .event()
                            .decision()
                            .isComplete(situation.soFar().opening().party())
                    && planned(situation).items().stream().allMatch(HeldItem::isDescribed));
    static final Guard<Situation<? extends SeizureMade>> TWO_COPIES = guard(
            "list-in-two-copies",
            "行政强制法 24(3)",
            "清单一式二份，由当事人和行政机关分别保存",
            "the list is made in two copies",
            decision(decision -> decision.listCopies() >= 2));
    static final Guard<Situation<? extends SeizureMade>> AT_MOST_THIRTY_DAYS = guard(
            "at-most-30-days",
            "行政强制法 25(1)",
            "查封、扣押的期限不得超过三十日",
            "the term is at most 30 days",
            decision(decision -> decision.days() >= 1 && decision.days() <= 30));

    /** All of them. */
    static final List<Guard<Situation<? extends SeizureMade>>> ALL = List.of(
            TWO_OFFICERS,
            QUALIFIED,
            SHOWN,
            CALLED,
            TOLD,
            HEARD,
            RECORDED,
            SIGNED,
            WITNESSED,
            HANDED_OVER,
            COMPLETE,
            TWO_COPIES,
            AT_MOST_THIRTY_DAYS);

    private SceneGuards() {}

    private static SeizurePlan planned(Situation<? extends SeizureMade> situation) {
        return situation.event() instanceof SeizedInEmergency act
                ? act.plan()
                : situation
                        .the(SeizureRecord.class)
                        .measure(situation.key())
                        .orElseThrow()
                        .plan();
    }

    private static Predicate<Situation<? extends SeizureMade>> scene(Predicate<Scene> test) {
        return situation -> test.test(situation.event().scene());
    }

    private static Predicate<Situation<? extends SeizureMade>> decision(Predicate<SeizureDecision> test) {
        return situation -> test.test(situation.event().decision());
    }
}
