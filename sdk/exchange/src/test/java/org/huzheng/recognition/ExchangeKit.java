package org.huzheng.recognition;

import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.FROM;
import static org.huzheng.sharing.SharingSamples.MATTER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.PURPOSE;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;
import static org.huzheng.sharing.SharingSamples.header;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.Appraisal;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.CaptureFactsBuilder;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/**
 * One honest exchange from the seal to the decision: a package sealed by two officers, a contract both signed, a request, the
 * consent, the release and the answer about recalls; all signed and verified for real.
 */
public final class ExchangeKit {
    public static final Instant SEALED = DURING.minus(Duration.ofDays(1));
    public static final Instant RECEIVED = DURING.plusSeconds(120);
    public static final Instant REVIEWED = DURING.plusSeconds(180);
    public static final Issued REVIEWER = SharingSamples.officer("示例审核员", "11040100009", CONSUMER);
    public static final String APPEAL = "示例县综合行政执法指导办公室";

    static final Issued FIRST = SharingSamples.officer("示例执法员甲", "11040100001", PROVIDER);
    static final Issued SECOND = SharingSamples.officer("示例执法员乙", "11040100002", PROVIDER);

    public final String evidenceId = UUID.randomUUID().toString();
    public final Path folder;
    public final SealedPackage sealed;
    private final VerifiedPackage verified;
    public final ContractHistory contract;
    public final Verified<AccessRequest> request;
    public final Verified<AccessGrant> grant;
    public final Verified<ReleaseReceipt> release;

    public ExchangeKit() {
        this("C-1", EvidenceKind.EXPERT_OPINION, facts -> facts);
    }

    ExchangeKit(String contractId, EvidenceKind kind, UnaryOperator<CaptureFactsBuilder> change) {
        this(contractId, kind, change, List.of("报告.txt"));
    }

    /** A package of one department that holds these files. */
    public static ExchangeKit holding(String... files) {
        return new ExchangeKit("C-1", EvidenceKind.EXPERT_OPINION, facts -> facts, List.of(files));
    }

