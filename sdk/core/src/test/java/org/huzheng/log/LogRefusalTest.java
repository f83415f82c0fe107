package org.huzheng.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Mutations;
import org.huzheng.crypto.TestPki;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a log's texts refuse, they refuse without repeating a line of it. */
@Tag("HZ-LOG-004")
@Tag("HZ-LOG-005")
@Tag("HZ-LOG-006")
@Tag("rounds")
class LogRefusalTest {
    private static final int ROUNDS = 2_000 * Mutations.FACTOR;
    private static final String LIKELY = "\n —+=0123456789/Az\u00e9\u2003\0";
    private static final Set<ErrorCode> MALFORMED = Set.of(ErrorCode.LOG_MALFORMED);

    private static Arguments kind(String name, String good, UnaryOperator<String> readAndWrite) {
        return Arguments.of(name, good, readAndWrite);
    }

    private static Stream<Arguments> kinds() {
        NoteSigner own = NoteSigner.generate("log.example.cn", CryptoSuite.INTL, TestPki.RANDOM);
        NoteSigner witness = NoteSigner.generate("witness.example.cn", CryptoSuite.SM, TestPki.RANDOM);
        MemoryLog log = MemoryLog.ofSize(CryptoSuite.INTL.digest(), 11);
        Checkpoint checkpoint =
                new Checkpoint("log.example.cn", 11, log.proofs().root(11));
        SignedCheckpoint signed = SignedCheckpoint.sign(checkpoint, List.of(own, witness));
        LogReceipt receipt = new LogReceipt(log.proofs().inclusion(6, 11), signed);
        return Stream.of(
                kind(
                        "checkpoint",
                        checkpoint.text(),
                        text -> Checkpoint.parse(text).text()),
                kind(
                        "note",
                        signed.format().utf8(),
                        text -> SignedNote.parse(Bytes.ofUtf8(text)).format().utf8()),
                kind(
                        "signed",
                        signed.format().utf8(),
                        text -> SignedCheckpoint.parse(Bytes.ofUtf8(text))
                                .format()
                                .utf8()),
                kind(
                        "receipt",
                        receipt.format().utf8(),
                        text -> LogReceipt.parse(Bytes.ofUtf8(text)).format().utf8()),
                kind(
                        "vkey",
                        witness.verifier().vkey(),
                        text -> NoteVerifier.parse(text).vkey()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void parse_damaged_isRefusedUnrepeatedOrWrittenAgainTheSame(
            String name, String good, UnaryOperator<String> readAndWrite) {
        assertThat(readAndWrite.apply(good)).isEqualTo(good);
        Random random = new Random(name.hashCode());
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String bad = Mutations.text(good, LIKELY, random);
            String asBytes = Bytes.ofUtf8(bad).utf8();
            refused += Mutations.refused(
                            () -> assertThat(readAndWrite.apply(bad)).isEqualTo(asBytes), longestLine(bad), MALFORMED)
                    ? 1
                    : 0;
        }
        assertThat(refused).isGreaterThan(ROUNDS / 10);
    }

    private static String longestLine(String text) {
        return text.lines().reduce("", (one, two) -> one.length() >= two.length() ? one : two);
    }
}
