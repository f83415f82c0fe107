package org.huzheng.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.evidence.Appraisal;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.CaptureFactsBuilder;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.SealedPackage;

/** Genuine packages for tests: an expert opinion of so many bytes, sealed by a department with both officers' keys. */
public final class Sealed {
    public static final String TITLE = "土壤检测报告";
    public static final String FILE = "报告.pdf";

    private Sealed() {}

    /** A package that holds exactly these bytes. */
    public static SealedPackage of(
            Path folder, String name, Issued department, List<Issued> officers, Clock clock, byte[] content) {
        return of(folder, name, UUID.randomUUID().toString(), department, officers, clock, content);
    }

    /** The same, under this evidence id. */
    public static SealedPackage of(
            Path folder,
            String name,
            String evidenceId,
            Issued department,
            List<Issued> officers,
            Clock clock,
            byte[] content) {
        try {
            Path scene = Files.createDirectories(folder.resolve(name));
            Path file = Files.write(scene.resolve(FILE), content);
            SealedPackage sealed = PackageSealer.of(department.key(), clock)
                    .withOfficers(officers.stream().map(Issued::key).toList())
                    .seal(
                            folder.resolve(name + ".hzp"),
                            evidenceId,
                            facts(department, officers, clock),
                            List.of(PackageFile.of(file)));
            Files.delete(file);
            Files.delete(scene);
            return sealed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaptureFacts facts(Issued department, List<Issued> officers, Clock clock) {
        CaptureFactsBuilder facts = CaptureFacts.builder(EvidenceKind.EXPERT_OPINION, TITLE)
                .collectedAt(clock.instant().minusSeconds(60).atOffset(ZoneOffset.ofHours(8)))
                .place(new Place("甲溪镇界桥北侧", Optional.of("330421105"), Optional.empty()))
                .method("取样送检")
                .proves("倾倒物的污染物含量")
                .origin(Origin.original())
                .appraisal(Appraisal.unknown()
                        .withCommissioner(department.certificate().organizationName())
                        .withSubject("倾倒点土壤重金属含量")
                        .withMaterials("土样六份及取样记录")
                        .withBasis("按检测报告所列方法标准")
                        .withInstitution("示例检测机构")
                        .withQualification("资质认定证书（示例）")
                        .withAppraiser("示例鉴定人")
                        .withAnalysis("见检测报告"));
        officers.forEach(officer -> facts.officer(new Officer(
                officer.certificate().commonName(),
                officer.certificate().officerNumber().orElseThrow())));
        return facts.build();
    }
}
