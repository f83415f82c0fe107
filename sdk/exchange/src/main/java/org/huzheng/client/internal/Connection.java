package org.huzheng.client.internal;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.GatewayHeaders;
import org.huzheng.client.RequestListener;
import org.jspecify.annotations.Nullable;

/** How a client reaches its server: over a connection of its own, or the host's. */
public final class Connection {
    private @Nullable HttpClient given;
    private @Nullable SSLContext tls;
    private @Nullable ProxySelector proxy;
    private @Nullable Duration connectTimeout;

    private Duration timeout = Duration.ofSeconds(60);
    private GatewayHeaders headers = GatewayHeaders.NONE;
    private RequestListener listener = RequestListener.NONE;

    public void given(HttpClient client) {
        given = Objects.requireNonNull(client, "client");
    }

    public void tls(SSLContext context) {
        tls = Objects.requireNonNull(context, "context");
    }

    public void proxy(ProxySelector selector) {
        proxy = Objects.requireNonNull(selector, "selector");
    }

    public void connectTimeout(Duration wait) {
        connectTimeout = positive(wait);
    }

    public void timeout(Duration wait) {
        timeout = positive(wait);
    }

    public void headers(GatewayHeaders source) {
        headers = Objects.requireNonNull(source, "headers");
    }

    public void listener(RequestListener told) {
        listener = Objects.requireNonNull(told, "listener");
    }

    private static Duration positive(Duration wait) {
        if (wait.isNegative() || wait.isZero()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "a timeout is longer than nothing");
        }
        return wait;
    }

    Duration timeout() {
        return timeout;
    }

    GatewayHeaders headers() {
        return headers;
    }

    RequestListener listener() {
        return listener;
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
