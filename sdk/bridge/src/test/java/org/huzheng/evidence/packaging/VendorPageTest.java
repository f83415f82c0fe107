package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huzheng.casefile.archive.ArchiveKit;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Executes exactly the fenced steps of {@code spec/README.md} with bash, OpenSSL, unzip and Python. */
@Tag("HZ-EVI-014")
class VendorPageTest {
    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    private record Outcome(int exit, String output) {}

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void page_onAGoodPackage_runsToItsEnd(CryptoSuite suite) throws Exception {
        SealingKit kit = new SealingKit(suite);
        Outcome outcome = follow(kit, kit.seal(folder).path());
        assertThat(outcome.exit).as(outcome.output).isZero();
        assertThat(outcome.output).contains("integrity and signatures: as sealed");
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void page_onChangedPackages_stops(CryptoSuite suite) throws Exception {
        SealingKit kit = new SealingKit(suite);
        Path good = kit.seal(folder).path();
        for (String name : new String[] {
            "evidence/现场记录 1.txt", "manifest.json", "leaves/video&1.mp4.leaves", "META-INF/ASiCManifest001.xml"
        }) {
            PackageForge forge = new PackageForge(kit, good);
            byte[] changed = forge.get(name).toArray();
            changed[changed.length / 2] ^= 1;
            Path bad = forge.put(name, Bytes.of(changed)).write(folder.resolve("bad.hzp"));
            assertThat(follow(kit, bad).exit).as(name).isNotZero();
        }
        PackageForge stranger = new PackageForge(kit, good).put("evidence/more.txt", Bytes.empty());
        assertThat(follow(kit, stranger.write(folder.resolve("bad.hzp"))).exit).isNotZero();
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void page_onARevokedOrForeignCertificate_stops(CryptoSuite suite) throws Exception {
        SealingKit kit = new SealingKit(suite);
        Path good = kit.seal(folder).path();
        assertThat(follow(new SealingKit(suite), good).exit).isNotZero();
        kit.authority.revoke(kit.han.certificate(), SealingKit.NOW.minusSeconds(60));
        assertThat(follow(kit, good).exit).isNotZero();
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    @Tag("HZ-ARC-011")
    void page_onTheArchiveOfACase_runsToItsEndAndStopsOnAChange(CryptoSuite suite) throws Exception {
        ArchiveKit kit = new ArchiveKit(suite);
        Path good = kit.seal(folder).path();
        Outcome outcome = follow(kit.authority(), ArchiveKit.NOW, good);
        assertThat(outcome.exit).as(outcome.output).isZero();
        assertThat(outcome.output).contains("integrity and signatures: as sealed");
        for (String name : new String[] {"archive/case.json", "manifest.json"}) {
            PackageForge forge = kit.forge(good);
            byte[] changed = forge.get(name).toArray();
            changed[changed.length / 2] ^= 1;
            Path bad = forge.put(name, Bytes.of(changed)).write(folder.resolve("bad.hzp"));
            assertThat(follow(kit.authority(), ArchiveKit.NOW, bad).exit)
                    .as(name)
                    .isNotZero();
        }
        Path more = kit.forge(good).put("archive/more.txt", Bytes.empty()).write(folder.resolve("bad.hzp"));
        assertThat(follow(kit.authority(), ArchiveKit.NOW, more).exit).isNotZero();
    }

    private Outcome follow(SealingKit kit, Path file) throws IOException, InterruptedException {
        return follow(kit.authority, SealingKit.NOW, file);
    }

    private Outcome follow(CertificateAuthority authority, Instant at, Path file)
            throws IOException, InterruptedException {
        Path trust = Files.createTempDirectory(folder, "trust");
        Files.writeString(trust.resolve("ca.crt"), authority.certificate().pem());
        Files.writeString(trust.resolve("ca.crl"), authority.crlPem());
        Path work = Files.createTempDirectory(folder, "work");
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", steps()).redirectErrorStream(true);
        bash.environment().put("PACKAGE", file.toString());
        bash.environment().put("TRUST", trust.toString());
        bash.environment().put("WORK", work.toString());
        bash.environment().put("AT", Long.toString(at.getEpochSecond()));
        bash.environment().put("LC_ALL", "C.UTF-8");
        Process process = bash.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), output);
    }

    private static String steps() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("huzheng.root"), "spec/README.md"));
        return BLOCK.matcher(page).results().map(block -> block.group(1)).collect(Collectors.joining());
    }
}
