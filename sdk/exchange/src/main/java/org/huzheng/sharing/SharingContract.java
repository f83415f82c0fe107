package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharedResource.PersonalInformation;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * The content 契约内容 its parties agree on: what one department shares with others, for what, and under which care. Its payload
 * is canonical JSON, so its digest does not depend on layout; each party signs that digest with a {@link ContractAct}.
 * What was obtained under it is never passed on, and it never covers secrets of state or work. Immutable.
 */
public final class SharingContract {
    /** How it is read. */
    public static final StatementFormat<SharingContract> FORMAT =
            StatementFormat.of(MethodHandles.lookup(), StatementType.SHARING_CONTRACT, SharingContract::read);

    private final StatementHeader header;
    private final ContractContent content;

    SharingContract(StatementHeader header, ContractContent content) {
        this.header = Objects.requireNonNull(header, "header");
        this.content = Objects.requireNonNull(content, "content");
        Given.that(content.parties().include(header.issuer()), "only a party may propose a contract");
    }

    /** Who proposed it, when; its id is the contract's id. */
    public StatementHeader header() {
        return header;
    }

    /** Between whom. */
    public ContractParties parties() {
        return content.parties();
    }

    /** The department whose evidence and data it is 提供方. */
    public Party provider() {
        return parties().provider();
    }

    /** The contract this one takes the place of, once it is in force 所变更的契约; empty for a first one. */
    public Optional<StatementRef> amends() {
        return content.amends();
    }

    /** The agreement between their superiors that it stands under 协作规定, by title and number; empty if there is none. */
    public Optional<String> parentAgreement() {
        return content.parentAgreement();
    }

    /** What may be asked for it for 用途; compared by code. */
    public List<Purpose> purposes() {
        return content.scope().purposes();
    }

    /** Whether it may be asked for this. */
    public boolean allows(PurposeCode purpose) {
        return purposes().stream().anyMatch(each -> each.code() == purpose);
    }

    /** The articles it rests on, for example 浙江省综合行政执法条例第十八条第一款. */
    public List<String> legalBases() {
        return content.scope().legalBases();
    }

    /** The 执法事项 it covers. */
    public List<MatterCode> matters() {
        return content.scope().matters();
    }

    /** Where the cases lie that it covers 地域; a division covers all below it. */
    public List<DivisionCode> territories() {
        return content.scope().territories();
    }

    /** Whether it covers cases of this place. */
    public boolean covers(DivisionCode place) {
        return territories().stream().anyMatch(each -> each.contains(place));
    }

    /** What is shared. */
    public List<SharedResource> resources() {
        return content.resources();
    }

    /** The resource of an id. */
    public Optional<SharedResource> resource(String id) {
        return resources().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What is shared that evidence of this kind belongs to; the one handled most carefully, if several do. */
    public Optional<SharedResource> resource(EvidenceKind kind) {
        return resources().stream()
                .filter(each -> each.kinds().contains(kind))
                .max(Comparator.comparing(SharedResource::level).thenComparing(SharedResource::share));
    }

    /** Every kind of evidence it covers. */
    public List<EvidenceKind> kinds() {
        return resources().stream()
                .flatMap(each -> each.kinds().stream())
                .distinct()
                .toList();
    }

    /** Up to which level of data the consumers are cleared 最高数据级别. */
    public int clearance() {
        return content.care().clearance();
    }

    /** Where the assessment of its impact on persons is kept 个人信息保护影响评估; there if anything tells of persons. */
    public Optional<String> impactAssessment() {
        return content.care().impactAssessment();
    }

    /** How often each consumer may have something; usually empty, then nothing limits it. */
    public List<Quota> quotas() {
        return content.care().quotas();
    }

    /** How many working days a step may take. */
    public int workingDays(SharingClock clock) {
        return content.workingDays().getOrDefault(clock, 0);
    }

    /** Where an objection to data goes 数据异议渠道. */
    public String correctionChannel() {
        return content.care().correctionChannel();
    }

    /**
     * To whom an objection of this kind goes on, in order, where the parties do not agree 协调单位; empty if they settle it
     * alone.
     */
    public List<Party> bodiesFor(Objection.Subject subject) {
        if (subject.settledByGuidance()) {
            return content.care().bodies().recognition();
        }
        return subject.settledByDataBodies() ? content.care().bodies().data() : List.of();
    }

    /** How long a consumer may keep what it obtained; then it must be deleted. */
    public Duration retention() {
        return content.care().retention();
    }

    /** From when, inclusive. */
    public Instant validFrom() {
        return content.validFrom();
    }

    /** Until when, exclusive. */
    public Instant validTo() {
        return content.validTo();
    }

    /**
     * Whether the provider must have its security reviewed before it signs 安全审查: anything tells of persons, or is above the
     * lowest level.
     */
    public boolean needsSecurityReview() {
        return resources().stream().anyMatch(each -> each.personal() != PersonalInformation.NONE || each.level() > 1);
    }

    /** Begins a contract that this header proposes. */
    public static SharingContractBuilder builder(StatementHeader header) {
        return new SharingContractBuilder(header);
    }

    /** A builder of the same content under another header, for a proposal that differs in some of it. */
    public SharingContractBuilder toBuilder(StatementHeader proposing) {
        return new SharingContractBuilder(proposing, content);
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(content::addTo);
    }

    /**
     * Reads a payload.
     *
     * @throws HuzhengException if it is not a contract, or allows what no contract may
     */
    public static SharingContract parse(Bytes payload) {
        return FORMAT.read(payload);
    }

    private static SharingContract read(StatementHeader header, JsonObject json) {
        return new SharingContract(header, ContractContent.read(json));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharingContract that && header.equals(that.header) && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(header, content);
    }

    /** Which contract, and between whom. */
    @Override
    public String toString() {
        return header.id() + " " + provider().name() + " → "
                + String.join(
                        "、", parties().consumers().stream().map(Party::name).toList());
    }
}
