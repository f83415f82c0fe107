package org.huzheng.casefile.coercion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huzheng.casefile.coercion.seizure.SeizureAct;
import org.huzheng.casefile.coercion.seizure.SeizureDecision;
import org.huzheng.casefile.coercion.seizure.SeizureKind;
import org.huzheng.casefile.coercion.seizure.SeizurePlan;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;

/** A lawful seizure the tests spoil in one place. */
public final class Seizures {
    public static final String S1 = "扣-1";
    public static final LegalBasis LAW =
            new LegalBasis("中华人民共和国动物防疫法", BasisLevel.LAW, "第七十六条", LocalDate.of(2021, 1, 22));
    public static final LegalBasis DEPARTMENT_RULE =
            new LegalBasis("示例规章", BasisLevel.DEPARTMENT_RULE, "第一条", LocalDate.of(2020, 1, 1));
    public static final SeizurePlan PLAN = new SeizurePlan(
            SeizureKind.SEIZE, LAW, AssignmentMode.CONCENTRATED, List.of(HeldItem.of("1", "饲料", "20 袋")));
    public static final Instant REQUESTED = CaseRun.at("2026-03-02T09:00");
    public static final Instant TAKEN = CaseRun.at("2026-03-02T14:00");
    public static final SeizureDecision DECISION = new SeizureDecision(
            "示综执封扣字〔2026〕1号",
            CaseRun.PARTY.name(),
            CaseRun.PARTY.address(),
            "涉嫌使用未经检验的饲料",
            "《中华人民共和国动物防疫法》第七十六条",
            30,
            "示扣清〔2026〕1号",
            "如不服本决定，可以自收到本决定书之日起六十日内向示例县人民政府申请行政复议，也可以自收到本决定书之日起六个月内直接向示例县人民法院提起行政诉讼",
            CaseRun.AGENCY.name(),
            true,
            LocalDate.of(2026, 3, 2),
            true,
            2);
    public static final SeizureAct.SeizureRequested REQUEST = new SeizureAct.SeizureRequested(REQUESTED, S1, PLAN);
    public static final SeizureAct.SeizureApproved APPROVAL =
            new SeizureAct.SeizureApproved(CaseRun.at("2026-03-02T10:00"), S1, CaseRun.DEPUTY);
    public static final SeizureAct.SeizureCarriedOut CARRIED_OUT =
            new SeizureAct.SeizureCarriedOut(TAKEN, S1, Scene.attended(CaseRun.TWO), DECISION);
    public static final SeizureAct.SeizedInEmergency EMERGENCY =
            new SeizureAct.SeizedInEmergency(TAKEN, S1, PLAN, "饲料正在被转移", Scene.attended(CaseRun.TWO), DECISION);

    private Seizures() {}

    public static CaseRun requested() {
        return CaseRun.begun().then(REQUEST);
    }

    public static CaseRun approved() {
        return requested().then(APPROVAL);
    }

    public static CaseRun inForce() {
        return approved().then(CARRIED_OUT);
    }

    public static CaseRun emergency() {
        return CaseRun.begun().then(EMERGENCY);
    }

    public static SeizureAct.SeizureExtended extension(Instant at) {
        return new SeizureAct.SeizureExtended(at, S1, new Extension(CaseRun.HEAD, "涉及多地取证", 30, true, true));
    }

    public static SeizureAct.TestingBegun testing(Instant at, LocalDate until) {
        return new SeizureAct.TestingBegun(at, S1, "示例市检验院", until, true);
    }

    public static SeizureAct.SeizureReleased release(Instant at, ReleaseGround ground) {
        return new SeizureAct.SeizureReleased(at, S1, ground, "示综执解封字〔2026〕1号");
    }
}
