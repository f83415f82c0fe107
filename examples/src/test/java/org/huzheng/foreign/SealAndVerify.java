package org.huzheng.foreign;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.packaging.PackageFile;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.PackageVerifier;
import org.huzheng.evidence.packaging.VerificationTerms;

/**
 * A vendor's program in a JVM of its own, with whatever its host has on the class path. Starts Spring Boot first if the
 * third argument says so. Arguments: key folder, scratch folder, {@code boot} or nothing.
 */
public final class SealAndVerify {
    private SealAndVerify() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 2) {
            Class<?> application = Class.forName("org.springframework.boot.SpringApplication");
            Object context = application
                    .getMethod("run", Class.class, String[].class)
                    .invoke(null, SealAndVerify.class, new String[] {"--spring.main.banner-mode=off"});
            System.out.println("started " + context.getClass().getSimpleName());
        }
        try {
            System.out.println("verdict " + sealedAndVerified(Path.of(args[0]), Path.of(args[1])));
        } catch (HuzhengException e) {
            System.out.println("refused " + e.code() + " " + e.detail());
        }
    }

    private static Object sealedAndVerified(Path keys, Path scratch) throws Exception {
        char[] password = Files.readString(keys.resolve("password.txt")).strip().toCharArray();
        SecureRandom random = new SecureRandom();
        SigningKey department = Pkcs12Key.load(keys.resolve("department.p12"), password, random);
        List<SigningKey> officers = List.of(
                Pkcs12Key.load(keys.resolve("officer-1.p12"), password, random),
                Pkcs12Key.load(keys.resolve("officer-2.p12"), password, random));
        Path facts = keys.resolve("FACTS.json");
        Path out = scratch.resolve("foreign.hzp");
        PackageSealer.of(department, Clock.systemUTC())
                .withOfficers(officers)
                .seal(out, CaptureFacts.parse(Bytes.of(Files.readAllBytes(facts))), List.of(PackageFile.of(facts)));
        TrustStore trust = TrustStore.load(keys.resolve("trust"));
        return PackageVerifier.of(VerificationTerms.of(trust, Clock.systemUTC().instant()))
                .verify(out)
                .report()
                .overall();
    }
}
