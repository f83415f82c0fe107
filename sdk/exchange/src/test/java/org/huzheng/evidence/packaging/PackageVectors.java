package org.huzheng.evidence.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.custody.CustodyRecorder;
import org.huzheng.custody.CustodySamples;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * Writes {@code spec/vectors/packages} anew: fresh keys, the fixed time, the same contents. Run by hand, since every run
 * gives other bytes; the test only reads.
 */
final class PackageVectors {
    static final Path FOLDER = Path.of(System.getProperty("huzheng.root", "."), "spec/vectors/packages");

    /** One sample and what a verifier must find in it. */
    record Vector(String file, CryptoSuite suite, String overall, List<String> findings) {
        static Vector read(JsonObject json) {
            return new Vector(
                    json.string("file"),
                    json.string("suite", CryptoSuite::valueOf),
                    json.string("overall"),
                    json.strings("findings"));
        }

        JsonWriter json() {
            return JsonWriter.object()
                    .put("file", file)
                    .put("suite", suite.name())
                    .put("overall", overall)
                    .putStrings("findings", findings);
        }
    }

    private final SealingKit sm = new SealingKit(CryptoSuite.SM);
    private final Path scratch;

    private PackageVectors(Path scratch) {
        this.scratch = scratch;
    }

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        new PackageVectors(Files.createTempDirectory("vectors")).write();
    }

    private static String trustFolder(CryptoSuite suite) {
        return suite == CryptoSuite.SM ? "trust-sm" : "trust-intl";
    }

    static Path trust(CryptoSuite suite) {
        return FOLDER.resolve(trustFolder(suite));
    }

    private static void writeTrust(SealingKit kit) throws IOException {
        Path folder = Files.createDirectories(trust(kit.suite));
        Files.writeString(folder.resolve("ca.crt"), kit.authority.certificate().pem());
        Files.writeString(folder.resolve("ca.crl"), kit.authority.crlPem());
    }

    private PackageFile text() {
        return SealingKit.file(scratch, "现场记录.txt", "2026年2月28日23时10分，现场。\n".getBytes(StandardCharsets.UTF_8));
    }

    private Path good(SealingKit kit, String name) {
        Path target = FOLDER.resolve(name);
        kit.stampingSealer().seal(target, SealingKit.EVIDENCE_ID, SealingKit.facts(), List.of(text()));
        return target;
    }

    private void forged(Path good, String name, UnaryOperator<PackageForge> change) {
        change.apply(new PackageForge(sm, good)).write(FOLDER.resolve(name));
    }

    private void write() throws IOException {
        writeTrust(sm);
        SealingKit intl = new SealingKit(CryptoSuite.INTL);
        writeTrust(intl);
        Path good = good(sm, "HZ-EVI-004-good-sm.hzp");
        good(intl, "HZ-EVI-004-good-intl.hzp");
        String file = "evidence/现场记录.txt";
        forged(good, "HZ-EVI-005-file-changed.hzp", forge -> forge.put(file, Bytes.ofUtf8("2026年2月28日23时11分，现场。\n")));
        forged(good, "HZ-EVI-007-file-missing.hzp", forge -> forge.remove(file).resignAsic());
        forged(good, "HZ-EVI-007-file-unlisted.hzp", forge -> forge.put("evidence/更多.txt", Bytes.ofUtf8("x")));
        forged(good, "HZ-EVI-008-order-changed.hzp", forge -> forge.last("mimetype"));
        forged(good, "HZ-EVI-011-trust-exchanged.hzp", forge -> forge.put("trust/crl-001.crl", Bytes.ofUtf8("x")));
        forged(
                good,
                "HZ-EVI-003-officer-unsigned.hzp",
                forge -> forge.signers(sm.department.key(), sm.li.key()).resign());
        forged(
                good,
                "HZ-EVI-002-fact-missing.hzp",
                forge -> forge.manifest(manifest -> manifest.replace("\"proves\":\"倾倒行为及车辆\",", "")));
        byte[] headerChanged = Files.readAllBytes(good);
        headerChanged[10] = 1;
        Files.write(FOLDER.resolve("HZ-EVI-008-local-time.hzp"), headerChanged);
        Path chain = FOLDER.resolve("HZ-CUS-001-good-chain.hzp");
        CustodySamples.recorder(sm).record(good, CustodySamples.collect(), chain);
        CustodySamples.recorder(sm).record(chain, CustodySamples.seal(), chain);
        forged(
                chain,
                "HZ-CUS-001-link-broken.hzp",
                forge -> forge.remove("custody/0001.json").remove("custody/0001.json.p7s"));
        CustodyRecorder unstamped = CustodyRecorder.of(sm.signer(), sm.party());
        unstamped.record(chain, CustodySamples.checkIn(), FOLDER.resolve("HZ-CUS-005-head-unanchored.hzp"));
        writeIndex();
    }

    /** The verdicts recorded are held against the names of the files by whoever reviews the change. */
    private static void writeIndex() throws IOException {
        try (var files = Files.list(FOLDER)) {
            List<JsonWriter> rows = files.filter(path -> path.toString().endsWith(".hzp"))
                    .sorted()
                    .map(path -> PackageVectorsTest.judge(path, suiteOf(path)).json())
                    .toList();
            Files.writeString(
                    FOLDER.resolve("index.json"),
                    JsonWriter.object()
                                    .put("policy", "default")
                                    .put("at", SealingKit.NOW.toString())
                                    .putObjects("vectors", rows)
                                    .toText()
                            + "\n");
        }
    }

    private static CryptoSuite suiteOf(Path path) {
        return Optional.of(path.toString())
                .filter(name -> name.contains("intl"))
                .map(name -> CryptoSuite.INTL)
                .orElse(CryptoSuite.SM);
    }
}
