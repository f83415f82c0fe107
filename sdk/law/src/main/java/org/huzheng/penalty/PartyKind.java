package org.huzheng.penalty;

/** Whom a penalty meets 当事人类别; the law's amounts differ, 行政处罚法 51. */
public enum PartyKind {
    /** 公民. */
    CITIZEN("公民", "a citizen"),
    /** 法人或者其他组织. */
    ORGANISATION("法人或者其他组织", "an organisation");

    private final String chinese;
    private final String english;

    PartyKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The statute's word for it. */
    public String chinese() {
        return chinese;
    }

    /** What it is called in English sentences. */
    public String english() {
        return english;
    }
}
