package org.huzheng.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.evidence.Appraisal;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.CaptureFactsBuilder;
import org.huzheng.evidence.Confirmation;
import org.huzheng.evidence.Device;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.PartyRecord;
import org.huzheng.evidence.Place;
import org.huzheng.evidence.Witness;

/** The capture facts of the four pieces of evidence. */
final class SceneFacts {
    private final OffsetDateTime collectedAt;

    SceneFacts(Clock clock) {
        this.collectedAt =
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS);
    }

    CaptureFacts scene(List<Officer> officers) {
        return common(EvidenceKind.INSPECTION_RECORD, "界桥北侧渣土倾倒现场：现场笔录、照片和执法记录仪视频", officers)
                .device(Device.unknown()
                        .withType("执法记录仪")
                        .withMake("示例厂商")
                        .withModel("HZ-CAM")
                        .withSerial("HZ-SAMPLE-000731"))
                .timeSource("北斗授时")
                .method("现场勘查、拍照、录像")
                .proves("倾倒的地点、时间、方量和车辆")
                .origin(Origin.original())
                .party(new PartyRecord(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Confirmation.ABSENT),
                        Optional.of("夜间现场未发现当事人，有见证人在场")))
                .build();
    }

    CaptureFacts soil(List<Officer> officers) {
        return common(EvidenceKind.EXPERT_OPINION, "倾倒点土壤检测报告及数据表", officers)
                .method("取样送检")
                .proves("倾倒物的污染物含量")
                .origin(Origin.original())
                .appraisal(Appraisal.unknown()
                        .withCommissioner("示例县生态环境所")
                        .withSubject("倾倒点土壤重金属含量")
                        .withMaterials("土样六份及取样记录")
                        .withBasis("按检测报告所列方法标准")
                        .withInstitution("示例检测机构")
                        .withQualification("资质认定证书（示例）")
                        .withAppraiser("示例鉴定人")
                        .withAnalysis("见检测报告"))
                .build();
    }

    CaptureFacts land(List<Officer> officers) {
        return common(EvidenceKind.DOCUMENTARY, "倾倒点土地性质证明", officers)
                .method("依职权出具")
                .proves("倾倒点的土地用途")
                .origin(Origin.original())
                .build();
    }

    CaptureFacts witness(List<Officer> officers) {
        return common(EvidenceKind.WITNESS_TESTIMONY, "目击群众证言", officers)
                .method("询问")
                .proves("倾倒的时间和车辆特征")
                .origin(Origin.original())
                .witness(Witness.unknown()
                        .withName("示例证人")
                        .withSex("男")
                        .withAge("46")
                        .withOccupation("农民")
                        .withAddress("示例村")
                        .withIdentityDocument("居民身份证，号码见笔录")
                        .withMadeOn(collectedAt.toLocalDate().toString())
                        .withConfirmation(Confirmation.SIGNED))
                .build();
    }

    private CaptureFactsBuilder common(EvidenceKind kind, String title, List<Officer> officers) {
        CaptureFactsBuilder facts = CaptureFacts.builder(kind, title)
                .collectedAt(collectedAt)
                .place(new Place("甲溪镇与乙塘镇交界处界桥北侧", Optional.of("330421105"), Optional.empty()))
                .matterCode(Cast.MATTER.value());
        officers.forEach(facts::officer);
        return facts;
    }
}
