package org.huzheng.matter;

/** How a power comes to a body 权力配置方式. */
public enum AssignmentMode {
    /** 法定: the statute itself names the body, 行政处罚法 17, 19. */
    STATUTORY("法定", "行政处罚法 17"),
    /** 集中划转: one body exercises several bodies' power of penalty, 行政处罚法 18(2). */
    CONCENTRATED("集中划转", "行政处罚法 18(2)"),
    /** 委托: exercised for another and in its name, 行政处罚法 20. */
    ENTRUSTED("委托", "行政处罚法 20(1)"),
    /** 赋权: a county department's power given to a township or sub-district, 行政处罚法 24(1). */
    EMPOWERED("赋权", "行政处罚法 24(1)"),
    /** 派驻: a department's team placed in a township, commanded there, deciding for its department. */
    STATIONED("派驻", "浙江省综合行政执法条例 9(4)");

    private final String chinese;
    private final String article;

    AssignmentMode(String chinese, String article) {
        this.chinese = chinese;
        this.article = article;
    }

    /** The usual word for it. */
    public String chinese() {
        return chinese;
    }

    /** The article it rests on. */
    public String article() {
        return article;
    }

    /** Whether the recipient decides in its own name; otherwise in the source's, 行政处罚法 20(4). */
    public boolean isInOwnName() {
        return this == STATUTORY || this == CONCENTRATED || this == EMPOWERED;
    }
}
