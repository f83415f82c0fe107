package org.huzheng.document;

import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Whether content keeps a rule. A field that is absent keeps it: that it must be there is another question. */
final class RuleCheck {
    private RuleCheck() {}

    static boolean keeps(ContentRule rule, DocumentContent content) {
        return switch (rule) {
            case SEAL_OF_AGENCY -> !content.has("seal") || content.text("seal").equals(content.text("agency"));
            case BASIS_CITES_ARTICLE -> matches(content, "basis", Words.CITED);
            case BEGUN_BEFORE_ENDED -> inOrder(content);
            case THIRTY_DAYS -> content.has("periodBasis") || days(content) <= 30;
            case REMEDY_COMPLETE -> RemedyText.isComplete(content);
            case RECONSIDERATION_FIRST -> RemedyText.sendsToReconsiderationFirst(content);
            case FINE_FIFTEEN_DAYS -> !content.has("fineFen") || matches(content, "performance", Words.FIFTEEN_DAYS);
            case SURCHARGE_WITHIN_FINE ->
                content.fen("surchargeFen").orElse(0L) <= content.fen("fineFen").orElse(0L);
            case RIGHTS_STATEMENT_AND_DEFENCE ->
                matches(content, "rights", Words.STATEMENT) && matches(content, "rights", Words.DEFENCE);
            case RIGHTS_HEARING_FIVE_DAYS ->
                matches(content, "rights", Words.HEARING) && matches(content, "rights", Words.FIVE_DAYS);
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
