package org.huzheng.crypto.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.crypto.TestPki.RANDOM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.huzheng.ErrorCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Mutations;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.key.internal.SoftwareKey;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every byte of a private key's structure in each of its 255 wrong values: what random damage meets only by luck. */
@Tag("HZ-CRY-013")
@Tag("rounds")
class KeySubstitutionTest {
    private static final int VALUES = 1 << Byte.SIZE;
    /** Every value in the longer rounds, every fifth in the quick ones. */
    private static final int STEP = Mutations.FACTOR > 1 ? 1 : 5;

    private static final Set<ErrorCode> CODES = Set.of(ErrorCode.KEYSTORE_UNREADABLE, ErrorCode.KEY_SUITE_MISMATCH);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void pkcs8_anyByteOfItsStructure_isRefusedOrStillTheKey(CryptoSuite suite) {
        Issued issued = TestPki.of(suite).officer;

        everySubstitution(
                pkcs8(issued),
                bad -> SoftwareKey.of(bad, issued.certificate(), issued.key().chain(), RANDOM));
    }

    @ParameterizedTest
    @EnumSource
    void sec1_anyByteOfItsStructure_isRefusedOrStillTheKey(CryptoSuite suite) throws IOException {
        Issued issued = TestPki.of(suite).officer;
        Path certificate = Files.writeString(
                directory.resolve("c.pem"), issued.certificate().pem());
        Path key = directory.resolve("k.pem");
        PrivateKeyInfo info = PrivateKeyInfo.getInstance(pkcs8(issued).toArray());
        Bytes sec1 = Bytes.of(info.parsePrivateKey().toASN1Primitive().getEncoded());

        everySubstitution(sec1, bad -> {
            write(key, bad);
            return PemKey.load(key, certificate, RANDOM);
        });
    }

    /** The scalar and the point are left out: another number is another key, and 64 bytes more take minutes. */
    private static void everySubstitution(Bytes good, Loading loading) {
        byte[] bytes = good.toArray();
        int point = bytes.length - 64;
        int tried = 0;
        for (int at = 0; at < point; at++) {
            byte kept = bytes[at];
            for (int value = 1; value < VALUES && !insideScalar(good, at); value += STEP) {
                bytes[at] = (byte) (kept ^ value);
                Bytes bad = Bytes.of(bytes);
                Mutations.refused(() -> assertThat(loading.load(bad)).isNotNull(), "", CODES);
                tried++;
            }
            bytes[at] = kept;
        }
        assertThat(tried).isGreaterThan(20 * VALUES / STEP);
    }

    /** Version 1 and a string of 32 bytes: how an ECPrivateKey begins. */
    private static boolean insideScalar(Bytes key, int at) {
        int start = key.hex().indexOf("0201010420") / 2 + 5;
        return at >= start && at < start + 32;
    }

    private static Bytes pkcs8(Issued issued) {
        return Bytes.of(Base64.getDecoder().decode(issued.privateKeyPem().replaceAll("-----[A-Z ]+-----|\\s", "")));
    }

    private static void write(Path file, Bytes sec1) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(sec1.toArray());
        try {
            Files.writeString(file, "-----BEGIN EC PRIVATE KEY-----\n" + body + "\n-----END EC PRIVATE KEY-----\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private interface Loading {
        SigningKey load(Bytes bad);
    }
}
