package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.huzheng.casefile.archive.ArchiveKit;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.custody.CustodySamples;
import org.huzheng.dispute.DisputeKit;
import org.huzheng.evidence.Appraisal;
import org.huzheng.evidence.Approval;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Monitoring;
import org.huzheng.finding.VerificationReport;
import org.huzheng.recognition.CheckAnswer;
import org.huzheng.recognition.ExchangeKit;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.recognition.RecognitionReview;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write follows the schemas we publish. */
class SchemaConformanceTest {
    private static final String BASE = "https://huzheng.example/schemas/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(SchemaConformanceTest::schema));
    private static final SealingKit KIT = new SealingKit(CryptoSuite.SM);

    @TempDir
    Path folder;

    private static String schema(String iri) {
        try {
            return Files.readString(
                    Path.of(System.getProperty("huzheng.root"), "spec/schemas", iri.substring(BASE.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(String schema, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + schema)).validate(json, InputFormat.JSON);
    }

    @Test
    @Tag("HZ-EVI-004")
    void manifest_followsItsSchema_andAnUnknownFieldDoesNot() {
        String json = KIT.seal(folder).manifest().payload().utf8();
        assertThat(errors("evidence-manifest.json", json)).isEmpty();
        assertThat(errors("evidence-manifest.json", json.replace("\"facts\":{", "\"facts\":{\"more\":1,")))
                .isNotEmpty();
    }

    @Test
    @Tag("HZ-ARC-001")
    void archive_followsItsSchema_andAnUnknownFieldDoesNot() {
        String json =
                new ArchiveKit(CryptoSuite.SM).seal(folder).manifest().payload().utf8();
        assertThat(errors("case-archive.json", json)).isEmpty();
        assertThat(errors("case-archive.json", json.replace("\"case\":{", "\"case\":{\"address\":\"x\",")))
                .isNotEmpty();
    }

    @Test
    @Tag("HZ-DSP-001")
    @Tag("HZ-DSP-014")
    void disputePackAndExtract_followTheirSchemas_andAnUnknownFieldDoesNot() {
        DisputeKit kit = new DisputeKit();
        String json = kit.manifest(folder).utf8();
        assertThat(errors("dispute-pack.json", json)).isEmpty();
        assertThat(errors("dispute-pack.json", json.replace("\"role\":\"access-grant\"", "\"role\":\"hearsay\"")))
                .isNotEmpty();
        String extract = kit.extract().bytes().utf8();
        assertThat(errors("extract.json", extract)).isEmpty();
        assertThat(errors("extract.json", extract.replace("\"subject\":{", "\"subject\":{\"more\":1,")))
                .isNotEmpty();
    }

    @Test
    @Tag("HZ-EVI-002")
    void facts_followTheirSchema() {
        assertThat(errors("capture-facts.json", SealingKit.facts().toText())).isEmpty();
    }

    /** With all that checks of recognition read, too. */
    @Test
    @Tag("HZ-REC-017")
    void factsThatChecksRead_followTheirSchema() {
        OffsetDateTime at = OffsetDateTime.parse("2026-03-02T08:00:00+08:00");
        String json = CaptureFacts.builder(EvidenceKind.EXPERT_OPINION, "检测报告")
                .approval(new Approval("PRESERVATION", "登保〔2026〕1号", at, at.plusDays(7), "示例局长"))
                .monitoring(Monitoring.none().withLegalReview("法审〔2026〕1号"))
                .dataLevel("L2")
                .appraisal(Appraisal.unknown()
                        .withCertificate(new Appraisal.Certificate(
                                "CMA-1", "土壤重金属", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))))
                .build()
                .toText();
        assertThat(errors("capture-facts.json", json)).isEmpty();
        assertThat(errors("capture-facts.json", json.replace("\"approver\"", "\"by\"")))
                .isNotEmpty();
    }

    /** A decision, the record it binds and the policy it names. */
    @Test
    @Tag("HZ-REC-019")
    @Tag("HZ-REC-014")
    void decisionReceiptAndPolicy_followTheirSchemas() {
        ExchangeKit kit = ExchangeKit.holding("报告.txt", "照片.txt");
        RecognitionReview review = kit.review()
                .attestItem("evidence/照片.txt", RecognitionCheck.RELEVANCE, "FACT", CheckAnswer.FAILED, "所摄为另一处工地");
        assertThat(errors(
                        "recognition-decision.json",
                        kit.decide(review).payload().utf8()))
                .isEmpty();
        String receipt = review.receipt(CryptoSuite.SM).utf8();
        assertThat(errors("decision-receipt.json", receipt)).isEmpty();
        assertThat(errors("decision-receipt.json", receipt.replace("\"inputs\":{", "\"inputs\":{\"more\":1,")))
                .isNotEmpty();
        Bytes policy = RecognitionPolicy.payload(
                SharingSamples.header(
                        StatementType.RECOGNITION_POLICY, "RP-1", SharingSamples.CONSUMER, SharingSamples.DURING),
                RecognitionPolicy.rules("zhejiang"));
        assertThat(errors("recognition-policy.json", policy.utf8())).isEmpty();
    }

    @Test
    @Tag("HZ-CUS-001")
    void custodyEvent_followsItsSchema() {
        String json = CustodySamples.recorder(KIT)
                .record(KIT.seal(folder).path(), CustodySamples.collect(), folder.resolve("c.hzp"))
                .payload()
                .utf8();
        assertThat(errors("custody-event.json", json)).isEmpty();
    }

    @Test
    @Tag("HZ-EVI-012")
    void report_followsItsSchema_andNamesRequirementAndBothLanguages() {
        PackageForge forge = new PackageForge(KIT, KIT.seal(folder).path());
        VerificationReport report =
                KIT.verify(forge.remove("evidence/video&1.mp4").write(folder.resolve("bad.hzp")));
        assertThat(errors("verification-report.json", report.toJson())).isEmpty();
        assertThat(report.toJson()).contains("\"FILE_MISSING\"", "HZ-EVI-007", "清单所列文件不在包内", "actionEn");
    }
}
