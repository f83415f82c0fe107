package org.huzheng.evidence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Set;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * An approval 批准文件 under which evidence was collected (行政处罚法 art. 56, 行政强制法 arts. 18, 24, 25).
 *
 * @param kind what it allows: PRESERVATION 先行登记保存, SEALING 查封, SEIZURE 扣押, FREEZING 冻结, INSPECTION 检查 or SAMPLING
 *     抽样取证; anything else is a finding
 * @param number its number 文号
 * @param from the beginning of its time, included
 * @param to the end of its time, not included
 * @param approver who gave it
 */
public record Approval(String kind, String number, OffsetDateTime from, OffsetDateTime to, String approver) {
    private static final Set<String> KINDS =
            Set.of("PRESERVATION", "SEALING", "SEIZURE", "FREEZING", "INSPECTION", "SAMPLING");

    /** Refuses a blank text. */
    public Approval {
        Texts.meaningful(kind);
        Texts.meaningful(number);
        Texts.meaningful(approver);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Whether it holds at an instant. */
    public boolean covers(Instant instant) {
        return !instant.isBefore(from.toInstant()) && instant.isBefore(to.toInstant());
    }

    /** Whether it is of a kind there is, and begins before it ends. */
    public boolean plausible() {
        return KINDS.contains(kind) && from.toInstant().isBefore(to.toInstant());
    }

    static Approval read(JsonObject json) {
        Approval approval = new Approval(
                Texts.required(json, "kind"),
                Texts.required(json, "number"),
                json.string("from", OffsetDateTime::parse),
                json.string("to", OffsetDateTime::parse),
                Texts.required(json, "approver"));
        json.end();
        return approval;
    }

    JsonWriter json() {
        return JsonWriter.object()
                .put("kind", kind)
                .put("number", number)
                .put("approver", approver)
                .put("from", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(from))
                .put("to", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(to));
    }
}
