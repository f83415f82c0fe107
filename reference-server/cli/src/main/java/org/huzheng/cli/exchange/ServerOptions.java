package org.huzheng.cli.exchange;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.HuzhengClient;
import org.huzheng.crypto.key.SigningKey;
import picocli.CommandLine.Option;

/** Which server, as whom, and how long to wait for it. */
@SuppressWarnings("NullAway.Init") // injected by picocli before use
final class ServerOptions {
    private static final int MOST_SECONDS = 3600;

    @Option(
            names = "--server",
            defaultValue = "http://127.0.0.1:8470",
            paramLabel = "URL",
            description = {
                "服务器地址，含网关前缀；默认 http://127.0.0.1:8470。",
                "The server's address with the prefix of a gateway; default http://127.0.0.1:8470."
            })
    private URI server;

    @Option(
            names = "--app",
            paramLabel = "ID",
            description = {
                "本单位在服务器登记的应用编号，默认是统一社会信用代码。",
                "The id this department's application is registered with; default its unified social credit code."
            })
    private Optional<String> application;

    @Option(
            names = "--timeout",
            defaultValue = "60",
            paramLabel = "SECONDS",
            description = {"等待服务器开始应答的秒数，默认 60。", "How many seconds to wait for an answer to begin; default 60."})
    private int timeout;

    HuzhengClient client(SigningKey key, String code, Clock clock, SecureRandom random) {
        if (timeout < 1 || timeout > MOST_SECONDS) {
            throw new HuzhengException(ErrorCode.OPTION_VALUE_INVALID, "--timeout " + timeout + "：1–" + MOST_SECONDS);
        }
        if (!"http".equals(server.getScheme()) && !"https".equals(server.getScheme())) {
            throw new HuzhengException(
                    ErrorCode.OPTION_VALUE_INVALID,
                    "--server " + server
                            + "：应为网址，如 http://127.0.0.1:8470 / write an address like http://127.0.0.1:8470");
        }
        return HuzhengClient.builder(server)
                .application(application.orElse(code))
                .key(key)
                .clock(clock)
                .random(random)
                .timeout(Duration.ofSeconds(timeout))
                .build();
    }
}
