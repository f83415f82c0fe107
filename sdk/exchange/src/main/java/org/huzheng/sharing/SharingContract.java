package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.MatterCodeScheme;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.jspecify.annotations.Nullable;

/**
 * The content 契约内容 two departments agree on. Its payload is canonical JSON, so its digest does not depend on layout;
 * each party signs that digest with a {@link ContractSignature}. Evidence obtained under it is never passed on. Immutable.
 */
public final class SharingContract {
    /** How it is read. */
    public static final StatementFormat<SharingContract> FORMAT =
            StatementFormat.of(MethodHandles.lookup(), StatementType.SHARING_CONTRACT, SharingContract::read);

    private final Parts parts;

    private SharingContract(Parts parts) {
        this.parts = parts;
    }

    /** What it is made of. */
    private record Parts(
            StatementHeader header,
            Party provider,
            Party consumer,
            Optional<StatementRef> amends,
            List<String> purposes,
            List<String> legalBases,
            List<MatterCode> matters,
            List<EvidenceKind> kinds,
            Duration retention,
            Instant validFrom,
            Instant validTo) {
        Parts {
            purposes = required("purposes", purposes);
            legalBases = required("legalBases", legalBases);
            matters = required("matters", matters);
            kinds = required("kinds", kinds);
            if (provider.is(consumer)) {
                throw invalid("provider and consumer are the same department");
            }
            if (!header.issuer().is(provider) && !header.issuer().is(consumer)) {
                throw invalid("only a party may propose a contract");
            }
            if (!validFrom.isBefore(validTo)) {
                throw invalid("validFrom is not before validTo");
            }
            if (retention.isNegative() || retention.toDays() < 1) {
                throw invalid("retention is under one day");
            }
        }
    }

    /** Who proposed it, when; its id is the contract's id. */
    public StatementHeader header() {
        return parts.header();
    }

    /** The department whose evidence it is 提供方. */
    public Party provider() {
        return parts.provider();
    }

    /** The department that may ask for it 使用方. */
    public Party consumer() {
        return parts.consumer();
    }

    /** The contract this one takes the place of, once it is in force 所变更的契约; empty for a first one. */
    public Optional<StatementRef> amends() {
        return parts.amends();
    }

    /** The purposes 用途 it may be used for, matched word for word. */
    public List<String> purposes() {
        return parts.purposes();
    }

    /** The articles it rests on, for example 浙江省综合行政执法条例第十八条第一款. */
    public List<String> legalBases() {
        return parts.legalBases();
    }

    /** The 执法事项 it covers. */
    public List<MatterCode> matters() {
        return parts.matters();
    }

    /** The kinds of evidence it covers. */
    public List<EvidenceKind> kinds() {
        return parts.kinds();
    }

    /** How long the consumer may keep what it obtained. */
    public Duration retention() {
        return parts.retention();
    }

    /** From when, inclusive. */
    public Instant validFrom() {
        return parts.validFrom();
    }

    /** Until when, exclusive. */
    public Instant validTo() {
        return parts.validTo();
    }

    /** Begins a contract that this header proposes. */
    public static Builder builder(StatementHeader header) {
        return new Builder(header);
    }

    /** A builder of the same content under another header, for a proposal that differs in some of it. */
    public Builder toBuilder(StatementHeader header) {
        Builder builder = new Builder(header);
        amends().ifPresent(builder::amends);
        return builder.provider(provider())
                .consumer(consumer())
                .purposes(purposes())
                .legalBases(legalBases())
                .matters(matters())
                .kinds(kinds())
                .retention(retention())
                .validFrom(validFrom())
                .validTo(validTo());
    }

    /** Any region's code is readable; which codes exist is for the matter catalogue to say. */
    static MatterCode matter(String text) {
        return MatterCode.parse(text, MatterCodeScheme.OPAQUE);
    }

    private static <T> List<T> required(String name, List<T> values) {
        if (values.isEmpty()) {
            throw invalid(name + " is empty");
        }
        return List.copyOf(values);
    }

    private static HuzhengException invalid(String why) {
        return new HuzhengException(ErrorCode.ARGUMENT_INVALID, why);
    }

    /** Whether this department is one of the two. */
    public boolean isParty(Party party) {
        return provider().is(party) || consumer().is(party);
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header().payload(json -> terms(json.put("provider", provider().json())
                .put("consumer", consumer().json())));
    }

