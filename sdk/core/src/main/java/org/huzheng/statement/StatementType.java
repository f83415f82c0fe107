package org.huzheng.statement;

import org.huzheng.BilingualText;

/** The kinds of statement 声明类型. The wire id stands inside every payload, so no statement passes for another. */
public enum StatementType {
    /** 证据清单: what a sealed package holds. */
    EVIDENCE_MANIFEST("evidence-manifest", "证据清单", "manifest"),
    /** 保管事件: one link of a chain of custody. */
    CUSTODY_EVENT("custody-event", "保管事件", "custody event"),
    /** 证据登记: a package entered at an evidence centre. */
    REGISTRATION("registration", "证据登记", "registration"),
    /** 数据共享契约: its content, as proposed. */
    SHARING_CONTRACT("sharing-contract", "数据共享契约", "contract"),
    /** 安全审查: what the provider's review of a proposed contract came to. */
    SECURITY_REVIEW("security-review", "契约安全审查", "security review"),
    /** 契约签署: one party's acceptance or rejection of exactly that content. */
    CONTRACT_SIGNATURE("contract-signature", "契约签署", "contract signature"),
    /** 契约中止、恢复: one party stops what moves under it for a time, or lets it move again. */
    CONTRACT_SUSPENSION("contract-suspension", "契约中止或恢复", "contract suspension"),
    /** 契约撤销: one party ends it. */
    CONTRACT_REVOCATION("contract-revocation", "契约撤销", "contract revocation"),
    /** 调取申请: evidence asked for under a contract, for a case. */
    ACCESS_REQUEST("access-request", "调取申请", "request"),
    /** 调取同意. */
    ACCESS_GRANT("access-grant", "调取同意", "grant"),
    /** 调取拒绝, with its reasons. */
    ACCESS_REFUSAL("access-refusal", "调取拒绝", "refusal"),
    /** 数据放行凭证: the server let this evidence go to this department. */
    RELEASE_RECEIPT("release-receipt", "数据放行凭证", "release receipt"),
    /** 证据互认审查规则: by what rules a department recognises evidence. */
    RECOGNITION_POLICY("recognition-policy", "互认审查规则", "recognition policy"),
    /** 数据删除凭证: the consumer deleted what it obtained. */
    DATA_DELETION("data-deletion", "数据删除凭证", "deletion of data"),
    /** 证据互认决定: the receiver's conclusion for one case. */
    RECOGNITION_DECISION("recognition-decision", "互认决定", "recognition decision"),
    /** 证据撤回: the source takes it back. */
    RECALL("recall", "证据撤回", "recall"),
    /** 撤回确认: a consumer has seen the recall and says what follows. */
    RECALL_ACKNOWLEDGEMENT("recall-acknowledgement", "撤回确认", "recall acknowledgement"),
    /** 证据排除: a consumer, or the court of its case, excludes it from that case. */
    EXCLUSION("exclusion", "证据排除", "exclusion"),
    /** 共享资源目录: what a department offers to share, and what it does not and why. */
    RESOURCE_CATALOGUE("resource-catalogue", "共享资源目录", "catalogue of resources"),
    /** 异议: what one side of an exchange holds against what the other said or gave it. */
    OBJECTION("objection", "异议", "objection"),
    /** 异议办理: what is done with an objection. */
    OBJECTION_ACT("objection-act", "异议办理", "act on an objection"),
    /** 案件移送: a case with its papers and evidence, handed to another body. */
    CASE_HANDOVER("case-handover", "案件移送", "case handover"),
    /** 移送办理: what becomes of a case handed over. */
    HANDOVER_ACT("handover-act", "移送办理", "act on a handover"),
    /** 移送放行凭证: the server let evidence that was handed over go to its receiver. */
    HANDOVER_RELEASE("handover-release", "移送放行凭证", "handover release"),
    /** 撤回状态: whether an evidence was recalled, as of a size of the log. */
    RECALL_STATUS("recall-status", "撤回状态", "recall status"),
    /** 执法事项目录公布: an edition of a catalogue of matters, by its document's digest. */
    MATTER_CATALOGUE("matter-catalogue", "目录公布", "catalogue of matters"),
    /** 案卷清单: the file of a closed case. */
    CASE_ARCHIVE("case-archive", "案卷清单", "case archive"),
    /** 争议卷清单: the papers of one recognition, for whoever judges a dispute about it. */
    DISPUTE_PACK("dispute-pack", "争议卷清单", "dispute pack");

    private final String id;
    private final String zh;
    private final String en;

    StatementType(String name, String zh, String en) {
        this.id = "huzheng/" + name + "@v1";
        this.zh = zh;
        this.en = en;
    }

    /** The wire id, for example {@code huzheng/recall@v1}. */
    public String id() {
        return id;
    }

    /** What people call it, in both languages. */
    public BilingualText text() {
        return new BilingualText(zh, en);
    }

    /** The name between {@code huzheng/} and the version, for example {@code recall}. */
    public String shortName() {
        return id.substring(id.indexOf('/') + 1, id.indexOf('@'));
    }

    /**
     * The type of a wire id.
     *
     * @throws IllegalArgumentException if unknown
     */
    public static StatementType ofId(String id) {
        for (StatementType type : values()) {
            if (type.id.equals(id)) {
                return type;
            }
        }
        throw new IllegalArgumentException("unknown statement type");
    }
}
