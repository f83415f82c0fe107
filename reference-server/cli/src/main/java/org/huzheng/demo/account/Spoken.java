package org.huzheng.demo.account;

import org.huzheng.BilingualText;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.finding.Verdict;
import org.huzheng.recognition.Conclusion;

/** How the account says in words what the data call by name 状态的说法. */
public final class Spoken {
    private Spoken() {}

    public static BilingualText of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> new BilingualText("通过", "passed");
            case INDETERMINATE -> new BilingualText("无法判定", "cannot be judged");
            case FAILED -> new BilingualText("不通过", "failed");
        };
    }

    public static BilingualText of(Conclusion conclusion) {
        return switch (conclusion) {
            case RECOGNISED -> new BilingualText("予以互认", "recognised");
            case PARTIALLY_RECOGNISED -> new BilingualText("部分互认", "recognised in part");
            case CORRECTION_REQUIRED -> new BilingualText("需补正", "to be corrected first");
            case REJECTED -> new BilingualText("不予互认", "not recognised");
        };
    }

    public static BilingualText of(EvidenceKind kind) {
        String en = switch (kind) {
            case DOCUMENTARY -> "documents";
            case PHYSICAL -> "physical evidence";
            case AUDIOVISUAL -> "audiovisual material";
            case ELECTRONIC_DATA -> "electronic data";
            case WITNESS_TESTIMONY -> "testimony of a witness";
            case PARTY_STATEMENT -> "statement of the party";
            case EXPERT_OPINION -> "expert opinion";
            case INSPECTION_RECORD -> "records of inspection";
        };
        return new BilingualText(kind.zh(), en);
    }

    /** The state of a contract, or of an item in a case, as the server names it; one not met in the story stays as it is. */
    public static BilingualText state(String state) {
        return switch (state) {
            case "ACTIVE" -> new BilingualText("生效", "in force");
            case "RECALLED" -> new BilingualText("已撤回，待确认", "recalled, to be acknowledged");
            case "RECALL_ACKNOWLEDGED" -> new BilingualText("已撤回，已确认", "recalled and acknowledged");
            default -> new BilingualText(state, state);
        };
    }
}
