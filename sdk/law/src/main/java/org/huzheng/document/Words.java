package org.huzheng.document;

import java.util.regex.Pattern;

/** What certain passages of a document must say. */
final class Words {
    static final Pattern CITED = Pattern.compile("《[^》]+》[^《]*第[〇零一二三四五六七八九十百千0-9]+条");
    static final Pattern FIFTEEN_DAYS = Pattern.compile("(十五|15)\\s*日");
    static final Pattern FIVE_DAYS = Pattern.compile("(?<![十0-9])(五|5)\\s*(个工作)?日");
    static final Pattern STATEMENT = Pattern.compile("陈述");
    static final Pattern DEFENCE = Pattern.compile("申辩");
    static final Pattern HEARING = Pattern.compile("听证");

    private Words() {}
}
