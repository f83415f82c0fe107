package org.huzheng.server;

import java.util.List;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.Conclusion;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;

/** Decisions on a {@link Sealed} package as any program may write them: a server sees no review, only what it is sent. */
public final class Decided {
    private Decided() {}

    /** What is decided on. */
    public record About(
            EvidenceRef evidence, Digest manifest, StatementRef contract, StatementRef request, String caseNumber) {}

    /** The payload to sign; recognised means that every check passed. */
    public static Bytes payload(StatementHeader header, About about, Conclusion conclusion, String reviewer) {
        EvidenceRef evidence = about.evidence();
        JsonWriter item = JsonWriter.object()
                .put("name", "evidence/" + Sealed.FILE)
                .put("conclusion", conclusion.name())
                .putObjects("checks", checks(conclusion, reviewer, true));
        return header.payload(json -> json.put("evidence", evidence.json())
                .put("manifestDigest", about.manifest().toString())
                .put("contract", about.contract().json())
                .put("request", about.request().json())
                .put("reportDigest", evidence.packageDigest().toString())
                .put("receiptDigest", evidence.packageDigest().toString())
                .put("caseNumber", about.caseNumber())
                .put("policy", new StatementRef("zhejiang", evidence.packageDigest()).json())
                .put("use", "ADMINISTRATIVE")
                .put("conclusion", conclusion.name())
                .putObjects("items", List.of(item))
                .putObjects("checks", checks(conclusion, reviewer, false))
                .put("reviewer", reviewer)
                .put("reason", "符合互认条件")
                .put("basis", "浙江省综合行政执法条例第十八条第一款")
                .put("appeal", "综合行政执法指导办公室"));
    }

    private static List<JsonWriter> checks(Conclusion conclusion, String reviewer, boolean perItem) {
        CheckAnswer answer = switch (conclusion) {
            case RECOGNISED, PARTIALLY_RECOGNISED -> CheckAnswer.PASSED;
            case CORRECTION_REQUIRED -> CheckAnswer.INDETERMINATE;
            case REJECTED -> CheckAnswer.FAILED;
        };
        return RecognitionCheck.ofDecision().stream()
                .filter(check -> check.perItem() == perItem)
                .map(check -> check(check, answer, reviewer))
                .toList();
    }

    private static JsonWriter check(RecognitionCheck check, CheckAnswer answer, String reviewer) {
        JsonWriter json = JsonWriter.object()
                .put("check", check.id())
                .put("answer", answer.name())
                .put("note", "已核")
                .putObjects("findings", List.of());
        if (check.askedOfReviewer()) {
            json.put("by", reviewer);
        }
        if (!check.parts().isEmpty()) {
            json.putObjects(
                    "parts",
                    check.parts().stream()
                            .map(part -> JsonWriter.object()
                                    .put("part", part)
                                    .put("answer", answer.name())
                                    .put("note", "已核")
                                    .put("by", reviewer))
                            .toList());
        }
        return json;
    }
}
