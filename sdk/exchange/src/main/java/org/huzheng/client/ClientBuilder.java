package org.huzheng.client;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.SSLContext;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.internal.Connection;
import org.huzheng.client.internal.Wire;
import org.huzheng.client.signing.RequestSigner;
import org.huzheng.crypto.key.SigningKey;
import org.jspecify.annotations.Nullable;

/** Collects what a {@link HuzhengClient} needs 客户端构建; nothing is taken from the environment. Not thread-safe. */
public final class ClientBuilder {
    private final URI base;
    private @Nullable String appId;
    private @Nullable SigningKey key;
    private @Nullable Clock clock;
    private @Nullable SecureRandom random;
    private final Connection connection = new Connection();

    ClientBuilder(URI base) {
        this.base = Objects.requireNonNull(base, "base");
    }

    /** The application as registered with the server. */
    public ClientBuilder application(String id) {
        this.appId = id;
        return this;
    }

    /** The key whose certificate is registered for the application. */
    public ClientBuilder key(SigningKey signingKey) {
        this.key = signingKey;
        return this;
    }

    /** The clock requests are stamped by. */
    public ClientBuilder clock(Clock requestClock) {
        this.clock = requestClock;
        return this;
    }

    /** The randomness of nonces and idempotency keys. */
    public ClientBuilder random(SecureRandom secureRandom) {
        this.random = secureRandom;
        return this;
    }

    /** How long to wait for an answer to begin, and for a connection unless told otherwise; 60 seconds unless told. */
    public ClientBuilder timeout(Duration wait) {
        connection.timeout(wait);
        return this;
    }

    /** How long to wait for a connection; as long as for an answer unless told. */
    public ClientBuilder connectTimeout(Duration wait) {
        connection.connectTimeout(wait);
        return this;
    }

    /**
     * The host's own HTTP client, with its TLS, proxy, authenticator, executor and pool. It must not follow redirects,
     * which would carry what was signed for one server to another.
     */
    public ClientBuilder httpClient(HttpClient client) {
        connection.given(client);
        return this;
    }

    /** TLS as the host will have it: a private CA, a client certificate 双向认证, a provider of 国密 suites. */
    public ClientBuilder tls(SSLContext context) {
        connection.tls(context);
        return this;
    }

    /** The proxy to go through; the machine's default unless told. */
    public ClientBuilder proxy(ProxySelector selector) {
        connection.proxy(selector);
        return this;
    }

    /** What a gateway on the way wants to see in every request. */
    public ClientBuilder gatewayHeaders(GatewayHeaders headers) {
        connection.headers(headers);
        return this;
    }

    /** Who is told of every attempt. */
    public ClientBuilder listener(RequestListener listener) {
        connection.listener(listener);
        return this;
    }

    /**
     * The client.
     *
     * @throws HuzhengException ARGUMENT_INVALID if the address is not absolute HTTP, something is missing, or what was
     *     given of the connection does not go together
     */
    public HuzhengClient build() {
        if (!"http".equals(base.getScheme()) && !"https".equals(base.getScheme())) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "the base address is not HTTP");
        }
        if (appId == null || key == null || clock == null || random == null) {
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID, "a client needs application, key, clock and randomness");
        }
        RequestSigner signer = RequestSigner.of(appId, key, clock, random);
        return new HuzhengClient(new Wire(base, connection, signer));
    }
}
