package org.huzheng.penalty.triage;

/** The track a case takes 案件分流类别, from the lightest on. */
public enum Track {
    /** 简易程序: decided on the spot. */
    SIMPLE("简易程序"),
    /** 简案快办: the ordinary procedure with every step, sooner. */
    EXPEDITED("简案快办"),
    /** 普通程序. */
    ORDINARY("普通程序"),
    /** 重大复杂案件: the ordinary procedure with review, discussion or hearing. */
    COMPLEX("重大复杂案件");

    private final String chinese;

    Track(String chinese) {
        this.chinese = chinese;
    }

    /** The usual word for it. */
    public String chinese() {
        return chinese;
    }

    /** Whether it is heavier than another. */
    public boolean isAbove(Track other) {
        return compareTo(other) > 0;
    }
}
