package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.MatterCodeScheme;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;

/**
 * The content 契约内容 two departments agree on. Its payload is canonical JSON, so its digest does not depend on layout;
 * each party signs that digest with a {@link ContractSignature}. Evidence obtained under it is never passed on.
 *
 * @param header who proposed it, when; its id is the contract's id
 * @param provider the department whose evidence it is 提供方
 * @param consumer the department that may ask for it 使用方
 * @param purposes the purposes 用途 it may be used for, matched word for word
 * @param legalBases the articles it rests on, for example 浙江省综合行政执法条例第十八条第一款
 * @param matters the 执法事项 it covers
 * @param kinds the kinds of evidence it covers
 * @param retention how long the consumer may keep what it obtained
 * @param validFrom from when, inclusive
 * @param validTo until when, exclusive
 */
public record SharingContract(
        StatementHeader header,
        Party provider,
        Party consumer,
        List<String> purposes,
        List<String> legalBases,
        List<MatterCode> matters,
        List<EvidenceKind> kinds,
        Duration retention,
        Instant validFrom,
        Instant validTo) {
    /** How it is read. */
    public static final StatementFormat<SharingContract> FORMAT =
            StatementFormat.of(MethodHandles.lookup(), StatementType.SHARING_CONTRACT, SharingContract::read);

    /** Refuses a contract with oneself, without purpose, matter, kind or basis, or over an empty period. */
    public SharingContract {
        Objects.requireNonNull(header, "header");
        purposes = required("purposes", purposes);
        legalBases = required("legalBases", legalBases);
        matters = required("matters", matters);
        kinds = required("kinds", kinds);
        if (provider.is(consumer)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "provider and consumer are the same department");
        }
        if (!header.issuer().is(provider) && !header.issuer().is(consumer)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "only a party may propose a contract");
        }
        if (!validFrom.isBefore(validTo)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "validFrom is not before validTo");
        }
        if (retention.isNegative() || retention.toDays() < 1) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "retention is under one day");
        }
    }

    /** Any region's code is readable; which codes exist is for the matter catalogue to say. */
    static MatterCode matter(String text) {
        return MatterCode.parse(text, MatterCodeScheme.OPAQUE);
    }

    private static <T> List<T> required(String name, List<T> values) {
        if (values.isEmpty()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, name + " is empty");
        }
        return List.copyOf(values);
    }

    /** Whether this department is one of the two. */
    public boolean isParty(Party party) {
        return provider.is(party) || consumer.is(party);
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("provider", provider.json())
                .put("consumer", consumer.json())
                .putStrings("purposes", purposes)
                .putStrings("legalBases", legalBases)
                .putStrings(
                        "matters", matters.stream().map(MatterCode::toString).toList())
                .putStrings("kinds", kinds.stream().map(EvidenceKind::name).toList())
                .put("retentionDays", retention.toDays())
                .put("onwardSharing", false)
                .put("validFrom", validFrom)
                .put("validTo", validTo));
    }

    /**
     * Reads a payload.
     *
     * @throws HuzhengException if it is not a contract, or allows onward sharing
     */
    public static SharingContract parse(Bytes payload) {
        return FORMAT.read(payload);
    }

    private static SharingContract read(StatementHeader header, JsonObject json) {
        if (json.bool("onwardSharing")) {
            throw new HuzhengException(ErrorCode.JSON_FIELD_INVALID, "/onwardSharing: expected false");
        }
        return new SharingContract(
                header,
                Party.read(json.object("provider")),
                Party.read(json.object("consumer")),
                json.strings("purposes"),
                json.strings("legalBases"),
                json.strings("matters").stream().map(SharingContract::matter).toList(),
                json.strings("kinds").stream().map(EvidenceKind::valueOf).toList(),
                Duration.ofDays(json.integer("retentionDays")),
                json.time("validFrom"),
                json.time("validTo"));
    }
}
