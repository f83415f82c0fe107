package org.huzheng.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.huzheng.crypto.Bytes;
import org.huzheng.demo.account.PhotoPair;
import org.huzheng.evidence.container.internal.ContainerEntry;
import org.huzheng.evidence.container.internal.ContainerLimits;
import org.huzheng.evidence.container.internal.ContainerReader;
import org.huzheng.evidence.container.internal.ContainerWriter;
import org.jspecify.annotations.Nullable;

/**
 * What a careful forger would hand over: the same package with one pixel of one photograph changed, and the container
 * rebuilt so that it is perfectly well-formed.
 */
final class AlteredCopy {
    private AlteredCopy() {}

    /** Changes one pixel (or, if there is no photograph, one byte) of the first evidence file and returns its name. */
    static String of(Path source, Path target) throws IOException {
        try (ContainerReader reader = ContainerReader.open(source, ContainerLimits.DEFAULT);
                ContainerWriter writer = ContainerWriter.create(target, ContainerLimits.DEFAULT)) {
            String victim = reader.entries().stream()
                    .map(ContainerEntry::name)
                    .filter(name -> name.startsWith("evidence/"))
                    .findFirst()
                    .orElseThrow();
            for (ContainerEntry entry : reader.entries()) {
                if (entry.name().equals(victim)) {
                    alter(reader, entry, writer);
                } else {
                    writer.copy(reader, entry);
                }
            }
            writer.finish();
            return victim;
        }
    }

    /** The photograph of both, if it is one. */
    static Optional<PhotoPair> pair(Path genuine, Path altered, String victim) throws IOException {
        BufferedImage one = picture(genuine, victim);
        BufferedImage other = picture(altered, victim);
        return one == null || other == null ? Optional.empty() : Optional.of(new PhotoPair(one, other));
    }

    private static @Nullable BufferedImage picture(Path container, String name) throws IOException {
        try (ContainerReader reader = ContainerReader.open(container, ContainerLimits.DEFAULT)) {
            ContainerEntry entry = reader.entries().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            try (InputStream in = reader.stream(entry)) {
                return ImageIO.read(in);
            }
        }
    }

    private static void alter(ContainerReader reader, ContainerEntry entry, ContainerWriter writer) throws IOException {
        if (entry.name().toLowerCase(Locale.ROOT).endsWith(".jpg")) {
            byte[] image = onePixel(reader, entry);
            writer.add(entry.name(), Bytes.of(image));
            return;
        }
        Path copy = Files.createTempFile("altered", ".bin");
        try {
            try (InputStream in = reader.stream(entry)) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            flipLastByte(copy);
            try (InputStream in = Files.newInputStream(copy)) {
                writer.add(entry.name(), Files.size(copy), in, (buffer, offset, length) -> {});
            }
        } finally {
            Files.delete(copy);
        }
    }

    private static byte[] onePixel(ContainerReader reader, ContainerEntry entry) throws IOException {
        try (InputStream in = reader.stream(entry)) {
            BufferedImage image = ImageIO.read(in);
            image.setRGB(image.getWidth() / 2, image.getHeight() / 2, 0xFFFFFF);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        }
    }

    private static void flipLastByte(Path file) throws IOException {
        try (RandomAccessFile random = new RandomAccessFile(file.toFile(), "rw")) {
            if (random.length() > 0) {
                random.seek(random.length() - 1);
                int last = random.read();
                random.seek(random.length() - 1);
                random.write(last ^ 1);
            }
        }
    }
}
