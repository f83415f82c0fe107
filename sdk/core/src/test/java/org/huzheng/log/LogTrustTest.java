package org.huzheng.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-LOG-006")
class LogTrustTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final NoteVerifier first =
            NoteSigner.generate("a.example.cn", CryptoSuite.SM, RANDOM).verifier();
    private final NoteVerifier second =
            NoteSigner.generate("b.example.cn", CryptoSuite.INTL, RANDOM).verifier();

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> verifierKey_sharedVector_isReadOrRefused() {
        return LogVectors.each("log/HZ-LOG-006-verifier-key.json", vector -> {
            String vkey = vector.string("vkey");
            if (vector.bool("valid")) {
                NoteVerifier verifier = NoteVerifier.parse(vkey);
                assertThat(verifier.vkey()).isEqualTo(vkey);
                assertThat(verifier.suite().name()).isEqualTo(vector.string("suite"));
                assertThat(verifier.keyId()).isEqualTo(vector.string("keyId"));
            } else {
                SignedNoteTest.assertMalformed(() -> NoteVerifier.parse(vkey));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(CryptoSuite.class)
    void signer_savedAndLoaded_isTheSameKey(CryptoSuite suite) {
        NoteSigner signer = NoteSigner.generate("log.example.cn", suite, RANDOM);
        NoteSigner loaded = NoteSigner.load("log.example.cn", Bytes.ofUtf8(signer.privateKeyPem()), RANDOM);
        assertThat(loaded.verifier()).isEqualTo(signer.verifier()).hasSameHashCodeAs(signer.verifier());
        assertThat(signer.verifier().verify("text\n", loaded.sign("text\n"))).isTrue();
        assertThat(signer.verifier().verify("other\n", loaded.sign("text\n"))).isFalse();
        assertThat(signer.verifier().suite()).isEqualTo(suite);
    }

    @Test
    void load_directoryOfVkeyFiles_findsEveryKeyOnce() throws IOException {
        Files.writeString(directory.resolve("a.vkey"), "# 日志公钥\n\n" + first.vkey() + "\r\n" + second.vkey());
        Files.writeString(directory.resolve("b.vkey"), first.vkey() + "\n");
        Files.writeString(directory.resolve("root.crt"), "not a log key");
        assertThat(LogTrust.load(directory).verifiers()).containsExactly(first, second);
    }

    @Test
    void load_directoryWithoutVkeyFiles_trustsNoLog() {
        assertThat(LogTrust.load(directory).verifiers()).isEmpty();
    }

    @Test
    void load_fileWithSomethingElse_isRefusedByNameAndLine() throws IOException {
        Files.writeString(directory.resolve("bad.vkey"), first.vkey() + "\nnonsense\n");
        assertUnreadable("bad.vkey line 2");
    }

    @Test
    void load_fileWithoutAKey_isRefused() throws IOException {
        Files.writeString(directory.resolve("empty.vkey"), "# nothing\n");
        assertUnreadable("empty.vkey");
    }

    @Test
    void load_fileInGbk_isRefused() throws IOException {
        Files.write(directory.resolve("gbk.vkey"), "# 公钥\n".getBytes(Charset.forName("GBK")));
        assertUnreadable("gbk.vkey is not UTF-8");
    }

    @Test
    void load_missingDirectory_isRefused() {
        directory = directory.resolve("missing");
        assertUnreadable("missing");
    }

    private void assertUnreadable(String detail) {
        assertThatThrownBy(() -> LogTrust.load(directory)).isInstanceOfSatisfying(HuzhengException.class, e -> {
            assertThat(e.code()).isEqualTo(ErrorCode.TRUST_UNREADABLE);
            assertThat(e.detail()).contains(detail);
        });
    }

    @Test
    void plus_joinsKeysWithoutRepeatingThem() {
        LogTrust one = LogTrust.of(List.of(first));
        LogTrust both = one.plus(LogTrust.of(List.of(second, first)));
        assertThat(both.verifiers()).containsExactly(first, second);
        assertThat(one.verifiers()).containsExactly(first);
        assertThat(both.plus(LogTrust.none()).verifiers()).containsExactly(first, second);
    }

    @Test
    void find_sharedNameOrSharedIdAlone_isNotEnough() {
        LogTrust trust = LogTrust.of(List.of(first));
        Bytes signature = Bytes.ofHex("00");
        assertThat(trust.find(new NoteSignature(first.name(), first.keyId(), signature)))
                .contains(first);
        assertThat(trust.find(new NoteSignature(first.name(), second.keyId(), signature)))
                .isEmpty();
        assertThat(trust.find(new NoteSignature(second.name(), first.keyId(), signature)))
                .isEmpty();
    }
}
