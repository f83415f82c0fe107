package org.huzheng.cli.exchange;

import java.util.Map;
import org.huzheng.BilingualText;
import org.huzheng.cli.terminal.Json;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.Conclusion;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ContractState;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.sharing.terms.Masking;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;

/** What people read for the names of an exchange 交换用语. */
final class StatementWords {
    private static final Map<StatementType, BilingualText> TYPES = Map.ofEntries(
            Map.entry(StatementType.EVIDENCE_MANIFEST, new BilingualText("证据清单", "manifest")),
            Map.entry(StatementType.CUSTODY_EVENT, new BilingualText("保管事件", "custody event")),
            Map.entry(StatementType.REGISTRATION, new BilingualText("证据登记", "registration")),
            Map.entry(StatementType.SHARING_CONTRACT, new BilingualText("数据共享契约", "contract")),
            Map.entry(StatementType.SECURITY_REVIEW, new BilingualText("契约安全审查", "security review")),
            Map.entry(StatementType.CONTRACT_SIGNATURE, new BilingualText("契约签署", "contract signature")),
            Map.entry(StatementType.CONTRACT_SUSPENSION, new BilingualText("契约中止或恢复", "contract suspension")),
            Map.entry(StatementType.CONTRACT_REVOCATION, new BilingualText("契约撤销", "contract revocation")),
            Map.entry(StatementType.ACCESS_REQUEST, new BilingualText("调取申请", "request")),
            Map.entry(StatementType.ACCESS_GRANT, new BilingualText("调取同意", "grant")),
            Map.entry(StatementType.ACCESS_REFUSAL, new BilingualText("调取拒绝", "refusal")),
            Map.entry(StatementType.RELEASE_RECEIPT, new BilingualText("数据放行凭证", "release receipt")),
            Map.entry(StatementType.RECOGNITION_POLICY, new BilingualText("互认审查规则", "recognition policy")),
            Map.entry(StatementType.DATA_DELETION, new BilingualText("数据删除凭证", "deletion of data")),
            Map.entry(StatementType.RECOGNITION_DECISION, new BilingualText("互认决定", "recognition decision")),
            Map.entry(StatementType.RECALL, new BilingualText("证据撤回", "recall")),
            Map.entry(StatementType.RECALL_ACKNOWLEDGEMENT, new BilingualText("撤回确认", "recall acknowledgement")),
            Map.entry(StatementType.EXCLUSION, new BilingualText("证据排除", "exclusion")),
            Map.entry(StatementType.RESOURCE_CATALOGUE, new BilingualText("共享资源目录", "catalogue of resources")),
            Map.entry(StatementType.OBJECTION, new BilingualText("异议", "objection")),
            Map.entry(StatementType.OBJECTION_ACT, new BilingualText("异议办理", "act on an objection")),
            Map.entry(StatementType.RECALL_STATUS, new BilingualText("撤回状态", "recall status")),
            Map.entry(StatementType.MATTER_CATALOGUE, new BilingualText("目录公布", "catalogue of matters")),
            Map.entry(StatementType.CASE_ARCHIVE, new BilingualText("案卷清单", "case archive")),
            Map.entry(StatementType.DISPUTE_PACK, new BilingualText("争议卷清单", "dispute pack")));

    private StatementWords() {}

    static BilingualText of(StatementType type) {
        return TYPES.getOrDefault(type, new BilingualText(type.id(), type.id()));
    }

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

    static BilingualText of(ContractHistory.Duty.Act act) {
        return switch (act) {
            case SECURITY_REVIEW -> new BilingualText("安全审查", "security review");
            case SIGNATURE -> new BilingualText("签署或者拒绝", "to sign or reject");
            case RESUMPTION -> new BilingualText("恢复或者终止", "to resume or end");
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
