package org.huzheng.dispute.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.huzheng.custody.CustodyEvent;
import org.huzheng.finding.TimeBasis;
import org.huzheng.finding.Verdict;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.Exclusion;
import org.huzheng.recognition.Recall;
import org.huzheng.recognition.RecallStatus;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** What a judge reads for the names of an exchange 页面用语. */
final class PageWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.ofHours(8));

    private PageWords() {}

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    static String basis(TimeBasis basis) {
        return basis == TimeBasis.TRUSTED ? "可信时间戳" : "签发单位自称";
    }

    static String party(Party party) {
        return party.name() + "（" + party.code() + "）";
    }

    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "通过";
            case INDETERMINATE -> "无法判定";
            case FAILED -> "不通过";
        };
    }

    static String sentence(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "卷内材料的签名、时间、日志和相互引用均成立，互认决定依卷内材料重放得到同样的结果。是否采信由审理机关依法认定。";
            case INDETERMINATE -> "未发现不相符之处，但有材料缺失或者无法核实，见“缺少和不符之处”。缺少的不推定为成立。";
            case FAILED -> "卷内材料有不相符之处，见“缺少和不符之处”。以下仅列核验成立的材料。";
        };
    }

    static String conclusion(Conclusion conclusion) {
        return switch (conclusion) {
            case RECOGNISED -> "予以互认";
            case PARTIALLY_RECOGNISED -> "部分互认";
            case CORRECTION_REQUIRED -> "需补正";
            case REJECTED -> "不予互认";
        };
    }

    static String answer(CheckAnswer answer) {
        return switch (answer) {
            case PASSED -> "通过";
            case NOT_APPLICABLE -> "不适用";
            case INDETERMINATE -> "无法判定";
            case FAILED -> "不通过";
        };
    }

    /** What happened, in a few words. */
    static String happened(Verified<?> verified) {
        String what = Roles.text(verified.header().type().shortName()).zh();
        Object value = verified.value();
        if (value instanceof ContractAct act && act.kind().type() == StatementType.CONTRACT_SIGNATURE) {
            return what + "：" + (act.kind() == ContractAct.Kind.ACCEPT ? "同意" : "拒绝");
        }
        if (value instanceof AccessRequest request) {
            return what + "：为案件 " + request.caseNumber();
        }
        if (value instanceof ReleaseReceipt release) {
            return what + "：交付 " + release.consumer().name();
        }
        if (value instanceof RecognitionDecision decision) {
            return what + "：" + conclusion(decision.conclusion());
        }
        if (value instanceof Recall recall) {
            return what + "：" + recall.reason();
        }
        if (value instanceof Exclusion exclusion) {
            return what + "：案件 " + exclusion.caseNumber() + "，"
                    + exclusion.ground().article();
        }
        if (value instanceof RecallStatus status) {
            return what + "：截至日志 " + status.logSize() + " 条，" + (status.recall().isPresent() ? "已撤回" : "未撤回");
        }
        if (value instanceof Objection objection) {
            return what + "：" + objection.reason();
        }
        if (value instanceof ObjectionAct act) {
            return what + "：" + act.reason();
        }
        return value instanceof CustodyEvent event ? what + "：第 " + event.number() + " 次" : what;
    }
}
