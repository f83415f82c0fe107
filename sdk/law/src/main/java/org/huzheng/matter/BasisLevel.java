package org.huzheng.matter;

import java.util.EnumSet;
import java.util.Set;

/** The level 效力层级 of a legal basis, and which penalties a basis of that level may set, 行政处罚法 10–14, 16. */
public enum BasisLevel {
    /** 法律: any penalty. */
    LAW("法律", "行政处罚法 10(1)"),
    /** 行政法规: any penalty that leaves liberty alone. */
    ADMIN_REGULATION("行政法规", "行政处罚法 11(1)"),
    /** 地方性法规: neither liberty nor the business licence; 其他 kinds are for laws and administrative regulations (9(6)). */
    LOCAL_REGULATION("地方性法规", "行政处罚法 12(1)"),
    /** 国务院部门规章: warning, criticism, and a fine up to the State Council's ceiling. */
    DEPARTMENT_RULE("部门规章", "行政处罚法 13(2)"),
    /** 地方政府规章: warning, criticism, and a fine up to the provincial standing committee's ceiling. */
    LOCAL_RULE("地方政府规章", "行政处罚法 14(2)"),
    /** 其他规范性文件: no penalty at all. */
    NORMATIVE_DOCUMENT("规范性文件", "行政处罚法 16");

    private final String chinese;
    private final String article;

    BasisLevel(String chinese, String article) {
        this.chinese = chinese;
        this.article = article;
    }

    /** The usual word for it. */
    public String chinese() {
        return chinese;
    }

    /** The article that says what this level may set. */
    public String article() {
        return article;
    }

    /** Whether a basis of this level may set this penalty by itself. */
    public boolean maySet(PenaltyKind kind) {
        return settable().contains(kind);
    }

    /** Whether it is a rule 规章, whose fines have a ceiling. */
    public boolean isRule() {
        return this == DEPARTMENT_RULE || this == LOCAL_RULE;
    }

    /** The penalties a basis of this level may set by itself. */
    public Set<PenaltyKind> settable() {
        return switch (this) {
            case LAW -> EnumSet.allOf(PenaltyKind.class);
            case ADMIN_REGULATION -> EnumSet.complementOf(EnumSet.of(PenaltyKind.DETENTION));
            case LOCAL_REGULATION ->
                EnumSet.complementOf(
                        EnumSet.of(PenaltyKind.DETENTION, PenaltyKind.REVOKE_BUSINESS_LICENCE, PenaltyKind.OTHER));
            case DEPARTMENT_RULE, LOCAL_RULE ->
                EnumSet.of(PenaltyKind.WARNING, PenaltyKind.CRITICISM, PenaltyKind.FINE);
            case NORMATIVE_DOCUMENT -> EnumSet.noneOf(PenaltyKind.class);
        };
    }
}
