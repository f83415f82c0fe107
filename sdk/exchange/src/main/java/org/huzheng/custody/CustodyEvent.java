package org.huzheng.custody;

import java.lang.invoke.MethodHandles;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;

/**
 * One link of a chain of custody 保管事件.
 *
 * @param header the department that records it
 * @param evidenceId the evidence's id
 * @param manifestDigest the digest of the evidence's manifest
 * @param number its place in the chain, from 1
 * @param previous the digest of the previous event's whole first signature file; of {@code manifest.json.p7s} for the
 *     first
 * @param facts what happened
 */
public record CustodyEvent(
        StatementHeader header,
        String evidenceId,
        Digest manifestDigest,
        int number,
        Digest previous,
        CustodyFacts facts) {
    /** As many as four digits of a file name can tell apart. */
    private static final int MOST = 9_999;

    /** How it is read. */
    public static final StatementFormat<CustodyEvent> FORMAT =
            StatementFormat.of(MethodHandles.lookup(), StatementType.CUSTODY_EVENT, CustodyEvent::read);

    /** Nothing is null. */
    public CustodyEvent {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(evidenceId, "evidenceId");
        Objects.requireNonNull(manifestDigest, "manifestDigest");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * Reads the payload of a custody event.
     *
     * @throws org.huzheng.HuzhengException a JSON_ code naming the field, CODE_INVALID or STATEMENT_MALFORMED
     */
    public static CustodyEvent parse(Bytes payload) {
        return FORMAT.read(payload);
    }

    private static CustodyEvent read(StatementHeader header, JsonObject json) {
        JsonObject evidence = json.object("evidence");
        CustodyEvent event = new CustodyEvent(
                header,
                evidence.string("id"),
                evidence.string("manifestDigest", Digest::parse),
                (int) json.integer("number", 1, MOST),
                json.string("previous", Digest::parse),
                new CustodyFacts(
                        json.string("action", CustodyAction::valueOf),
                        json.optionalObject("from").map(Custodian::read),
                        Custodian.read(json.object("to")),
                        json.string("time", OffsetDateTime::parse),
                        json.string("place"),
                        json.optionalString("sealNumber"),
                        json.string("condition"),
                        json.optionalString("explanation")));
        evidence.end();
        return event;
    }

    /** The canonical payload to sign, by {@code spec/schemas/custody-event.json}. */
    public Bytes payload() {
        return header.payload(json -> {
            facts.from().ifPresent(from -> json.put("from", from.json()));
            return json.put(
                            "evidence",
                            JsonWriter.object().put("id", evidenceId).put("manifestDigest", manifestDigest.toString()))
                    .put("number", number)
                    .put("previous", previous.toString())
                    .put("action", facts.action().name())
                    .put("to", facts.to().json())
                    .put("time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(facts.time()))
                    .put("place", facts.place())
                    .put("sealNumber", facts.sealNumber())
                    .put("condition", facts.condition())
                    .put("explanation", facts.explanation());
        });
    }
}
