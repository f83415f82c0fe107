package org.huzheng.client;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.jspecify.annotations.Nullable;

/** How a client reaches its server: over a connection of its own, or the host's. */
final class Connection {
    private @Nullable HttpClient given;
    private @Nullable SSLContext tls;
    private @Nullable ProxySelector proxy;
    private @Nullable Duration connectTimeout;

    Duration timeout = Duration.ofSeconds(60);
    GatewayHeaders headers = GatewayHeaders.NONE;
    RequestListener listener = RequestListener.NONE;

    void given(HttpClient client) {
        given = Objects.requireNonNull(client, "client");
    }

    void tls(SSLContext context) {
        tls = Objects.requireNonNull(context, "context");
    }

    void proxy(ProxySelector selector) {
        proxy = Objects.requireNonNull(selector, "selector");
    }

    void connectTimeout(Duration wait) {
        connectTimeout = positive(wait);
    }

    void timeout(Duration wait) {
        timeout = positive(wait);
    }

    private static Duration positive(Duration wait) {
        if (wait.isNegative() || wait.isZero()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "a timeout is longer than nothing");
        }
        return wait;
    }

    HttpClient open() {
        if (given == null) {
            HttpClient.Builder own = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Optional.ofNullable(connectTimeout).orElse(timeout));
            Optional.ofNullable(tls).ifPresent(own::sslContext);
            Optional.ofNullable(proxy).ifPresent(own::proxy);
            return own.build();
        }
        if (tls != null || proxy != null || connectTimeout != null) {
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID, "an HttpClient of the host has its own TLS, proxy and connect timeout");
        }
        if (given.followRedirects() != HttpClient.Redirect.NEVER) {
            // A redirect would carry signed headers and a gateway's token to a place nobody chose
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "the host's HttpClient follows redirects");
        }
        return given;
    }
}
