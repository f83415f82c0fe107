package org.huzheng.cli.exchange;

import java.util.Map;
import org.huzheng.BilingualText;
import org.huzheng.cli.terminal.Json;
import org.huzheng.handover.CaseHandover;
import org.huzheng.handover.HandoverAct;
import org.huzheng.handover.internal.use.CriminalUse;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractState;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.sharing.terms.Masking;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;

/** What people read for the names of an exchange 交换用语. */
final class StatementWords {
    private StatementWords() {}

    static BilingualText of(Conclusion conclusion) {
        return switch (conclusion) {
            case RECOGNISED -> new BilingualText("予以互认", "recognised");
            case PARTIALLY_RECOGNISED -> new BilingualText("部分互认", "partially recognised");
            case CORRECTION_REQUIRED -> new BilingualText("需补正", "correction required");
            case REJECTED -> new BilingualText("不予互认", "rejected");
        };
    }

    static BilingualText of(CheckAnswer answer) {
        return switch (answer) {
            case PASSED -> new BilingualText("通过", "passed");
            case NOT_APPLICABLE -> new BilingualText("不适用", "not applicable");
            case INDETERMINATE -> new BilingualText("无法判定", "indeterminate");
            case FAILED -> new BilingualText("不通过", "failed");
        };
    }

    static BilingualText of(ObjectionAct.Act act) {
        return switch (act) {
            case CORRECT -> new BilingualText("更正", "corrected");
            case CONFIRM -> new BilingualText("维持", "confirmed");
            case WITHDRAW -> new BilingualText("撤回异议", "withdrawn");
            case ESCALATE -> new BilingualText("提请协调", "escalated");
            case UPHOLD -> new BilingualText("支持异议", "upheld");
            case DISMISS -> new BilingualText("不支持异议", "dismissed");
        };
    }

    static BilingualText of(RecognitionPolicy.Use use) {
        return switch (use) {
            case CRIMINAL -> new BilingualText("移送涉嫌犯罪案件", "referral of suspected crime");
            case ADMINISTRATIVE -> new BilingualText("移送行政处理", "for administrative handling");
        };
    }

    static BilingualText of(CriminalUse use) {
        return switch (use) {
            case USABLE -> new BilingualText("可以作为刑事证据使用", "usable as it is");
            case AFTER_REVIEW -> new BilingualText("经审查可以作为刑事证据使用", "usable after review");
            case COLLECT_AGAIN -> new BilingualText("刑事诉讼中须重新收集", "to be collected again");
        };
    }

    static BilingualText material(CaseHandover.Paper paper) {
        return switch (paper.role()) {
            case "LETTER" -> new BilingualText("移送书", "letter");
            case "INVESTIGATION_REPORT" -> new BilingualText("调查报告", "investigation report");
            case "GOODS_LIST" -> new BilingualText("涉案物品清单", "list of goods");
            case "APPRAISAL" -> new BilingualText("检验报告或者鉴定结论", "appraisal");
            default -> new BilingualText("其他材料", "other material");
        };
    }

    static BilingualText of(HandoverAct.Act act) {
        return switch (act) {
            case RECEIVE -> new BilingualText("签收", "received");
            case FORWARD -> new BilingualText("转送", "forwarded");
            case FILE -> new BilingualText("立案", "filed");
            case DECLINE -> new BilingualText("不予立案", "declined");
            case RECONSIDER -> new BilingualText("提请复议", "reconsideration asked for");
            case UPHOLD -> new BilingualText("维持不予立案", "upheld");
            case ASK_SUPERVISION -> new BilingualText("建议立案监督", "supervision asked for");
            case HAND_OVER -> new BilingualText("办结交接", "goods and papers received");
            case WITHDRAW -> new BilingualText("撤回移送", "withdrawn");
        };
    }

    static BilingualText of(ContractState state) {
        return switch (state) {
            case DRAFT -> new BilingualText("已拟定，尚无人签署", "drafted, nobody has answered");
            case PARTLY_SIGNED -> new BilingualText("部分签署", "signed by some, not by all");
            case SIGNED -> new BilingualText("各方已签，尚未生效", "signed by all, not yet in force");
            case ACTIVE -> new BilingualText("生效", "in force");
            case SUSPENDED -> new BilingualText("已中止", "suspended");
            case LAPSED -> new BilingualText("未成立而失效", "lapsed, not signed by all in time");
            case SUPERSEDED -> new BilingualText("已由变更后的契约取代", "superseded by its amendment");
            case EXPIRED -> new BilingualText("已到期", "expired");
            case REJECTED -> new BilingualText("未达成", "rejected");
            case REVOKED -> new BilingualText("已撤销", "revoked");
        };
    }

    /** What is owed on a contract. */
    static BilingualText owed(ContractHistory.Duty duty) {
        return switch (duty.act()) {
            case SECURITY_REVIEW -> new BilingualText("安全审查", "security review");
            case CONTRACT_SUSPENSION -> new BilingualText("恢复或者终止", "to resume or end");
            default -> new BilingualText("签署或者拒绝", "to sign or reject");
        };
    }

    static BilingualText of(SharedResource.ShareType share) {
        return switch (share) {
            case UNCONDITIONAL -> new BilingualText("无条件共享", "unconditional");
            case CONDITIONAL -> new BilingualText("有条件共享", "on condition");
        };
    }

    static BilingualText of(SharedResource.PersonalInformation personal) {
        return switch (personal) {
            case NONE -> new BilingualText("不含个人信息", "no personal information");
            case GENERAL -> new BilingualText("含个人信息", "personal information");
            case SENSITIVE -> new BilingualText("含敏感个人信息", "sensitive personal information");
        };
    }

    static BilingualText of(Masking masking) {
        return switch (masking) {
            case NONE -> new BilingualText("不脱敏", "as it is");
            case NAME -> new BilingualText("只留姓", "the first character");
            case ID_NUMBER, PHONE -> new BilingualText("留前三后四", "the first three and the last four");
            case ADDRESS -> new BilingualText("留前六字", "the first six");
            case ACCOUNT -> new BilingualText("留后四位", "the last four");
            case YEAR -> new BilingualText("只留年份", "the year");
            case HIDDEN -> new BilingualText("隐藏", "hidden");
        };
    }

    static String of(Party party) {
        return party.name() + "（" + party.code() + "）";
    }

    static Map<String, Object> json(Party party) {
        return Json.ordered("code", party.code().toString(), "name", party.name());
    }

    /** What a statement is, for programs. */
    static Map<String, Object> json(Statement statement) {
        StatementHeader header = statement.header();
        return Json.ordered(
                "type",
                header.type().id(),
                "id",
                header.id(),
                "issuer",
                json(header.issuer()),
                "issuedAt",
                header.issuedAt().toString(),
                "digest",
                statement.ref().digest().toString());
    }
}
