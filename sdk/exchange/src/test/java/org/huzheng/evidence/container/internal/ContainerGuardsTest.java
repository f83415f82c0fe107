package org.huzheng.evidence.container.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-EVI-009")
class ContainerGuardsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../x",
                "a/../x",
                "a/./x",
                "a//x",
                "a/",
                "a\\x",
                "C:/x",
                "a\u0000x",
                "a\nx",
                "photo\u202egpj.exe",
                "\u2066x",
                "\u200bx",
                "e\u0301.jpg",
                "x.",
                "x ",
                " x",
                "a?x",
                "\ue000"
            })
    void name_thatMisleads_isRefusedByWriterAndReader(String name) throws IOException {
        assertThat(EntryNames.fault(name, 255)).isPresent();
        try (ContainerWriter writer = ContainerWriter.create(folder.resolve("w"), ContainerLimits.DEFAULT)) {
            assertThatThrownBy(() -> writer.add(name, Bytes.empty()))
                    .isInstanceOfSatisfying(
                            HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
        }
        requireRefused(forged(List.of("mimetype", name)), ContainerLimits.DEFAULT);
    }

    @Test
    void names_thatAreFine_pass() {
        assertThat(List.of("mimetype", "evidence/现场 照片(1).jpg", "a/b/c.d.e", "ü".repeat(127)))
                .allMatch(name -> EntryNames.fault(name, 255).isEmpty());
    }

    @Test
    void name_longerThan255Bytes_isRefused() throws IOException {
        assertThat(EntryNames.fault("证".repeat(86), 255)).isPresent();
        requireRefused(forged(List.of("证".repeat(86))), ContainerLimits.DEFAULT);
    }

    @Test
    void names_equalExceptCase_areRefused() throws IOException {
        requireRefused(forged(List.of("evidence/a.jpg", "evidence/A.JPG")), ContainerLimits.DEFAULT);
        requireRefused(forged(List.of("evidence/a", "evidence/a")), ContainerLimits.DEFAULT);
    }

    @Test
    void name_thatIsAlsoAFolder_isRefusedInEitherOrder() throws IOException {
        requireRefused(forged(List.of("evidence/a", "evidence/A/b")), ContainerLimits.DEFAULT);
        requireRefused(forged(List.of("evidence/a/b", "evidence/A")), ContainerLimits.DEFAULT);
    }

    @Test
    void entries_beyondTheLimit_areRefused() throws IOException {
        List<String> names = IntStream.range(0, 1_001).mapToObj(i -> "e" + i).toList();
        requireRefused(forged(names), ContainerLimits.DEFAULT);
        ContainerReader.open(forged(names.subList(0, 1_000)), ContainerLimits.DEFAULT)
                .close();
        ContainerReader.open(forged(names), new ContainerLimits(1_001, 255, 1)).close();
    }

    @Test
    void document_beyondTheLimit_isNotReadIntoMemory() throws IOException {
        try (ContainerReader reader = ContainerReader.open(forged(List.of("a")), new ContainerLimits(10, 255, 1))) {
            assertThatThrownBy(() -> reader.document(reader.entries().get(0)))
                    .isInstanceOfSatisfying(
                            ContainerException.class,
                            e -> assertThat(e.reason()).isEqualTo(ReasonCode.CONTAINER_LIMIT_EXCEEDED));
        }
    }

    @Test
    void symlinkAndCompressedEntry_areNotCanonical() throws Exception {
        Path zip = folder.resolve("bad.zip");
        String python = "import zipfile,sys;z=zipfile.ZipFile(sys.argv[1],'w');i=zipfile.ZipInfo('a');"
                + "i.external_attr=int(sys.argv[2])<<16;i.compress_type=int(sys.argv[3]);z.writestr(i,'/etc/passwd')";
        for (List<String> bad : List.of(List.of("41471", "0"), List.of("33188", "8"))) {
            assertThat(ContainerRoundTripTest.run("python3", "-c", python, zip.toString(), bad.get(0), bad.get(1)))
                    .isZero();
            assertThatThrownBy(() -> ContainerReader.open(zip, ContainerLimits.DEFAULT))
                    .isInstanceOfSatisfying(
                            ContainerException.class,
                            e -> assertThat(e.reason()).isEqualTo(ReasonCode.CONTAINER_NOT_CANONICAL));
            Files.delete(zip);
        }
    }

    private static void requireRefused(Path file, ContainerLimits limits) {
        assertThatThrownBy(() -> ContainerReader.open(file, limits))
                .isInstanceOfSatisfying(ContainerException.class, e -> {
                    assertThat(e.reason()).isEqualTo(ReasonCode.CONTAINER_LIMIT_EXCEEDED);
                    assertThat(e.code()).isEqualTo(ErrorCode.PACKAGE_LIMIT_EXCEEDED);
                });
    }

    /** A canonical container as a hostile writer would make it: two bytes in each entry. */
    private Path forged(List<String> names) throws IOException {
        List<ContainerEntry> entries = new ArrayList<>();
        Path file = folder.resolve("forged.hzp");
        try (var out = Files.newOutputStream(file)) {
            long at = 0;
            for (String name : names) {
                ContainerEntry entry = new ContainerEntry(name, 2, 0, at);
                entries.add(entry);
                out.write(ZipFormat.localHeader(entry));
                out.write(new byte[2]);
                at = entry.end();
            }
            byte[] directory = ZipFormat.centralDirectory(entries);
            out.write(directory);
            out.write(ZipFormat.trailer(entries.size(), directory.length, at));
        }
        return file;
    }
}
