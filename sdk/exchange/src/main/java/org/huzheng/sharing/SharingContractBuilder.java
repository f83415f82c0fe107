package org.huzheng.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.internal.Given;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.jspecify.annotations.Nullable;

/** Gathers what departments agree on. Not thread-safe. */
public final class SharingContractBuilder {
    private final StatementHeader header;
    private @Nullable ContractParties parties;
    private @Nullable StatementRef amends;
    private @Nullable String parentAgreement;
    private @Nullable List<Purpose> purposes;
    private @Nullable List<String> legalBases;
    private @Nullable List<MatterCode> matters;
    private @Nullable List<DivisionCode> territories;
    private @Nullable List<SharedResource> resources;
    private @Nullable Integer clearance;
    private @Nullable String impactAssessment;
    private List<Quota> quotas = List.of();
    private final Map<SharingClock, Integer> workingDays = new EnumMap<>(SharingClock.class);
    private @Nullable String correctionChannel;
    private ContractContent.Bodies bodies = ContractContent.Bodies.NONE;
    private @Nullable Duration retention;
    private @Nullable Instant validFrom;
    private @Nullable Instant validTo;

    SharingContractBuilder(StatementHeader header) {
        this.header = Objects.requireNonNull(header, "header");
    }

    SharingContractBuilder(StatementHeader header, ContractContent content) {
        this(header);
        parties = content.parties();
        amends = content.amends().orElse(null);
        parentAgreement = content.parentAgreement().orElse(null);
        purposes = content.scope().purposes();
        legalBases = content.scope().legalBases();
        matters = content.scope().matters();
        territories = content.scope().territories();
        resources = content.resources();
        clearance = content.care().clearance();
        impactAssessment = content.care().impactAssessment().orElse(null);
        quotas = content.care().quotas();
        workingDays.putAll(content.workingDays());
        correctionChannel = content.care().correctionChannel();
        bodies = content.care().bodies();
        retention = content.care().retention();
        validFrom = content.validFrom();
        validTo = content.validTo();
    }

    /** Between whom. */
    public SharingContractBuilder parties(ContractParties value) {
        parties = value;
        return this;
    }

    /** The contract this one takes the place of 所变更的契约, between the same parties; none if not called. */
    public SharingContractBuilder amends(StatementRef value) {
        amends = value;
        return this;
    }

    /** The agreement between their superiors that it stands under 协作规定, by title and number; none if not called. */
    public SharingContractBuilder parentAgreement(String value) {
        parentAgreement = value;
        return this;
    }

    /** The purposes 用途 it may be used for, compared by code; at least one. */
    public SharingContractBuilder purposes(List<Purpose> value) {
        purposes = value;
        return this;
    }

    /** The articles it rests on, for example 浙江省综合行政执法条例第十八条第一款; at least one. */
    public SharingContractBuilder legalBases(List<String> value) {
        legalBases = value;
        return this;
    }

    /** The 执法事项 it covers; at least one. */
    public SharingContractBuilder matters(List<MatterCode> value) {
        matters = value;
        return this;
    }

    /** Where the cases lie that it covers; at least one division, which covers all below it. */
    public SharingContractBuilder territories(List<DivisionCode> value) {
        territories = value;
        return this;
    }

    /** What is shared; at least one. */
    public SharingContractBuilder resources(List<SharedResource> value) {
        resources = value;
        return this;
    }

    /** Up to which level of data the consumers are cleared, 1 to {@value SharedResource#HIGHEST_LEVEL}. */
    public SharingContractBuilder clearance(int value) {
        clearance = value;
        return this;
    }

    /** Where the assessment of its impact on persons is kept (个人信息保护法第五十五条); needed if anything tells of persons. */
    public SharingContractBuilder impactAssessment(String value) {
        impactAssessment = value;
        return this;
    }

    /** How often each consumer may have something; unlimited if not called. */
    public SharingContractBuilder quotas(List<Quota> value) {
        quotas = List.copyOf(value);
        return this;
    }

    /** How many working days a step may take; each of the clocks must be given. */
    public SharingContractBuilder workingDays(SharingClock clock, int days) {
        workingDays.put(clock, days);
        return this;
    }

    /** Where an objection to data goes. */
    public SharingContractBuilder correctionChannel(String value) {
        correctionChannel = value;
        return this;
    }

    /**
     * To whom objections to data and to refusals go on, in order 数据主管部门、本级政府: none if not called, and then the parties
     * settle them alone.
     */
    public SharingContractBuilder dataBodies(List<Party> value) {
        bodies = new ContractContent.Bodies(value, bodies.recognition());
        return this;
    }

    /** To whom objections to decisions on recognition go on, in order 综合行政执法指导办公室: none if not called. */
    public SharingContractBuilder recognitionBodies(List<Party> value) {
        bodies = new ContractContent.Bodies(bodies.data(), value);
        return this;
    }

    /** How long a consumer may keep what it obtained; at least one day. */
    public SharingContractBuilder retention(Duration value) {
        retention = value;
        return this;
    }

    /** From when, inclusive. */
    public SharingContractBuilder validFrom(Instant value) {
        validFrom = value;
        return this;
    }

    /** Until when, exclusive. */
    public SharingContractBuilder validTo(Instant value) {
        validTo = value;
        return this;
    }

    /**
     * The contract.
     *
     * @throws HuzhengException ARGUMENT_INVALID naming what was not given, is empty, or cannot be agreed: with oneself, proposed
     *     by a third, over an empty period, data above the clearance, personal information without an assessment
     */
    public SharingContract build() {
        ContractContent content = new ContractContent(
                Given.required(parties, "parties"),
                Optional.ofNullable(amends),
                Optional.ofNullable(parentAgreement),
                new ContractContent.Scope(
                        Given.required(purposes, "purposes"),
                        Given.required(legalBases, "legalBases"),
                        Given.required(matters, "matters"),
                        Given.required(territories, "territories")),
                Given.required(resources, "resources"),
                new ContractContent.Care(
                        Given.required(clearance, "clearance"),
                        Optional.ofNullable(impactAssessment),
                        quotas,
                        Given.required(correctionChannel, "correctionChannel"),
                        bodies,
                        Given.required(retention, "retention")),
                workingDays,
                Given.required(validFrom, "validFrom"),
                Given.required(validTo, "validTo"));
        return new SharingContract(header, content);
    }
}
