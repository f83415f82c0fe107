package org.huzheng.crypto.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huzheng.crypto.TestPki.CONTENT;

import java.io.IOException;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.ca.internal.TimestampIssuer;
import org.huzheng.crypto.internal.Oids;
import org.huzheng.crypto.time.internal.TimestampVerifier;
import org.huzheng.finding.Findings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("HZ-CRY-009")
class HttpTimestampAuthorityTest {
    private final TestPki pki = TestPki.of(CryptoSuite.SM);
    private final TimestampIssuer issuer = TimestampIssuer.of(pki.tsa.key(), TestPki.CLOCK, TestPki.RANDOM);
    private final Digest imprint = pki.suite.digest().digest(CONTENT);

    private TinyHttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TinyHttpServer(issuer::answer);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private TimestampAuthority authority() {
        return HttpTimestampAuthority.of(server.address(), Duration.ofSeconds(10), TestPki.RANDOM);
    }

    private void assertUnavailable(String detail) {
        HuzhengException error =
                catchThrowableOfType(HuzhengException.class, () -> authority().timestamp(imprint));
        assertThat(error.code()).isEqualTo(ErrorCode.TIMESTAMP_UNAVAILABLE);
        assertThat(error.detail()).contains(detail);
    }

    @ParameterizedTest
    @EnumSource
    void timestamp_overHttp_verifies(CryptoSuite suite) {
        Findings findings = new Findings();

        Bytes token = authority().timestamp(suite.digest().digest(CONTENT));

        assertThat(TimestampVerifier.verifyTrusted(token, CONTENT, pki.trust(), "x", findings))
                .isPresent();
    }

    @Test
    void timestamp_answerToAnotherQuestion_isRefused() {
        Bytes other = issuer.timestamp(imprint);
        server.answer = request -> {
            byte[] own = issuer.answer(request).toArray();
            TimeStampResp granted = TimeStampResp.getInstance(own);
            return Bytes.of(encode(new TimeStampResp(
                    granted.getStatus(), org.bouncycastle.asn1.cms.ContentInfo.getInstance(other.toArray()))));
        };

        assertUnavailable("another question");
    }

    private static byte[] encode(TimeStampResp response) {
        try {
            return response.getEncoded();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void timestamp_brokenServers_areUnavailable() throws IOException {
        server.answer = request -> Bytes.ofUtf8("<html>");
        assertUnavailable("not a TimeStampResp");
        server.answer = request -> issuer.answer(Bytes.ofUtf8("nonsense"));
        assertUnavailable("refused with status 2");
        server.answer = request -> Bytes.of(new byte[256 * 1024 + 1]);
        assertUnavailable("more than 262144 bytes");
        server.status = 503;
        assertUnavailable("503");
        stop();
        assertUnavailable("/tsa");
    }

    @Test
    void answer_unacceptableRequests_areRejectedNotThrown() throws IOException {
        byte[] hash = imprint.value().toArray();
        MessageImprint good = new MessageImprint(Oids.digest(imprint.algorithm()), hash);
        MessageImprint sha1 = new MessageImprint(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1), new byte[20]);
        ASN1ObjectIdentifier policy = new ASN1ObjectIdentifier("1.2.3");

        assertThat(status(new TimeStampReq(good, null, null, ASN1Boolean.TRUE, null)))
                .isEqualTo(PKIStatus.GRANTED);
        assertThat(status(new TimeStampReq(sha1, null, null, ASN1Boolean.TRUE, null)))
                .isEqualTo(PKIStatus.REJECTION);
        assertThat(status(new TimeStampReq(good, policy, null, ASN1Boolean.TRUE, null)))
                .isEqualTo(PKIStatus.REJECTION);
    }

    private int status(TimeStampReq request) throws IOException {
        Bytes response = issuer.answer(Bytes.of(request.getEncoded()));
        return TimeStampResp.getInstance(response.toArray())
                .getStatus()
                .getStatus()
                .intValue();
    }
}
