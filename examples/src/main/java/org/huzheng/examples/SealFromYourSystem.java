package org.huzheng.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Device;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.SealedPackage;

/** Seal a photograph that an existing case-handling system (处罚办案系统) already holds. */
public final class SealFromYourSystem {
    private SealFromYourSystem() {}

    /** Arguments: the folder {@code huzheng keygen} made, the photograph, the package to write. */
    public static void main(String[] args) throws Exception {
        Path keys = Path.of(args[0]);
        char[] password = Files.readString(keys.resolve("password.txt")).strip().toCharArray();
        SecureRandom random = new SecureRandom();
        // In production: a SigningKey that calls your HSM or signature server (签名验签服务器).
        SigningKey department = Pkcs12Key.load(keys.resolve("department.p12"), password, random);
        List<SigningKey> officers = List.of(
                Pkcs12Key.load(keys.resolve("officer-1.p12"), password, random),
                Pkcs12Key.load(keys.resolve("officer-2.p12"), password, random));
        CaptureFacts facts = CaptureFacts.builder(EvidenceKind.AUDIOVISUAL, "渣土倾倒现场照片")
                .collectedAt(OffsetDateTime.now(ZoneId.of("Asia/Shanghai")))
                .timeSource("北斗授时")
                .place(new Place("界桥北侧", Optional.of("330421105"), Optional.empty()))
                .device(Device.unknown()
                        .withType("执法记录仪")
                        .withMake("厂商")
                        .withModel("型号")
                        .withSerial("设备编号"))
                .officer(new Officer("示例执法员甲", "11040100001"))
                .officer(new Officer("示例执法员乙", "11040100002"))
                .method("现场拍摄")
                .proves("倾倒的地点和方量")
                .origin(Origin.original())
                .build();
        SealedPackage sealed = PackageSealer.of(department, Clock.systemUTC())
                .withOfficers(officers)
                .seal(Path.of(args[2]), facts, List.of(PackageFile.of(Path.of(args[1]))));
        sealed.findings()
                .forEach(finding -> System.out.println("补正 " + finding.text().zh()));
        System.out.println(sealed.evidenceId() + " " + sealed.packageDigest());
    }
}
