package org.huzheng.sharing.records;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.StreamSource;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.CaptureFactsBuilder;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.internal.Given;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.Verified;

/**
 * A provider's answer to a request for records 数据调取答复, from its own database: decided first; if refused, the refusal to
 * sign; if not, the records are looked for, sealed, registered and granted. Immutable.
 */
public final class RecordAnswer {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final ContractHistory history;
    private final Verified<AccessRequest> request;
    private final Instant at;
    private final AccessDecision decision;

    private RecordAnswer(
            ContractHistory history, Verified<AccessRequest> request, Instant at, AccessDecision decision) {
        this.history = history;
        this.request = request;
        this.at = at;
        this.decision = decision;
    }

    /**
     * Decides, before anything is looked for.
     *
     * @param history the contract and what its parties did with it
     * @param request what is asked
     * @param facts what the provider knows
     * @throws HuzhengException ARGUMENT_INVALID if it asks for evidence
     */
    public static RecordAnswer decide(ContractHistory history, Verified<AccessRequest> request, AccessFacts facts) {
        return new RecordAnswer(history, request, facts.instant(), AccessDecision.decide(history, request, facts));
    }

    /** The decision; whether somebody must look before the grant is signed, {@link AccessDecision#needsApproval} says. */
    public AccessDecision decision() {
        return decision;
    }

    /**
     * The signed no, to be, with every reason.
     *
     * @throws HuzhengException ARGUMENT_INVALID if nothing speaks against it
     */
    public AccessRefusal refusal(StatementHeader header) {
        return decision.refusal(header);
    }

    /**
     * What may leave: the records found, as of when it was decided, with the fields asked for, masked. None found is an
     * answer, too.
     *
     * @param source the provider's database; not asked anything if the decision is no
     * @param most how many records may leave, 1 to 10 000
     * @throws HuzhengException ACCESS_NOT_GRANTED, RECORD_NOT_AS_ASKED, RECORDS_TOO_MANY, RECORD_SOURCE_FAILED;
     *     ARGUMENT_INVALID if the number cannot be
     */
    public SharedRecords find(RecordSource source, int most) {
        Given.that(most >= 1 && most <= RecordSieve.MOST_RECORDS, "most " + most);
        decision.requireGranted();
        var query = SharedRecords.query(request);
        return new SharedRecords(
                history, request, at, RecordSieve.draw(source, SharedRecords.resource(history, query), query, most));
    }

    /**
     * Seals records, and their schema, as the evidence that answers the request: an electronic copy of what the provider keeps,
     * with its source and who compared it (行政诉讼证据规定第十条第一款第二项).
     *
     * @param records what {@link #find} gave
     * @param sealer with the provider's key and those of the officers named in {@code keeping}
     * @param keeping how the provider keeps them, of the kind ELECTRONIC_DATA: the name of the database as title, its device,
     *     place and time source, the officers, and in its origin who compared them 核对人; the rest is filled in
     * @param target where to write
     * @throws HuzhengException ACCESS_NOT_GRANTED; ARGUMENT_INVALID if the records answer another request, the sealer is not
     *     the provider's or the kind is another; whatever {@link PackageSealer} throws
     */
    public SealedPackage seal(SharedRecords records, PackageSealer sealer, CaptureFacts keeping, Path target) {
        decision.requireGranted();
        Given.that(records.request().equals(request.ref()), "records of another request");
        Given.that(sealer.issuer().is(history.contract().provider()), "the sealer is not the provider's");
        Given.that(keeping.kind() == EvidenceKind.ELECTRONIC_DATA, "kind " + keeping.kind());
        return sealer.seal(
                target,
                request.value().evidenceId(),
                facts(records, keeping),
                List.of(file("records.json", records.json()), file("schema.json", records.schema())));
    }

    private static PackageFile file(String name, Bytes content) {
        byte[] bytes = content.toArray();
        return PackageFile.of(
                name, "application/json", StreamSource.of(bytes.length, () -> new ByteArrayInputStream(bytes)));
    }

    private CaptureFacts facts(SharedRecords records, CaptureFacts keeping) {
        AccessRequest asked = request.value();
        String resource = records.resource().title() + "（" + records.resource().id() + "）";
        CaptureFactsBuilder facts = CaptureFacts.builder(
                        EvidenceKind.ELECTRONIC_DATA, records.resource().title())
                .collectedAt(at.atOffset(CHINA))
                .matterCode(asked.matter().toString())
                .caseNumber(asked.caseNumber())
                .method("依契约 " + history.ref().id() + " 和调取申请 " + request.id() + " 从本单位数据库查询")
                .proves(keeping.proves().orElse(resource + "的登记内容"))
                .origin(origin(records, keeping, resource));
        keeping.timeSource().ifPresent(facts::timeSource);
        keeping.place().ifPresent(facts::place);
        keeping.device().ifPresent(facts::device);
        keeping.officers().forEach(facts::officer);
        return facts.build();
    }

    private Origin origin(SharedRecords records, CaptureFacts keeping, String resource) {
        Origin origin = Origin.copy()
                .withHolder(history.contract().provider().name())
                .withSource(keeping.title() + "，" + resource + "，数据截至 "
                        + records.asOf().atOffset(CHINA));
        return keeping.origin()
                .flatMap(Origin::checkedBy)
                .map(origin::withCheckedBy)
                .orElse(origin);
    }

    /**
     * The registration, to be signed after the package was uploaded.
     *
     * @param header the provider's
     * @param sealed what {@link #seal} gave
     */
    public Registration registration(StatementHeader header, SealedPackage sealed) {
        decision.requireGranted();
        Given.that(sealed.evidenceId().equals(request.value().evidenceId()), "evidence " + sealed.evidenceId());
        CaptureFacts facts = sealed.manifest().facts();
        return new Registration(header, sealed.ref(), sealed.manifestDigest(), facts.kind(), facts.title());
    }

    /**
     * The signed yes, to be: of exactly this package, to exactly this request, under exactly this contract.
     *
     * @param header the provider's
     * @param sealed what {@link #seal} gave
     * @param validTo until when it may be fetched, exclusive
     * @throws HuzhengException ACCESS_NOT_GRANTED if anything speaks against it, ARGUMENT_INVALID if the package is another
     */
    public AccessGrant grant(StatementHeader header, SealedPackage sealed, Instant validTo) {
        return decision.grant(header, sealed.ref(), validTo);
    }
}
