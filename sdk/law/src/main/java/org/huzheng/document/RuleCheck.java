package org.huzheng.document;

import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Whether content keeps a rule. A field that is absent keeps it: that it must be there is another question. */
final class RuleCheck {
    private static final Pattern CITED = Pattern.compile("《[^》]+》[^《]*第[〇零一二三四五六七八九十百千0-9]+条");
    private static final Pattern FIFTEEN_DAYS = Pattern.compile("(十五|15)\\s*日");
    private static final Pattern FIVE_DAYS = Pattern.compile("(?<![十0-9])(五|5)\\s*(个工作)?日");
    private static final Pattern STATEMENT = Pattern.compile("陈述");
    private static final Pattern DEFENCE = Pattern.compile("申辩");
    private static final Pattern HEARING = Pattern.compile("听证");

    private RuleCheck() {}

    static boolean keeps(ContentRule rule, DocumentContent content) {
        return switch (rule) {
            case SEAL_OF_AGENCY -> !content.has("seal") || content.text("seal").equals(content.text("agency"));
            case BASIS_CITES_ARTICLE -> matches(content, "basis", CITED);
            case BEGUN_BEFORE_ENDED -> inOrder(content);
            case THIRTY_DAYS -> content.has("periodBasis") || days(content) <= 30;
            case REMEDY_COMPLETE -> RemedyText.isComplete(content);
            case RECONSIDERATION_FIRST -> RemedyText.sendsToReconsiderationFirst(content);
            case FINE_FIFTEEN_DAYS -> !content.has("fineFen") || matches(content, "performance", FIFTEEN_DAYS);
            case SURCHARGE_WITHIN_FINE ->
                content.fen("surchargeFen").orElse(0L) <= content.fen("fineFen").orElse(0L);
            case RIGHTS_STATEMENT_AND_DEFENCE ->
                matches(content, "rights", STATEMENT) && matches(content, "rights", DEFENCE);
            case RIGHTS_HEARING_FIVE_DAYS ->
                matches(content, "rights", HEARING) && matches(content, "rights", FIVE_DAYS);
            case PRESIDER_NOT_INVESTIGATOR ->
                content.text("presider")
                        .filter(content.texts("officers")::contains)
                        .isEmpty();
            case REVIEWER_NOT_INVESTIGATOR ->
                content.text("reviewer")
                        .filter(content.texts("officers")::contains)
                        .isEmpty();
            case EDUCATION_UNLESS_NO_VIOLATION ->
                content.has("education")
                        || !content.has("ground")
                        || content.text("ground").filter("违法事实不能成立"::equals).isPresent();
        };
    }

    private static boolean matches(DocumentContent content, String field, Pattern pattern) {
        return content.text(field).map(text -> pattern.matcher(text).find()).orElse(true);
    }

    private static boolean inOrder(DocumentContent content) {
        boolean days = content.date("from").isEmpty()
                || content.date("to").isEmpty()
                || !content.date("to").get().isBefore(content.date("from").get());
        boolean times = content.time("startedAt").isEmpty()
                || content.time("endedAt").isEmpty()
                || !content.time("endedAt")
                        .get()
                        .isBefore(content.time("startedAt").get());
        return days && times;
    }

    /** From the first day to the last, the first one not counted. */
    private static long days(DocumentContent content) {
        return content.date("from").isPresent() && content.date("to").isPresent()
                ? ChronoUnit.DAYS.between(
                        content.date("from").get(), content.date("to").get())
                : 0;
    }
}
