package org.huzheng.matter.competence;

import java.util.Optional;
import org.huzheng.BilingualText;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.PenaltyKind;

/** Why an assignment that is in force moves no power all the same 配置无效原因. */
public enum Objection {
    /** 行政强制措施权不得委托. */
    COERCION_ENTRUSTED("行政强制法 17(1)", "行政强制措施权不得委托", "the power of coercive measures cannot be entrusted"),
    /** 限制人身自由的处罚权只能由公安机关和法律规定的其他机关行使. */
    LIBERTY_MOVED(
            "行政处罚法 18(3)",
            "限制人身自由的处罚权不得划转、赋权或委托",
            "the power to restrict personal liberty cannot be moved or entrusted"),
    /** 赋权只能由县级人民政府部门交由乡镇人民政府、街道办事处. */
    EMPOWERED_BEYOND_TOWNSHIPS(
            "行政处罚法 24(1)",
            "赋权只能是县级人民政府部门的处罚权交由乡镇人民政府、街道办事处",
            "only a county department's power may be given, and only to a township or sub-district"),
    /** 县级以下行使处罚权须法律、行政法规另有规定. */
    BELOW_COUNTY(
            "行政处罚法 23",
            "县级以下法定处罚权须有法律、行政法规依据",
            "below the county a statutory power of penalty needs a law or administrative regulation"),
    /** 组织行使处罚权须法律、法规授权. */
    BODY_NOT_AUTHORISED(
            "行政处罚法 19", "组织行使法定处罚权须有法律、法规授权", "an organisation needs a law or regulation that authorises it"),
    /** 其他组织或者个人不能行使处罚权. */
    NO_PUBLIC_BODY(
            "行政处罚法 20(1)", "其他组织或者个人不得行使行政处罚权", "neither other organisations nor individuals may hold the power"),
    /** 划出、赋权机关在此无此职权. */
    SOURCE_HOLDS_NOTHING("行政处罚法 17", "划出机关在此时此地并无此职权", "the source has no such power there and then"),
    /** 委托、派驻机关在此无此职权, or holds it itself only by entrustment. */
    PRINCIPAL_HOLDS_NOTHING(
            "行政处罚法 20(1)",
            "委托或者派驻机关在此时此地并无此职权，或者本身系受委托",
            "the principal has no such power there and then, or only by entrustment itself"),
    /** 事项不在目录内. */
    MATTER_NOT_LISTED("行政处罚法 17", "事项未列入此时此地有效的目录", "the matter is on no list in force there and then");

    private final String article;
    private final String zh;
    private final String en;

    Objection(String article, String zh, String en) {
        this.article = article;
        this.zh = zh;
        this.en = en;
    }

    /** The article it rests on, for penalties; for coercive measures where it is about them. */
    public String article() {
        return article;
    }

    /** The article it rests on for a matter of this category; empty where neither statute speaks of such matters. */
    public Optional<String> articleFor(MatterCategory category) {
        return switch (category) {
            case PENALTY -> Optional.of(article);
            case COERCION -> Optional.of(COERCION_ENTRUSTED.article);
            default -> Optional.empty();
        };
    }

    /** What is wrong, in both languages. */
    public BilingualText text() {
        return new BilingualText(zh, en);
    }

    /** What the law has against the assignment by itself, whoever else holds what. */
    static Optional<Objection> to(MatterAssignment assignment, MatterContent content) {
        boolean statutory = assignment.mode() == AssignmentMode.STATUTORY;
        if (content.category() == MatterCategory.COERCION) {
            return when(assignment.mode() == AssignmentMode.ENTRUSTED, COERCION_ENTRUSTED);
        }
        if (content.category() != MatterCategory.PENALTY) {
            return Optional.empty();
        }
        if (assignment.recipientKind() == BodyKind.OTHER) {
            return Optional.of(NO_PUBLIC_BODY);
        }
        if (statutory) {
            return toStatutory(assignment.recipientKind(), content);
        }
        if (assignment.mode() != AssignmentMode.STATIONED && restrictsLiberty(content)) {
            return Optional.of(LIBERTY_MOVED);
        }
        boolean downward = assignment.sourceKind() == BodyKind.COUNTY_DEPARTMENT
                && assignment.recipientKind() == BodyKind.TOWNSHIP;
        return when(assignment.mode() == AssignmentMode.EMPOWERED && !downward, EMPOWERED_BEYOND_TOWNSHIPS);
    }

    private static Optional<Objection> toStatutory(BodyKind recipient, MatterContent content) {
        return switch (recipient) {
            case TOWNSHIP ->
                when(!rests(content, BasisLevel.LAW) && !rests(content, BasisLevel.ADMIN_REGULATION), BELOW_COUNTY);
            case PUBLIC_BODY ->
                when(
                        !rests(content, BasisLevel.LAW)
                                && !rests(content, BasisLevel.ADMIN_REGULATION)
                                && !rests(content, BasisLevel.LOCAL_REGULATION),
                        BODY_NOT_AUTHORISED);
            default -> Optional.empty();
        };
    }

    private static boolean rests(MatterContent content, BasisLevel level) {
        return content.bases().stream().anyMatch(basis -> basis.level() == level);
    }

    private static boolean restrictsLiberty(MatterContent content) {
        return content.penalties().stream().anyMatch(PenaltyKind::restrictsLiberty);
    }

    private static Optional<Objection> when(boolean holds, Objection objection) {
        return holds ? Optional.of(objection) : Optional.empty();
    }
}
