package org.huzheng.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionReview;

/**
 * What the reviewing officers of the story answer in person 审查人员答复: each check, each element and each head by itself, and of
 * each kind of evidence for reasons of its own.
 */
final class Reviewing {
    private static final String NOT_APPLICABLE = "不适用：";

    private Reviewing() {}

    /** The review of evidence of a kind, answered. */
    static RecognitionReview answered(RecognitionReview review, EvidenceKind kind) {
        RecognitionReview answered = review;
        for (Map.Entry<String, String> each : reasons(kind).entrySet()) {
            answered = answered(answered, each.getKey(), each.getValue());
        }
        return answered;
    }

    private static RecognitionReview answered(RecognitionReview review, String asked, String reason) {
        boolean applies = !reason.startsWith(NOT_APPLICABLE);
        CheckAnswer answer = applies ? CheckAnswer.PASSED : CheckAnswer.NOT_APPLICABLE;
        String words = applies ? reason : reason.substring(NOT_APPLICABLE.length());
        int dot = asked.indexOf('.');
        return dot < 0
                ? review.attest(RecognitionCheck.ofId(asked), answer, words)
                : review.attest(
                        RecognitionCheck.ofId(asked.substring(0, dot)), asked.substring(dot + 1), answer, words);
    }

    private static Map<String, String> reasons(EvidenceKind kind) {
        return switch (kind) {
            case EXPERT_OPINION -> soil();
            case DOCUMENTARY -> certificate();
            case WITNESS_TESTIMONY -> testimony();
            default -> scene();
        };
    }

    private static Map<String, String> soil() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("R2", "生态环境所对土壤污染调查有管辖权，两名取样人员无回避情形");
        reasons.put("R4", "报告有检测机构印章、检测人和签发人签名");
        reasons.put("R8.PARTY", "委托检测载明的地块即本案当事人倾倒的地块");
        reasons.put("R8.FACT", "重金属含量是认定倾倒物性质的事实");
        reasons.put("R8.TIME", "取样在倾倒次日，其间无雨");
        reasons.put("R8.PLACE", "取样点坐标在倾倒范围之内");
        reasons.put("R9.PROCEDURE", "取样记录有两名人员和当事人代表签名");
        reasons.put("R9.IMPROPER_MEANS", "检测机构与双方均无利害关系");
        reasons.put("R9.ALTERED", "原始数据表与报告逐项一致");
        reasons.put("R9.NEITHER_LAWFUL_NOR_TRUE", "与现场笔录所记倾倒物外观相印证");
        reasons.put("R9.PROHIBITED_METHOD", "在公共用地取样，方法依检测标准");
        reasons.put("R12", "检测机构资质在有效期内，范围含土壤重金属，结果已告知当事人");
        reasons.put("R13", "报告不涉密，不含个人信息");
        return reasons;
    }

    private static Map<String, String> certificate() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("R2", "自然资源所是土地登记资料的保管单位，两名经办人无回避情形");
        reasons.put("R3", NOT_APPLICABLE + "调取本单位保管的登记资料，未采取登记保存或强制措施");
        reasons.put("R4", "土地证页码齐全，登记机关印章清晰");
        reasons.put("R8.PARTY", "土地使用权人即本案当事人的出租方");
        reasons.put("R8.FACT", "证明倾倒地点的土地性质为农用地");
        reasons.put("R8.TIME", "登记在倾倒之前，至今未变更");
        reasons.put("R8.PLACE", "四至与倾倒地点相符");
        reasons.put("R9.PROCEDURE", "依职权查询并有查询记录");
        reasons.put("R9.SECRET_RECORDING", "从登记簿调取，不涉及录音录像");
        reasons.put("R9.IMPROPER_MEANS", "登记资料由保管单位出具，无须他人提供");
        reasons.put("R9.ALTERED", "与登记系统现状比对一致");
        reasons.put("R9.NEITHER_LAWFUL_NOR_TRUE", "与规划图相互印证");
        reasons.put("R9.PROHIBITED_METHOD", "查询在法定职责之内");
        reasons.put("R13", "仅含本案需要的权利人姓名，证件号码已遮盖");
        return reasons;
    }

    private static Map<String, String> testimony() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("R2", "派出所接警处置，两名民警在场，与当事人无利害关系");
        reasons.put("R4", "证人逐页签名并附身份证明");
        reasons.put("R8.PARTY", "证人指认的车辆属本案当事人");
        reasons.put("R8.FACT", "证人亲眼看见倾倒过程");
        reasons.put("R8.TIME", "所述时间与接警时间相差十分钟以内");
        reasons.put("R8.PLACE", "所述地点与现场方位图一致");
        reasons.put("R9.PROCEDURE", "询问前已告知权利义务，由两名民警询问");
        reasons.put("R9.IMPROPER_MEANS", "证人当场表示自愿陈述，未受利诱胁迫");
        reasons.put("R9.ALTERED", "笔录未见涂改，更正处有指印");
        reasons.put("R9.WITNESS_INCAPABLE", "证人成年，神志清楚，表达准确");
        reasons.put("R9.NEITHER_LAWFUL_NOR_TRUE", "与现场照片和车辆轨迹相互印证");
        reasons.put("R9.PROHIBITED_METHOD", "在派出所询问室公开询问");
        reasons.put("R11", "所述关键情节前后一致，行政案件中无须重新询问");
        reasons.put("R13", "证人住址已遮盖，仅限本案使用");
        return reasons;
    }

    private static Map<String, String> scene() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("R2", "综合行政执法队对倾倒行为有管辖权，两名队员持证，无回避情形");
        reasons.put("R4", "笔录注明当事人不在场的原因，有见证人和两名队员签名");
        reasons.put("R8.PARTY", "所记车辆即本案当事人的车辆");
        reasons.put("R8.FACT", "记录了倾倒物的数量和堆放情况");
        reasons.put("R8.TIME", "记录时间与报警时间相符");
        reasons.put("R8.PLACE", "记录地点即界桥北侧");
        reasons.put("R9.PROCEDURE", "两名队员持证勘查，有见证人在场");
        reasons.put("R9.IMPROPER_MEANS", "现场无人陈述，不涉及利诱胁迫");
        reasons.put("R9.ALTERED", "影像与执法记录仪原始文件比对一致");
        reasons.put("R9.NEITHER_LAWFUL_NOR_TRUE", "笔录与影像相互印证");
        reasons.put("R9.PROHIBITED_METHOD", "在公共道路旁检查，未进入他人住所");
        reasons.put("R13", "路人面部已遮盖，不涉密");
        return reasons;
    }
}