    private ExchangeKit(
            String contractId, EvidenceKind kind, UnaryOperator<CaptureFactsBuilder> change, List<String> files) {
        try {
            folder = Files.createTempDirectory("exchange");
            List<PackageFile> content = new ArrayList<>();
            for (String file : files) {
                content.add(PackageFile.of(Files.writeString(
                        folder.resolve(file), "检测报告 " + evidenceId + " " + file, StandardCharsets.UTF_8)));
            }
            sealed = PackageSealer.of(SharingSamples.key(PROVIDER), Clock.fixed(SEALED, ZoneOffset.UTC))
                    .withOfficers(List.of(FIRST.key(), SECOND.key()))
                    .seal(
                            folder.resolve("x.hzp"),
                            evidenceId,
                            change.apply(facts(kind)).build(),
                            content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        verified = verified(sealed.path(), REVIEWED);
        contract = SharingSamples.signed(SharingSamples.verified(
                SharingContract.FORMAT, terms(contractId, kind).payload()));
        request = SharingSamples.request(contract.ref(), CONSUMER, evidenceId, PURPOSE, MATTER);
        grant = SharingSamples.grant(contract, request, PROVIDER, evidence(), TO);
        release = release(RECEIVED);
    }

    private static SharingContract terms(String id, EvidenceKind kind) {
        SharingContract usual = SharingSamples.content(id, FROM.minusSeconds(3600));
        return usual.toBuilder(usual.header())
                .resources(List.of(SharedResource.evidence("R-1", "证据", kind)
                        .withShare(SharedResource.ShareType.CONDITIONAL)
                        .withLevel(1)
                        .withPersonal(SharedResource.PersonalInformation.NONE)))
                .build();
    }

    static CaptureFactsBuilder facts(EvidenceKind kind) {
        return CaptureFacts.builder(kind, "土壤检测报告")
                .collectedAt(SEALED.minusSeconds(3600).atOffset(ZoneOffset.ofHours(8)))
                .place(new Place("甲溪镇界桥北侧", Optional.of("330421105"), Optional.empty()))
                .method("取样送检")
                .proves("倾倒物的污染物含量")
                .origin(Origin.original())
                .appraisal(Appraisal.unknown()
                        .withCommissioner(PROVIDER.name())
                        .withSubject("倾倒点土壤重金属含量")
                        .withMaterials("土样六份及取样记录")
                        .withBasis("按检测报告所列方法标准")
                        .withInstitution("示例检测机构")
                        .withQualification("资质认定证书（示例）")
                        .withAppraiser("示例鉴定人")
                        .withAnalysis("见检测报告"))
                .officer(officer(FIRST))
                .officer(officer(SECOND));
    }

    static Officer officer(Issued issued) {
        Certificate certificate = issued.certificate();
        return new Officer(certificate.commonName(), certificate.officerNumber().orElseThrow());
    }

    public EvidenceRef evidence() {
        return sealed.ref();
    }

    public VerifiedPackage verified() {
        return verified;
    }

    public static VerifiedPackage verified(Path file, Instant at) {
        return PackageVerifier.of(VerificationTerms.of(SharingSamples.trust(), at))
                .verify(file)
                .require();
    }

    public Verified<ReleaseReceipt> release(Instant at) {
        ReleaseReceipt receipt = new ReleaseReceipt(
                header(StatementType.RELEASE_RECEIPT, "RR-" + evidenceId, STRANGER, at),
                grant.ref(),
                contract.ref(),
                evidence(),
                CONSUMER);
        return SharingSamples.verified(ReleaseReceipt.FORMAT, receipt.payload());
    }

    /** Nothing was recalled, says the operator. */
    public Verified<RecallStatus> status(Instant at) {
        return status(STRANGER, evidence(), at, Optional.empty());
    }

    static Verified<RecallStatus> status(Party by, EvidenceRef about, Instant at, Optional<StatementRef> recall) {
        RecallStatus status =
                new RecallStatus(header(StatementType.RECALL_STATUS, "ST-" + about.id(), by, at), about, 17, recall);
        return SharingSamples.verified(RecallStatus.FORMAT, status.payload());
    }

    /** A review that has everything but the reviewer's answers. */
    public RecognitionReview begun() {
        return RecognitionReview.of(verified(), contract, request, grant, REVIEWER.certificate(), REVIEWED)
                .released(release)
                .recallStatus(status(REVIEWED))
                .because("经审查，来源合法、内容完整，与本案相关", APPEAL);
    }

    /** The reviewer's answers to what this kind of evidence asks, each for its own reason. */
    public static RecognitionReview attested(RecognitionReview review) {
        RecognitionReview answered = review.attest(
                        RecognitionCheck.COLLECTOR_COMPETENCE, CheckAnswer.PASSED, "有管辖权，无回避情形")
                .attest(RecognitionCheck.APPROVALS_AND_TIME_LIMITS, CheckAnswer.NOT_APPLICABLE, "未采取登记保存或强制措施")
                .attest(RecognitionCheck.KIND_FORMALITIES, CheckAnswer.PASSED, "签章等形式要件已查看")
                .attest(RecognitionCheck.CUSTODY_CONTINUITY, CheckAnswer.PASSED, "自采集起未离开采集单位")
                .attest(RecognitionCheck.EXPERT_QUALIFICATION, CheckAnswer.PASSED, "资质在有效期内，已告知当事人")
                .attest(RecognitionCheck.SECRECY_AND_PRIVACY, CheckAnswer.PASSED, "不涉密，个人信息最小");
        return notExcluded(relevant(answered));
    }

    static RecognitionReview relevant(RecognitionReview review) {
        return review.attest(RecognitionCheck.RELEVANCE, "PARTY", CheckAnswer.PASSED, "受检单位即本案当事人")
                .attest(RecognitionCheck.RELEVANCE, "FACT", CheckAnswer.PASSED, "检测项目即倾倒物的污染物")
                .attest(RecognitionCheck.RELEVANCE, "TIME", CheckAnswer.PASSED, "取样日在倾倒之后两日内")
                .attest(RecognitionCheck.RELEVANCE, "PLACE", CheckAnswer.PASSED, "取样点即倾倒地点");
    }

    static RecognitionReview notExcluded(RecognitionReview review) {
        RecognitionCheck check = RecognitionCheck.EXCLUSION_GROUNDS;
        return review.attest(check, "PROCEDURE", CheckAnswer.PASSED, "两人执法并出示证件，程序合法")
                .attest(check, "SECRET_RECORDING", CheckAnswer.PASSED, "当场公开拍摄，当事人在场")
                .attest(check, "IMPROPER_MEANS", CheckAnswer.PASSED, "经询问当事人，无利诱胁迫")
                .attest(check, "ALTERED", CheckAnswer.PASSED, "原始记录与报告一致，未经处理")
                .attest(check, "WITNESS_INCAPABLE", CheckAnswer.PASSED, "证人系成年人，表达清楚")
                .attest(check, "NEITHER_LAWFUL_NOR_TRUE", CheckAnswer.PASSED, "与现场笔录相互印证")
                .attest(check, "PROHIBITED_METHOD", CheckAnswer.PASSED, "取样方法符合标准，未侵害他人权益");
    }

    public RecognitionReview review() {
        return attested(begun());
    }

    public RecognitionDecision decide(RecognitionReview review) {
        return review.decide(
                header(StatementType.RECOGNITION_DECISION, "RD-" + evidenceId.substring(0, 8), CONSUMER, REVIEWED));
    }

    /** The decision, signed by department and reviewer. */
    public Verified<RecognitionDecision> decided() {
        Statement signed = SharingSamples.signed(decide(review()).payload(), REVIEWER);
        return SharingSamples.verified(RecognitionDecision.FORMAT, signed);
    }
}
