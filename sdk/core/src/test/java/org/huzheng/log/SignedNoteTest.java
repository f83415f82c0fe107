package org.huzheng.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-LOG-004")
class SignedNoteTest {
    private static final String TEXT = "第一行\nsecond\n";

    @TestFactory
    Stream<DynamicTest> note_sharedVector_hasItsOutcome() {
        return LogVectors.each("log/HZ-LOG-004-signed-note.json", vector -> {
            NoteVerifier verifier = NoteVerifier.parse(vector.string("vkey"));
            assertThat(outcome(vector.string("note"), verifier)).isEqualTo(vector.string("outcome"));
        });
    }

    private static String outcome(String text, NoteVerifier verifier) {
        SignedNote note;
        try {
            note = SignedNote.parse(Bytes.ofUtf8(text));
        } catch (HuzhengException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.LOG_MALFORMED);
            return "MALFORMED";
        }
        assertThat(note.format()).isEqualTo(Bytes.ofUtf8(text));
        List<NoteSignature> own =
                note.signatures().stream().filter(verifier::isNamedBy).toList();
        if (own.isEmpty()) {
            return "UNKNOWN";
        }
        return own.stream().allMatch(line -> verifier.verify(note.text(), line)) ? "VALID" : "INVALID";
    }

    @Test
    void sign_withThePublishedGoKey_givesThePublishedNote() {
        // PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz, as PKCS#8
        Bytes seed = Bytes.ofBase64("gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS/F1ccoMXM=");
        Bytes pkcs8 = Bytes.ofHex("302e020100300506032b657004220420" + seed.hex());
        NoteSigner signer = NoteSigner.load("PeterNeumann", pkcs8, new SecureRandom());
        assertThat(signer.verifier().vkey())
                .isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        String published =
                LogVectors.cases("log/HZ-LOG-004-signed-note.json").get(0).string("note");
        SignedNote note = SignedNote.sign(published.substring(0, published.indexOf("\n\n") + 1), List.of(signer));
        assertThat(note.format().utf8()).isEqualTo(published);
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void sign_thenParse_verifiesAndKeepsEveryByte(CryptoSuite suite) {
        NoteSigner signer = NoteSigner.generate("log.example.cn", suite, new SecureRandom());
        NoteSigner second = NoteSigner.generate("witness.example.cn", suite, new SecureRandom());
        SignedNote note = SignedNote.sign(TEXT, List.of(signer, second));
        SignedNote parsed = SignedNote.parse(note.format());
        assertThat(parsed).isEqualTo(note);
        assertThat(outcome(
                        note.format().utf8(),
                        NoteVerifier.parse(signer.verifier().vkey())))
                .isEqualTo("VALID");
        assertThat(outcome(note.format().utf8(), second.verifier())).isEqualTo("VALID");
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void note_withAnyByteChanged_neverVerifies(CryptoSuite suite) {
        NoteSigner signer = NoteSigner.generate("log.example.cn", suite, new SecureRandom());
        byte[] note = SignedNote.sign(TEXT, List.of(signer)).format().toArray();
        for (int i = 0; i < note.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = note.clone();
                changed[i] ^= (byte) (1 << bit);
                assertThat(outcome(Bytes.of(changed), signer.verifier()))
                        .as("bit %d of byte %d", bit, i)
                        .isNotEqualTo("VALID");
            }
        }
    }

    private static String outcome(Bytes note, NoteVerifier verifier) {
        String text = note.utf8();
        if (!Bytes.ofUtf8(text).equals(note)) {
            assertMalformed(() -> SignedNote.parse(note));
            return "MALFORMED";
        }
        return outcome(text, verifier);
    }

    @Test
    void note_with64Signatures_isReadAndWith65Refused() {
        List<NoteSignature> lines = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            lines.add(new NoteSignature("key" + i, "00000000", Bytes.ofHex("00")));
        }
        SignedNote note = new SignedNote(TEXT, lines);
        assertThat(SignedNote.parse(note.format()).signatures()).hasSize(64);
        lines.add(new NoteSignature("another", "00000000", Bytes.ofHex("00")));
        assertMalformed(() -> new SignedNote(TEXT, lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no newline", "tab\t\n", "return\r\n", "lone \ud800\n"})
    void sign_textThatNoNoteMayHold_isRefused(String text) {
        NoteSigner signer = NoteSigner.generate("log.example.cn", CryptoSuite.INTL, new SecureRandom());
        assertMalformed(() -> SignedNote.sign(text, List.of(signer)));
    }

    @Test
    void sign_byNobody_isRefused() {
        assertMalformed(() -> SignedNote.sign(TEXT, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b", "a\u3000b", "a\u00a0b", "a\nb", "a\u0085b", "\ud800"})
    void keyName_thatCannotBeSpelled_isRefused(String name) {
        assertMalformed(() -> NoteSigner.generate(name, CryptoSuite.INTL, new SecureRandom()));
    }

    @Test
    void note_largerThanTheLimit_isRefused() {
        assertMalformed(() -> SignedNote.parse(Bytes.of(new byte[256 * 1024 + 1])));
    }

    static void assertMalformed(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.LOG_MALFORMED));
    }
}