    private JsonWriter terms(JsonWriter json) {
        amends().ifPresent(amended -> json.put("amends", amended.json()));
        return json.putStrings("purposes", purposes())
                .putStrings("legalBases", legalBases())
                .putStrings(
                        "matters", matters().stream().map(MatterCode::toString).toList())
                .putStrings("kinds", kinds().stream().map(EvidenceKind::name).toList())
                .put("retentionDays", retention().toDays())
                .put("onwardSharing", false)
                .put("validFrom", validFrom())
                .put("validTo", validTo());
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
        Builder builder = builder(header);
        json.optionalObject("amends").map(StatementRef::read).ifPresent(builder::amends);
        return builder.provider(Party.read(json.object("provider")))
                .consumer(Party.read(json.object("consumer")))
                .purposes(json.strings("purposes"))
                .legalBases(json.strings("legalBases"))
                .matters(json.strings("matters").stream()
                        .map(SharingContract::matter)
                        .toList())
                .kinds(json.strings("kinds").stream().map(EvidenceKind::valueOf).toList())
                .retention(Duration.ofDays(json.integer("retentionDays")))
                .validFrom(json.time("validFrom"))
                .validTo(json.time("validTo"))
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharingContract that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** Which contract, and between whom. */
    @Override
    public String toString() {
        return header().id() + " " + provider().name() + " → " + consumer().name();
    }

    /** Gathers what two departments agree on. Not thread-safe. */
    public static final class Builder {
        private final StatementHeader header;
        private @Nullable Party provider;
        private @Nullable Party consumer;
        private @Nullable StatementRef amends;
        private @Nullable List<String> purposes;
        private @Nullable List<String> legalBases;
        private @Nullable List<MatterCode> matters;
        private @Nullable List<EvidenceKind> kinds;
        private @Nullable Duration retention;
        private @Nullable Instant validFrom;
        private @Nullable Instant validTo;

        private Builder(StatementHeader header) {
            this.header = Objects.requireNonNull(header, "header");
        }

        /** The department whose evidence it is 提供方. */
        public Builder provider(Party value) {
            provider = value;
            return this;
        }

        /** The department that may ask for it 使用方. */
        public Builder consumer(Party value) {
            consumer = value;
            return this;
        }

        /** The contract this one takes the place of 所变更的契约, between the same parties; none if not called. */
        public Builder amends(StatementRef value) {
            amends = value;
            return this;
        }

        /** The purposes 用途 it may be used for, matched word for word; at least one. */
        public Builder purposes(List<String> value) {
            purposes = value;
            return this;
        }

        /** The articles it rests on, for example 浙江省综合行政执法条例第十八条第一款; at least one. */
        public Builder legalBases(List<String> value) {
            legalBases = value;
            return this;
        }

        /** The 执法事项 it covers; at least one. */
        public Builder matters(List<MatterCode> value) {
            matters = value;
            return this;
        }

        /** The kinds of evidence it covers; at least one. */
        public Builder kinds(List<EvidenceKind> value) {
            kinds = value;
            return this;
        }

        /** How long the consumer may keep what it obtained; at least one day. */
        public Builder retention(Duration value) {
            retention = value;
            return this;
        }

        /** From when, inclusive. */
        public Builder validFrom(Instant value) {
            validFrom = value;
            return this;
        }

        /** Until when, exclusive. */
        public Builder validTo(Instant value) {
            validTo = value;
            return this;
        }

        /**
         * The contract.
         *
         * @throws HuzhengException ARGUMENT_INVALID naming what was not given or is empty; or if it is a contract with oneself,
         *     proposed by a third, over an empty period, or for less than one day of keeping
         */
        public SharingContract build() {
            return new SharingContract(new Parts(
                    header,
                    Given.required(provider, "provider"),
                    Given.required(consumer, "consumer"),
                    Optional.ofNullable(amends),
                    Given.required(purposes, "purposes"),
                    Given.required(legalBases, "legalBases"),
                    Given.required(matters, "matters"),
                    Given.required(kinds, "kinds"),
                    Given.required(retention, "retention"),
                    Given.required(validFrom, "validFrom"),
                    Given.required(validTo, "validTo")));
        }
    }
}
