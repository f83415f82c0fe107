package org.huzheng.crypto.time;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.internal.Oids;
import org.huzheng.crypto.internal.cms.CmsDefect;
import org.huzheng.crypto.time.internal.TimestampToken;
import org.jspecify.annotations.Nullable;

/** A timestamp authority reached over HTTP (RFC 3161 §3.4). The answer is checked before it is handed on. */
final class HttpTimestampAuthority implements TimestampAuthority {
    private static final int NONCE_BITS = 64;
    /** More than any token with its certificates; a hostile authority must not fill the memory. */
    private static final int MAX_ANSWER = 256 * 1024;

    private final URI address;
    private final Duration timeout;
    private final SecureRandom random;
    private final HttpClient http;

    private HttpTimestampAuthority(URI address, Duration timeout, SecureRandom random) {
        this.address = address;
        this.timeout = timeout;
        this.random = random;
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
    }

    /**
     * The authority at an address.
     *
     * @param address where requests are posted
     * @param timeout for connecting, and again for the answer
     * @param random for nonces
     */
    static HttpTimestampAuthority of(URI address, Duration timeout, SecureRandom random) {
        return new HttpTimestampAuthority(address, timeout, random);
    }

    @Override
    public Bytes timestamp(Digest imprint) {
        BigInteger nonce = new BigInteger(NONCE_BITS, random);
        MessageImprint asked = new MessageImprint(
                Oids.digest(imprint.algorithm()), imprint.value().toArray());
        TimeStampReq request = new TimeStampReq(asked, null, new ASN1Integer(nonce), ASN1Boolean.TRUE, null);
        try {
            Bytes token = token(post(request.getEncoded("DER")));
            TimestampToken read = TimestampToken.read(token);
            if (!read.imprint().equals(imprint) || !read.nonce().equals(Optional.of(nonce))) {
                throw unavailable("the answer is to another question", null);
            }
            return token;
        } catch (CmsDefect e) {
            throw unavailable("the token does not verify: " + e.detail(), e);
        } catch (IOException e) {
            throw unavailable(address.toString(), e);
        }
    }

    private byte[] post(byte[] body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                if (response.statusCode() != 200) {
                    throw unavailable(address + " answered " + response.statusCode(), null);
                }
                byte[] answer = in.readNBytes(MAX_ANSWER + 1);
                if (answer.length > MAX_ANSWER) {
                    throw unavailable("an answer of more than " + MAX_ANSWER + " bytes", null);
                }
                return answer;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable("interrupted", e);
        }
    }

    private static Bytes token(byte[] response) throws IOException {
        TimeStampResp read;
        try {
            read = TimeStampResp.getInstance(response);
        } catch (RuntimeException e) {
            throw unavailable("not a TimeStampResp", e);
        }
        int status = read.getStatus().getStatus().intValue();
        boolean granted = status == PKIStatus.GRANTED || status == PKIStatus.GRANTED_WITH_MODS;
        if (!granted || read.getTimeStampToken() == null) {
            throw unavailable("refused with status " + status, null);
        }
        return Bytes.of(read.getTimeStampToken().getEncoded("DER"));
    }

    private static HuzhengException unavailable(String detail, @Nullable Throwable cause) {
        return new HuzhengException(ErrorCode.TIMESTAMP_UNAVAILABLE, detail, cause);
    }
}
