package org.huzheng.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives, a parser answers with a value that formats back to the same bytes, or with LOG_MALFORMED. */
@Tag("HZ-LOG-004")
@Tag("HZ-LOG-005")
@Tag("HZ-LOG-006")
class LogFuzzTest {
    private static final int ROUNDS = 4_000;

    private final NoteSigner signer = NoteSigner.generate("log.example.cn", CryptoSuite.SM, new SecureRandom());
    private final MemoryLog log = MemoryLog.ofSize(CryptoSuite.SM.digest(), 5);
    private final SignedCheckpoint checkpoint = SignedCheckpoint.sign(
            new Checkpoint("log.example.cn", 5, log.proofs().root(5)), List.of(signer));
    private final LogReceipt receipt = new LogReceipt(log.proofs().inclusion(1, 5), checkpoint);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void receipt_mutatedAtRandom_isRefusedOrCanonical(long seed) {
        fuzz(
                seed,
                receipt.format(),
                bytes -> assertThat(LogReceipt.parse(bytes).format()).isEqualTo(bytes));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void note_mutatedAtRandom_isRefusedOrCanonical(long seed) {
        fuzz(
                seed,
                checkpoint.format(),
                bytes -> assertThat(SignedNote.parse(bytes).format()).isEqualTo(bytes));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void checkpoint_mutatedAtRandom_isRefusedOrCanonical(long seed) {
        Bytes text = Bytes.ofUtf8(checkpoint.checkpoint().text());
        fuzz(
                seed,
                text,
                bytes -> assertThat(Checkpoint.parse(bytes.utf8()).text()).isEqualTo(bytes.utf8()));
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void verifierKey_mutatedAtRandom_isRefusedOrCanonical(long seed) {
        Bytes vkey = Bytes.ofUtf8(signer.verifier().vkey());
        fuzz(
                seed,
                vkey,
                bytes -> assertThat(NoteVerifier.parse(bytes.utf8()).vkey()).isEqualTo(bytes.utf8()));
    }

    @Test
    void noise_neverParses() {
        Random random = new Random(11);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            Bytes bytes = Bytes.of(noise);
            assertThat(refused(LogReceipt::parse, bytes)).isTrue();
            assertThat(refused(SignedNote::parse, bytes)).isTrue();
        }
    }

    private static void fuzz(long seed, Bytes good, Consumer<Bytes> parse) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            refused += refused(parse, mutate(good.toArray(), random)) ? 1 : 0;
        }
        assertThat(refused).isBetween(1, ROUNDS);
    }

    private static boolean refused(Consumer<Bytes> parse, Bytes bytes) {
        try {
            parse.accept(bytes);
            return false;
        } catch (HuzhengException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.LOG_MALFORMED);
            return true;
        }
    }

    /** Some bytes overwritten, a piece cut out, or a piece repeated; newlines and digits more often than chance has it. */
    private static Bytes mutate(byte[] good, Random random) {
        String likely = "\n\n—+ =0123456789Az/";
        byte[] bytes = good.clone();
        int from = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(8), bytes.length - from);
        return switch (random.nextInt(3)) {
            case 0 -> {
                for (int i = from; i < from + length; i++) {
                    bytes[i] = random.nextBoolean()
                            ? (byte) random.nextInt()
                            : (byte) likely.charAt(random.nextInt(likely.length()));
                }
                yield Bytes.of(bytes);
            }
            case 1 -> join(Bytes.of(bytes, 0, from), Bytes.of(bytes, from + length, bytes.length - from - length));
            default -> join(Bytes.of(bytes, 0, from + length), Bytes.of(bytes, from, bytes.length - from));
        };
    }

    private static Bytes join(Bytes one, Bytes two) {
        return Bytes.ofHex(one.hex() + two.hex());
    }
}
