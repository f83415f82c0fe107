package org.huzheng.client.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.EvidenceView;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.StreamSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A part of a host's stream is exactly its bytes however they are read, and its failures are told in our words. */
@Tag("HZ-CLN-009")
class SourceRegionTest {
    private static final int ROUNDS = 300 * Integer.getInteger("huzheng.rounds", 1);
    private static final byte[] CONTENT = content();

    private static byte[] content() {
        byte[] content = new byte[200_000];
        new Random(3).nextBytes(content);
        return content;
    }

    /** A stream as hosts have them: it gives fewer bytes than asked for, and skips fewer. */
    private static InputStream miserly(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int at, int count) {
                return super.read(target, at, Math.min(count, 777));
            }

            @Override
            public synchronized long skip(long count) {
                return super.skip(Math.min(count, 1_000));
            }
        };
    }

    private static StreamSource source(byte[] bytes) {
        return StreamSource.of(bytes.length, () -> miserly(bytes));
    }

    @Test
    @Tag("rounds")
    void region_readInAnyWay_isExactlyItsBytes() throws IOException {
        Random random = new Random(20261130);
        for (int i = 0; i < ROUNDS; i++) {
            int offset = random.nextInt(CONTENT.length);
            int length = random.nextInt(CONTENT.length - offset + 1);
            byte[] expected = Arrays.copyOfRange(CONTENT, offset, offset + length);
            SourceRegion region = new SourceRegion(source(CONTENT), offset, length);
            try (InputStream in = region.open()) {
                assertThat(in.markSupported()).isFalse();
                assertThat(readBy(in, expected, random)).as("round %d", i).isTrue();
                assertThat(in.read()).as("nothing after its end").isEqualTo(-1);
                assertThat(in.read(new byte[8], 0, 8)).isEqualTo(-1);
                assertThat(in.available()).isZero();
                assertThat(in.skip(10)).isZero();
            }
            assertThat(region.digest(DigestAlgorithm.SM3)).isEqualTo(DigestAlgorithm.SM3.digest(Bytes.of(expected)));
        }
    }

    /** Reads single bytes, blocks and skips in turn, and compares where it is. */
    private static boolean readBy(InputStream in, byte[] expected, Random random) throws IOException {
        int at = 0;
        while (at < expected.length) {
            int how = random.nextInt(3);
            if (how == 0) {
                if (in.read() != (expected[at] & 0xff)) {
                    return false;
                }
                at++;
            } else if (how == 1) {
                at += (int) in.skip(random.nextInt(5_000));
            } else {
                byte[] block = new byte[1 + random.nextInt(20_000)];
                int read = in.read(block, 0, block.length);
                if (read <= 0 || !Arrays.equals(block, 0, read, expected, at, at + read)) {
                    return false;
                }
                at += read;
            }
        }
        return at == expected.length;
    }

    @Test
    void region_ofASourceThatShrank_isRefused() {
        StreamSource shrunken = StreamSource.of(CONTENT.length, () -> miserly(Arrays.copyOf(CONTENT, 1_000)));
        assertCode(
                ErrorCode.FILE_CHANGED_WHILE_READ,
                () -> new SourceRegion(shrunken, 500, 501).digest(DigestAlgorithm.SHA256));
        assertThat(new SourceRegion(shrunken, 500, 500).digest(DigestAlgorithm.SHA256))
                .isEqualTo(DigestAlgorithm.SHA256.digest(Bytes.of(CONTENT, 500, 500)));
        assertCode(ErrorCode.IO_FAILED, () -> new SourceRegion(shrunken, 1_001, 1).open());
    }

    @Test
    void region_ofASourceThatFails_isAnIoFailureAndNotTheHosts() {
        StreamSource broken = StreamSource.of(10, () -> {
            throw new IOException("the host's own words, with a path");
        });
        assertThatThrownBy(() -> new SourceRegion(broken, 0, 10).open())
                .isInstanceOfSatisfying(HuzhengException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.IO_FAILED);
                    assertThat(e.detail()).doesNotContain("path");
                });
    }

    /** The stream the host opened is closed whether reading went well or not. */
    @Test
    void region_digested_closesWhatItOpened() {
        int[] closed = new int[1];
        StreamSource counted = StreamSource.of(CONTENT.length, () -> new ByteArrayInputStream(CONTENT) {
            @Override
            public void close() {
                closed[0]++;
            }
        });
        new SourceRegion(counted, 10, 20).digest(DigestAlgorithm.SM3);
        assertThat(closed[0]).isEqualTo(1);
        assertCode(
                ErrorCode.FILE_CHANGED_WHILE_READ,
                () -> new SourceRegion(counted, CONTENT.length, 1).digest(DigestAlgorithm.SM3));
        assertThat(closed[0]).isEqualTo(2);
        assertCode(ErrorCode.IO_FAILED, () -> new SourceRegion(counted, CONTENT.length + 1L, 1).open());
        assertThat(closed[0]).as("closed although it could not be positioned").isEqualTo(3);
    }

    @Test
    @Tag("HZ-CLN-005")
    void arrival_ofBytesInPieces_isRightOnlyWhenWhole() {
        Random random = new Random(5);
        for (int length : new int[] {0, 1, 65_536, 100_000}) {
            byte[] expected = Arrays.copyOf(CONTENT, length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Arrival arrival = Arrival.at(view(expected), out);
            int at = 0;
            while (at < length) {
                int count = Math.min(length - at, 1 + random.nextInt(9_000));
                take(arrival, Arrays.copyOfRange(expected, at, at + count));
                at += count;
                assertThat(arrival.position()).isEqualTo(at);
            }
            assertThat(out.toByteArray()).isEqualTo(expected);
            assertThat(arrival.right()).isTrue();
        }
    }

    @Test
    @Tag("HZ-CLN-005")
    void arrival_ofMoreOrOtherBytes_isRefused() {
        byte[] expected = Arrays.copyOf(CONTENT, 1_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrival longer = Arrival.at(view(expected), out);
        take(longer, expected);
        assertCode(ErrorCode.RESPONSE_INVALID, () -> take(longer, new byte[1]));
        assertThat(out.size()).as("what is too much is not written").isEqualTo(1_000);
        byte[] other = expected.clone();
        other[999] ^= 1;
        Arrival wrong = Arrival.at(view(expected), new ByteArrayOutputStream());
        take(wrong, other);
        assertThat(wrong.right()).isFalse();
        assertThat(wrong.mismatch().code()).isEqualTo(ErrorCode.BODY_DIGEST_MISMATCH);
    }

    /** What a broken download left on the disk is digested too: the rest alone does not make it right. */
    @Test
    @Tag("HZ-CLN-005")
    void arrival_continued_judgesThePartThatWasThere() throws IOException {
        byte[] expected = Arrays.copyOf(CONTENT, 100_000);
        for (int changed : new int[] {-1, 0, 69_999}) {
            byte[] part = Arrays.copyOf(expected, 70_000);
            if (changed >= 0) {
                part[changed] ^= 1;
            }
            Arrival arrival =
                    Arrival.after(new ByteArrayInputStream(part), view(expected), new ByteArrayOutputStream());
            assertThat(arrival.position()).isEqualTo(70_000);
            take(arrival, Arrays.copyOfRange(expected, 70_000, 100_000));
            assertThat(arrival.right()).isEqualTo(changed < 0);
        }
    }

    private static void take(Arrival arrival, byte[] bytes) {
        try {
            System.arraycopy(bytes, 0, arrival.buffer(), 0, bytes.length);
            arrival.take(bytes.length);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static EvidenceView view(byte[] content) {
        org.huzheng.evidence.EvidenceRef evidence = new org.huzheng.evidence.EvidenceRef(
                org.huzheng.sharing.SharingSamples.EVIDENCE, DigestAlgorithm.SM3.digest(Bytes.of(content)));
        var registered = org.huzheng.sharing.SharingSamples.registration(
                org.huzheng.sharing.SharingSamples.PROVIDER, org.huzheng.codes.EvidenceKind.EXPERT_OPINION);
        return new EvidenceView(
                evidence.id(),
                registered.issuer(),
                evidence.packageDigest(),
                content.length,
                registered.instant(),
                false,
                0,
                registered.statement());
    }

    private static void assertCode(ErrorCode code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
