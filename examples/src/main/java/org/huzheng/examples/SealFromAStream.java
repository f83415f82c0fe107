package org.huzheng.examples;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.StreamSource;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.StreamedPackage;
import org.huzheng.evidence.packaging.VerificationTerms;
import org.huzheng.evidence.packaging.VerifiedPackage;

/** Seal an object of a store, or a blob of a database, into another; no copy of the evidence lies on a disk. */
public final class SealFromAStream {
    private SealFromAStream() {}

    /** Arguments: the folder {@code huzheng keygen} made, and a document that stands for the stored object. */
    public static void main(String[] args) throws Exception {
        Path keys = Path.of(args[0]);
        Path stored = Path.of(args[1]);
        char[] password = Files.readString(keys.resolve("password.txt")).strip().toCharArray();
        SecureRandom random = new SecureRandom();
        SigningKey department = Pkcs12Key.load(keys.resolve("department.p12"), password, random);
        List<SigningKey> officers = List.of(
                Pkcs12Key.load(keys.resolve("officer-1.p12"), password, random),
                Pkcs12Key.load(keys.resolve("officer-2.p12"), password, random));
        CaptureFacts facts = CaptureFacts.builder(EvidenceKind.DOCUMENTARY, "土地权属证明")
                .collectedAt(OffsetDateTime.now(ZoneId.of("Asia/Shanghai")))
                .place(new Place("界桥北侧", Optional.of("330421105"), Optional.empty()))
                .officer(new Officer("示例执法员甲", "11040100001"))
                .officer(new Officer("示例执法员乙", "11040100002"))
                .method("依职权调取")
                .origin(Origin.original())
                .build();
        // The store opens a fresh stream each time it is asked: a checksum stands before its content.
        StreamSource object = StreamSource.of(Files.size(stored), () -> Files.newInputStream(stored));
        // In production: the store's own output stream. What went out before a failure, you discard.
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        StreamedPackage sealed = PackageSealer.of(department, Clock.systemUTC())
                .withOfficers(officers)
                .seal(target, UUID.randomUUID().toString(), facts, List.of(PackageFile.of("certificate.pdf", object)));
        VerifiedPackage evidence = PackageVerifier.of(VerificationTerms.of(
                        TrustStore.load(keys.resolve("trust")),
                        Clock.systemUTC().instant()))
                .verify(Bytes.of(target.toByteArray()), "certificate.hzp")
                .require();
        System.out.println(sealed.ref().equals(evidence.evidence()) + " "
                + evidence.report().overall());
    }
}
