package org.huzheng.server.webhook;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.huzheng.crypto.key.SigningKey;

/** Sends one notification once 发送: without redirects, without a proxy, not for longer than ten seconds. */
final class Sender {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final long WHOLE_SECONDS = 10;

    private final Destinations destinations;
    private final SigningKey operator;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(CONNECT)
            .build();

    Sender(Destinations destinations, SigningKey operator, Clock clock) {
        this.destinations = destinations;
        this.operator = operator;
        this.clock = clock;
    }

    /** Whether it was taken: answered by 200 to 299 in time. */
    boolean send(URI receiver, String department, Notification notification) {
        if (!destinations.allows(receiver)) {
            return false;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(receiver)
                .timeout(Duration.ofSeconds(WHOLE_SECONDS))
                .POST(BodyPublishers.ofByteArray(notification.body().toArray()));
        notification.headers(operator, department, clock.instant()).forEach(request::header);
        CompletableFuture<Integer> answer = client.sendAsync(request.build(), BodyHandlers.discarding())
                .thenApply(response -> response.statusCode());
        return taken(answer);
    }

    /** The whole answer has its time, so that one who sends a byte now and then holds nobody up. */
    private static boolean taken(CompletableFuture<Integer> answer) {
        try {
            int status = answer.get(WHOLE_SECONDS, TimeUnit.SECONDS);
            return status >= 200 && status < 300;
        } catch (ExecutionException e) {
            return false;
        } catch (TimeoutException e) {
            answer.cancel(true);
            return false;
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
