package org.huzheng.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.internal.SignatureEncoding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("HZ-CRY-006")
class SignatureEncodingTest {
    private static final String ONE = "00".repeat(31) + "01";
    private static final String HIGH = "ff".repeat(32);

    @Test
    void toDer_raw_isMinimalAndComesBack() {
        Bytes raw = Bytes.ofHex(ONE + HIGH);

        Bytes der = SignatureEncoding.toDer(raw);

        assertThat(der.hex()).isEqualTo("3026020101022100" + HIGH);
        assertThat(SignatureEncoding.toRaw(der)).isEqualTo(raw);
        assertThat(SignatureEncoding.toDer(der)).isEqualTo(der);
        assertThat(SignatureEncoding.isDer(raw)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "3006020101020100",
                "300602010102010100",
                "30070201010202000a",
                "3006020101020180",
                "3003020101",
                "3009020101020101020101",
                "308006020101020101"
            })
    void toDer_anyOtherSpelling_isMalformed(String hex) {
        HuzhengException error =
                catchThrowableOfType(HuzhengException.class, () -> SignatureEncoding.toDer(Bytes.ofHex(hex)));

        assertThat(error.code()).isEqualTo(ErrorCode.SIGNATURE_MALFORMED);
    }

    @Test
    void toDer_rawWithZeroHalf_isMalformed() {
        Bytes raw = Bytes.ofHex("00".repeat(32) + HIGH);

        assertThat(SignatureEncoding.isDer(raw)).isFalse();
    }
}
