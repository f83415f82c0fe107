package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.server.SmallDisk;
import org.huzheng.server.StorageConfig;
import org.huzheng.server.content.ContentLimits;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose disk is really full. */
@Tag("HZ-SRV-008")
@Tag("HZ-SRV-011")
class DiskFullRoutesTest {
    private static final String OCTETS = "application/octet-stream";

    @TempDir
    private Path directory;

    @Test
    void disk_thatIsFull_isToldAndKeepsNothing_andTheUploadGoesOnLater() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(directory.resolve("small"))) {
            StorageConfig storage = StorageConfig.inDatabase("jdbc:sqlite:" + directory.resolve("rows.db"), disk.path())
                    .withLimits(ContentLimits.standard().withReserve(0));
            try (World world = new World(directory, CryptoSuite.SM, config -> config.with(storage))) {
                UploadContent content = new UploadContent(300_000);
                String id = world.raw()
                        .signed(
                                world.source,
                                "beginUpload",
                                "POST",
                                LogicalTarget.of("v1", "uploads"),
                                content.announcement("k"))
                        .json()
                        .string("uploadId");
                put(world, "putLeaves", LogicalTarget.of("v1", "uploads", id, "leaves"), content.leaves);
                LogicalTarget part =
                        LogicalTarget.of("v1", "uploads", id, "content").with("offset", "0");
                Path filler = disk.fill(100_000);
                RawClient.Response full = put(world, "putContent", part, content.bytes);
                assertThat(full.status()).isEqualTo(507);
                assertThat(full.code()).isEqualTo("DISK_FULL");
                assertThat(full.json().bool("retryable")).isTrue();
                try (var left = Files.list(disk.path().resolve("spool"))) {
                    assertThat(left).isEmpty();
                }
                Files.delete(filler);
                assertThat(put(world, "putContent", part, content.bytes).status())
                        .isEqualTo(200);
            }
        }
    }

    private static RawClient.Response put(World world, String operation, LogicalTarget target, byte[] body) {
        return world.raw().signed(world.source, operation, "PUT", target, OCTETS, body, headers -> {});
    }
}
