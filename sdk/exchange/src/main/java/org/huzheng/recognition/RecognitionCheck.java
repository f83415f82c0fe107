package org.huzheng.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.internal.json.CodeTexts;

/**
 * The receiver's eighteen checks 互认审查要点. What each asks, when, of which kinds of evidence, who answers it and its article
 * stand in {@code spec/recognition-checks.json}; on the wire a check goes by its id.
 */
public enum RecognitionCheck {
    /** 有权调取. */
    ACCESS_AUTHORITY("R1"),
    /** 采集主体有权. */
    COLLECTOR_COMPETENCE("R2"),
    /** 批准文件与时限. */
    APPROVALS_AND_TIME_LIMITS("R3"),
    /** 该种类的形式要求. */
    KIND_FORMALITIES("R4"),
    /** 原件或复制件规则. */
    ORIGINAL_OR_COPY("R5"),
    /** 杂凑、签名、时间与证书. */
    SOUND_BYTES_AND_SIGNATURES("R6"),
    /** 保管链连续. */
    CUSTODY_CONTINUITY("R7"),
    /** 关联性. */
    RELEVANCE("R8"),
    /** 不属于应予排除的证据. */
    EXCLUSION_GROUNDS("R9"),
    /** 电子监控设备的法制和技术审核. */
    MONITORING_DEVICE_REVIEW("R10"),
    /** 言词证据必要时重新询问. */
    STATEMENTS_ASKED_AGAIN("R11"),
    /** 鉴定资质与告知. */
    EXPERT_QUALIFICATION("R12"),
    /** 保密与个人信息最小化. */
    SECRECY_AND_PRIVACY("R13"),
    /** 未撤回. */
    NOT_RECALLED("R14"),
    /** 采集早于处理决定. */
    COLLECTED_BEFORE_DECISION("R15"),
    /** 已告知当事人并听取意见. */
    PARTY_HEARD("R16"),
    /** 审核人不是采集人. */
    REVIEWER_INDEPENDENCE("R17"),
    /** 结论说明理由并告知异议渠道. */
    REASONED_CONCLUSION("R18");

    private final String id;

    RecognitionCheck(String id) {
        this.id = id;
    }

    /** The checks a decision on recognition answers, in order: those of receipt and of recognition. */
    public static List<RecognitionCheck> ofDecision() {
        return Arrays.stream(values())
                .filter(check -> check.moment() != RecognitionMoment.USE)
                .toList();
    }

    /**
     * The check of an id.
     *
     * @throws HuzhengException ARGUMENT_INVALID if there is none
     */
    public static RecognitionCheck ofId(String id) {
        return Arrays.stream(values())
                .filter(check -> check.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new HuzhengException(ErrorCode.ARGUMENT_INVALID, "no such check"));
    }

    /** Its id, R1 to R18. */
    public String id() {
        return id;
    }

    /** What it asks. */
    public BilingualText text() {
        return CodeTexts.checks().text(id);
    }

    /** The article or standard it rests on. */
    public String article() {
        return CodeTexts.checks().string(id, "article");
    }

    /** Whether the reviewing officer is asked: for all of it, for a part, or where the program cannot tell. */
    public boolean askedOfReviewer() {
        return !answeredBy().equals("MACHINE");
    }

    /** MACHINE, REVIEWER, EITHER or BOTH: the floor, below which no policy goes. */
    String answeredBy() {
        return CodeTexts.checks().string(id, "answeredBy");
    }

    /** Whether it may turn out not to apply: by kind, by the policy, or because the officer says so. */
    boolean mayNotApply() {
        return CodeTexts.checks().flag(id, "mayNotApply");
    }

    /** Whether each file of the package is answered by itself, rather than the package as a whole. */
    public boolean perItem() {
        return CodeTexts.checks().string(id, "scope").equals("ITEM");
    }

    /**
     * The names of its parts, each to be answered by itself, in order: the elements of relevance, the heads of the exclusion
     * list; empty for a check that is answered as a whole.
     */
    public List<String> parts() {
        String prefix = id + ".";
        return CodeTexts.checks().codes().stream()
                .filter(code -> code.startsWith(prefix))
                .map(code -> code.substring(prefix.length()))
                .toList();
    }

    /**
     * What a part asks.
     *
     * @throws HuzhengException ARGUMENT_INVALID if it has no such part
     */
    public BilingualText text(String part) {
        return CodeTexts.checks().text(row(part));
    }

    /**
     * The article a part rests on.
     *
     * @throws HuzhengException ARGUMENT_INVALID if it has no such part
     */
    public String article(String part) {
        return CodeTexts.checks().string(row(part), "article");
    }

    /**
     * Whether a part concerns evidence of this kind.
     *
     * @throws HuzhengException ARGUMENT_INVALID if it has no such part
     */
    public boolean concerns(EvidenceKind kind, String part) {
        return concerns(kind) && lists(row(part), kind);
    }

    /**
     * Whether the officer may find that a part does not arise.
     *
     * @throws HuzhengException ARGUMENT_INVALID if it has no such part
     */
    public boolean reviewerMayWaive(String part) {
        return CodeTexts.checks().flag(row(part), "reviewerMayWaive");
    }

    /** Whether a part may turn out not to arise without anybody's word: by the kind of evidence, or by a fact. */
    boolean mayNotArise(String part) {
        return !CodeTexts.checks().string(row(part), "kinds").isEmpty()
                || !CodeTexts.checks().string(row(part), "settledBy").isEmpty();
    }

    private String row(String part) {
        if (!parts().contains(part)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, id + " has no part of this name");
        }
        return id + "." + part;
    }

    /** When it is asked. NOT_RECALLED is asked again at use. */
    RecognitionMoment moment() {
        return RecognitionMoment.valueOf(CodeTexts.checks().string(id, "moment"));
    }

    /** Whether it concerns evidence of this kind at all. */
    public boolean concerns(EvidenceKind kind) {
        return lists(id, kind);
    }

    private static boolean lists(String row, EvidenceKind kind) {
        Set<String> kinds = Stream.of(CodeTexts.checks().string(row, "kinds").split(" "))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return kinds.isEmpty() || kinds.contains(kind.name());
    }

    /** Whether the reviewer may find that it does not apply to this piece, saying why. */
    public boolean reviewerMayWaive() {
        return CodeTexts.checks().flag(id, "reviewerMayWaive");
    }
}
