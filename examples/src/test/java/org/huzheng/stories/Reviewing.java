package org.huzheng.stories;

import static org.huzheng.recognition.RecognitionCheck.APPROVALS_AND_TIME_LIMITS;
import static org.huzheng.recognition.RecognitionCheck.COLLECTOR_COMPETENCE;
import static org.huzheng.recognition.RecognitionCheck.CUSTODY_CONTINUITY;
import static org.huzheng.recognition.RecognitionCheck.EXCLUSION_GROUNDS;
import static org.huzheng.recognition.RecognitionCheck.EXPERT_QUALIFICATION;
import static org.huzheng.recognition.RecognitionCheck.KIND_FORMALITIES;
import static org.huzheng.recognition.RecognitionCheck.MONITORING_DEVICE_REVIEW;
import static org.huzheng.recognition.RecognitionCheck.RELEVANCE;
import static org.huzheng.recognition.RecognitionCheck.SECRECY_AND_PRIVACY;

import org.huzheng.codes.EvidenceKind;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.RecognitionReview;

/** What a reviewing officer who finds nothing wrong answers in person, by the kind of evidence and the facts it came with. */
final class Reviewing {
    private Reviewing() {}

    static RecognitionReview answered(RecognitionReview review, VerifiedPackage evidence) {
        RecognitionReview formal = review.attest(COLLECTOR_COMPETENCE, CheckAnswer.PASSED, "来源单位有法定职权，两名经办人无回避情形")
                .attest(APPROVALS_AND_TIME_LIMITS, CheckAnswer.NOT_APPLICABLE, "未采取登记保存或者强制措施")
                .attest(KIND_FORMALITIES, CheckAnswer.PASSED, "形式要件已逐项查看")
                .attest(CUSTODY_CONTINUITY, CheckAnswer.PASSED, "封装后未曾移交，登记的杂凑值一致")
                .attest(SECRECY_AND_PRIVACY, CheckAnswer.PASSED, "不涉密，仅含办案必需的内容");
        return ofItsKind(notExcluded(relevant(formal)), evidence);
    }

    private static RecognitionReview relevant(RecognitionReview review) {
        return review.attest(RELEVANCE, "PARTY", CheckAnswer.PASSED, "所载单位即本案当事人")
                .attest(RELEVANCE, "FACT", CheckAnswer.PASSED, "所载内容是本案待证事实")
                .attest(RELEVANCE, "TIME", CheckAnswer.PASSED, "形成时间与本案事实相符")
                .attest(RELEVANCE, "PLACE", CheckAnswer.PASSED, "所载地点即本案违法行为发生地");
    }

    private static RecognitionReview notExcluded(RecognitionReview review) {
        return review.attest(EXCLUSION_GROUNDS, "PROCEDURE", CheckAnswer.PASSED, "依职权制作，有两名经办人签名")
                .attest(EXCLUSION_GROUNDS, "IMPROPER_MEANS", CheckAnswer.PASSED, "未涉及利诱、欺诈、胁迫")
                .attest(EXCLUSION_GROUNDS, "ALTERED", CheckAnswer.PASSED, "与来源单位留存的内容一致")
                .attest(EXCLUSION_GROUNDS, "NEITHER_LAWFUL_NOR_TRUE", CheckAnswer.PASSED, "与现场情况相互印证")
                .attest(EXCLUSION_GROUNDS, "PROHIBITED_METHOD", CheckAnswer.PASSED, "在法定职责之内取得");
    }

    private static RecognitionReview ofItsKind(RecognitionReview review, VerifiedPackage evidence) {
        CaptureFacts facts = evidence.facts();
        RecognitionReview answered = review;
        if (evidence.kind() == EvidenceKind.DOCUMENTARY || evidence.kind() == EvidenceKind.ELECTRONIC_DATA) {
            answered = answered.attest(EXCLUSION_GROUNDS, "SECRET_RECORDING", CheckAnswer.PASSED, "不涉及偷拍偷录窃听");
        }
        if (evidence.kind() == EvidenceKind.ELECTRONIC_DATA
                && facts.monitoring().isEmpty()) {
            answered = answered.attest(MONITORING_DEVICE_REVIEW, CheckAnswer.NOT_APPLICABLE, "登记数据，并非电子监控设备记录");
        }
        if (evidence.kind() == EvidenceKind.EXPERT_OPINION) {
            answered = answered.attest(EXPERT_QUALIFICATION, CheckAnswer.PASSED, "资质在有效期内，结果已告知当事人");
        }
        if (facts.origin()
                .flatMap(origin -> origin.form())
                .filter("COPY"::equals)
                .isPresent()) {
            answered =
                    answered.attest(EXCLUSION_GROUNDS, "COPY_WITHOUT_ORIGINAL", CheckAnswer.PASSED, "原件由来源单位保管，已核对无异");
        }
        return answered;
    }
}
