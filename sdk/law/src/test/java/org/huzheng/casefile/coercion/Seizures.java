package org.huzheng.casefile.coercion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.huzheng.casefile.coercion.seizure.SeizedInEmergency;
import org.huzheng.casefile.coercion.seizure.SeizureApproved;
import org.huzheng.casefile.coercion.seizure.SeizureCarriedOut;
import org.huzheng.casefile.coercion.seizure.SeizureDecision;
import org.huzheng.casefile.coercion.seizure.SeizureExtended;
import org.huzheng.casefile.coercion.seizure.SeizureKind;
import org.huzheng.casefile.coercion.seizure.SeizurePlan;
import org.huzheng.casefile.coercion.seizure.SeizureReleased;
import org.huzheng.casefile.coercion.seizure.SeizureRequested;
import org.huzheng.casefile.coercion.seizure.TestingBegun;
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
            SeizureKind.SEIZE,
            LAW,
            AssignmentMode.CONCENTRATED,
            List.of(HeldItem.listed("1").name("饲料").quantity("20 袋").build()));
    public static final Instant REQUESTED = CaseRun.at("2026-03-02T09:00");
    public static final Instant TAKEN = CaseRun.at("2026-03-02T14:00");
    public static final SeizureDecision DECISION = SeizureDecision.builder()
            .number("示综执封扣字〔2026〕1号")
            .partyName(CaseRun.PARTY.name())
            .partyAddress(CaseRun.PARTY.address())
            .reasons("涉嫌使用未经检验的饲料")
            .basis("《中华人民共和国动物防疫法》第七十六条")
            .days(30)
            .listNumber("示扣清〔2026〕1号")
            .remedies("如不服本决定，可以自收到本决定书之日起六十日内向示例县人民政府申请行政复议，也可以自收到本决定书之日起六个月内直接向示例县人民法院提起行政诉讼")
            .agency(CaseRun.AGENCY.name())
            .sealed(true)
            .date(LocalDate.of(2026, 3, 2))
            .handedOver(true)
            .listCopies(2)
            .build();
    public static final SeizureRequested REQUEST = new SeizureRequested(REQUESTED, S1, PLAN);
    public static final SeizureApproved APPROVAL =
            new SeizureApproved(CaseRun.at("2026-03-02T10:00"), S1, CaseRun.DEPUTY);
    public static final SeizureCarriedOut CARRIED_OUT =
            new SeizureCarriedOut(TAKEN, S1, Scene.attended(CaseRun.TWO), DECISION);
    public static final SeizedInEmergency EMERGENCY =
            new SeizedInEmergency(TAKEN, S1, PLAN, "饲料正在被转移", Scene.attended(CaseRun.TWO), DECISION);

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

    public static SeizureExtended extension(Instant at) {
        return new SeizureExtended(
                at, S1, new Extension(CaseRun.HEAD, "涉及多地取证", 30, EnumSet.allOf(Extension.Step.class)));
    }

    public static TestingBegun testing(Instant at, LocalDate until) {
        return new TestingBegun(at, S1, "示例市检验院", until, true);
    }

    public static SeizureReleased release(Instant at, ReleaseGround ground) {
        return new SeizureReleased(at, S1, ground, "示综执解封字〔2026〕1号");
    }
}
