package org.huzheng.demo;

import org.huzheng.finding.Verdict;
import org.huzheng.recognition.Conclusion;

/** How the account says in Chinese what the data call by name 状态的中文说法. */
final class Spoken {
    private Spoken() {}

    static String zh(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "通过";
            case INDETERMINATE -> "无法判定";
            case FAILED -> "不通过";
        };
    }

    static String zh(Conclusion conclusion) {
        return switch (conclusion) {
            case RECOGNISED -> "予以互认";
            case PARTIALLY_RECOGNISED -> "部分互认";
            case CORRECTION_REQUIRED -> "需补正";
            case REJECTED -> "不予互认";
        };
    }

    /** The state of a contract, or of an item in a case, as the server names it; one not met in the story stays as it is. */
    static String zh(String state) {
        return switch (state) {
            case "ACTIVE" -> "生效";
            case "RECALLED" -> "已撤回，待确认";
            case "RECALL_ACKNOWLEDGED" -> "已撤回，已确认";
            default -> state;
        };
    }
}
