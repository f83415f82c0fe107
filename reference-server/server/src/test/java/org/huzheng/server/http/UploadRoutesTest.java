package org.huzheng.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.internal.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("HZ-SRV-007")
class UploadRoutesTest {
    private static final String OCTETS = "application/octet-stream";

    @TempDir
    private static Path directory;

    private static World world;

    @BeforeAll
    static void start() {
        world = World.sm(directory);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static LogicalTarget target(String... segments) {
        String[] all = new String[segments.length + 2];
        all[0] = "v1";
        all[1] = "uploads";
        System.arraycopy(segments, 0, all, 2, segments.length);
        return LogicalTarget.of(all);
    }

    private static String begin(UploadContent content, String key) {
        RawClient.Response answer =
                world.raw().signed(world.source, "beginUpload", "POST", target(), content.announcement(key));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().string("uploadId");
    }

    private static RawClient.Response leaves(Department by, String id, byte[] leaves) {
        return world.raw().signed(by, "putLeaves", "PUT", target(id, "leaves"), OCTETS, leaves, headers -> {});
    }

    private static RawClient.Response part(String id, long offset, byte[] part) {
        LogicalTarget target = target(id, "content").with("offset", Long.toString(offset));
        return world.raw().signed(world.source, "putContent", "PUT", target, OCTETS, part, headers -> {});
    }

    private static RawClient.Response complete(String id) {
        return world.raw().signed(world.source, "completeUpload", "POST", target(id, "complete"), "");
    }

    private static JsonObject state(String id) {
        return world.raw().signed(world.source, "upload", "GET", target(id), "").json();
    }

    @Test
    void upload_inParts_isKeptUnderItsDigest() {
        UploadContent content = new UploadContent(150_000);
        String id = begin(content, "whole");
        assertThat(leaves(world.source, id, content.leaves).json().bool("leavesReceived"))
                .isTrue();
        assertThat(part(id, 0, Arrays.copyOf(content.bytes, 131_072)).json().string("nextOffset"))
                .isEqualTo("131072");
        assertThat(complete(id).code()).isEqualTo("UPLOAD_INCOMPLETE");
        assertThat(part(id, 131_072, Arrays.copyOfRange(content.bytes, 131_072, 150_000))
                        .status())
                .isEqualTo(200);
        RawClient.Response done = complete(id);
        assertThat(done.json().string("contentId"))
                .isEqualTo(content.digests.sm3().toString());
        assertThat(complete(id).body()).isEqualTo(done.body());
    }

    @Test
    void upload_begunAgainUnderItsKey_goesOnWhereItBroke() {
        UploadContent content = new UploadContent(200_000);
        String id = begin(content, "broken");
        leaves(world.source, id, content.leaves);
        part(id, 0, Arrays.copyOf(content.bytes, 65_536));
        assertThat(begin(content, "broken")).isEqualTo(id);
        assertThat(state(id).string("nextOffset")).isEqualTo("65536");
    }

    @Test
    void businessKey_ofOtherContent_isAConflict() {
        begin(new UploadContent(10), "taken");
        RawClient.Response answer = world.raw()
                .signed(world.source, "beginUpload", "POST", target(), new UploadContent(10).announcement("taken"));
        assertThat(answer.code()).isEqualTo("BUSINESS_KEY_CONFLICT");
    }

    @Test
    void chunk_thatIsNotItsLeaf_isRefusedAndNotKept() {
        UploadContent content = new UploadContent(131_072);
        String id = begin(content, "wrong chunk");
        leaves(world.source, id, content.leaves);
        byte[] spoilt = content.bytes.clone();
        spoilt[70_000] ^= 1;
        assertThat(part(id, 0, spoilt).code()).isEqualTo("UPLOAD_LEAF_MISMATCH");
        assertThat(state(id).string("nextOffset")).isEqualTo("65536");
    }

    @Test
    @Tag("HZ-SRV-034")
    void part_signedByAnotherRoot_isRefusedAndNothingOfItIsKept() {
        UploadContent content = new UploadContent(131_072);
        String id = begin(content, "another root");
        leaves(world.source, id, content.leaves);
        LogicalTarget target = target(id, "content").with("offset", "0");
        byte[] spoilt = content.bytes.clone();
        spoilt[130_000] ^= 1;
        Map<String, String> headers =
                RawClient.headers(world.source, "PUT", target, UploadContent.root(CryptoSuite.SM, content.bytes));
        headers.put("Content-Type", OCTETS);
        assertThat(world.raw()
                        .send("putContent", "PUT", target.toString(), spoilt, headers)
                        .code())
                .isEqualTo("BODY_DIGEST_MISMATCH");
        Map<String, String> flat = RawClient.headers(world.source, "PUT", target, content.bytes);
        flat.put("Content-Type", OCTETS);
        assertThat(world.raw()
                        .send("putContent", "PUT", target.toString(), spoilt, flat)
                        .code())
                .as("signed by the flat digest of another")
                .isEqualTo("BODY_DIGEST_MISMATCH");
        assertThat(state(id).string("nextOffset")).isEqualTo("0");
        assertThat(part(id, 0, content.bytes).status()).isEqualTo(200);
    }

    /** Whoever signs a part like any other body is served too. */
    @Test
    @Tag("HZ-SRV-034")
    void part_signedByItsDigest_isTaken() {
        UploadContent content = new UploadContent(131_072);
        String id = begin(content, "by its digest");
        leaves(world.source, id, content.leaves);
        LogicalTarget target = target(id, "content").with("offset", "0");
        Map<String, String> flat = RawClient.headers(world.source, "PUT", target, content.bytes);
        flat.put("Content-Type", OCTETS);
        assertThat(world.raw()
                        .send("putContent", "PUT", target.toString(), content.bytes, flat)
                        .status())
                .isEqualTo(200);
        assertThat(state(id).string("nextOffset")).isEqualTo("131072");
    }

    @Test
    void leaves_thatDoNotGiveTheRoot_areRefused() {
        UploadContent content = new UploadContent(131_072);
        String id = begin(content, "wrong leaves");
        byte[] spoilt = content.leaves.clone();
        spoilt[0] ^= 1;
        assertThat(leaves(world.source, id, spoilt).code()).isEqualTo("UPLOAD_ROOT_MISMATCH");
        assertThat(state(id).bool("leavesReceived")).isFalse();
    }

    @Test
    void part_atAnotherOffset_isRefused() {
        UploadContent content = new UploadContent(131_072);
        String id = begin(content, "offset");
        leaves(world.source, id, content.leaves);
        assertThat(part(id, 65_536, Arrays.copyOf(content.bytes, 65_536)).code())
                .isEqualTo("UPLOAD_RANGE_INVALID");
    }

    @Test
    @Tag("HZ-SRV-010")
    void upload_ofAnother_isNotThere() {
        String id = begin(new UploadContent(10), "mine");
        RawClient.Response foreign = world.raw().signed(world.stranger, "upload", "GET", target(id), "");
        RawClient.Response nothing =
                world.raw().signed(world.stranger, "upload", "GET", target("0123456789abcdef0123456789abcdef"), "");
        assertThat(SameAnswer.of(foreign)).isEqualTo(SameAnswer.of(nothing));
        assertThat(leaves(world.stranger, id, new byte[32]).code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void content_ofAnotherAlgorithm_isRefused() {
        String announcement = new UploadContent(10).announcement("sha").replace("sm3:", "sha256:");
        assertThat(world.raw()
                        .signed(world.source, "beginUpload", "POST", target(), announcement)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void content_thatIsEmpty_isContentToo() {
        UploadContent content = new UploadContent(0);
        String id = begin(content, "empty");
        assertThat(leaves(world.source, id, new byte[0]).status()).isEqualTo(200);
        assertThat(complete(id).json().string("length")).isEqualTo("0");
    }
}
