package org.huzheng.client.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.GatewayHeaders;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.RequestListener;
import org.huzheng.client.signing.RequestSigner;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.client.signing.internal.SignedHeader;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;

/** Sends calls, signed anew each time, and repeats what may be repeated: the same idempotency key, a fresh nonce. */
public final class Wire {
    public static final int MAX_ATTEMPTS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Set<ErrorCode> REPEATED = Set.of(
            ErrorCode.SERVER_BUSY,
            ErrorCode.SERVER_UNREACHABLE,
            ErrorCode.GATEWAY_ANSWERED,
            ErrorCode.NONCE_REPLAYED,
            ErrorCode.BODY_TRUNCATED);

    private final HttpClient http;
    private final String base;
    private final Duration timeout;
    private final GatewayHeaders gateway;
    private final RequestListener listener;
    private final RequestSigner signer;

    public Wire(URI base, Connection connection, RequestSigner signer) {
        this.http = connection.open();
        String text = base.toString();
        this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        this.timeout = connection.timeout();
        this.gateway = connection.headers();
        this.listener = connection.listener();
        this.signer = signer;
    }

    public RequestSigner signer() {
        return signer;
    }

    /** Sends a call and reads its JSON answer. */
    public <T> T json(Call call, Function<JsonObject, T> reader) {
        Bytes body = bytes(call);
        return Answer.valid(() -> reader.apply(Answer.json(body)));
    }

    /** The hashes of one of the log's proofs, of two numbers by their names. Not signed as a request. */
    public List<Bytes> proof(String kind, String first, long one, String second, long other) {
        LogicalTarget target =
                Call.to("log", kind).with(first, Long.toString(one)).with(second, Long.toString(other));
        return json(Call.get(target).unsigned(), json -> json.strings("hashes", Bytes::ofBase64));
    }

    /** Sends a call and reads its whole answer. */
    public Bytes bytes(Call call) {
        return repeated(call, Answer::bytes);
    }

    /** Sends a call; the body of the answer is for the caller to read and close. */
    public Answer stream(Call call) {
        return repeated(call, answer -> answer);
    }

    private interface Reading<T> {
        T read(Answer answer) throws IOException;
    }

    private <T> T repeated(Call call, Reading<T> reading) {
        boolean corrected = false;
        int number = 0;
        for (int made = 1; ; made++) {
            HuzhengException failure;
            try {
                return reading.read(once(call, ++number));
            } catch (HuzhengException e) {
                failure = e;
            } catch (IOException e) {
                failure = unreachable(e);
            }
            if (!corrected && correctClock(failure)) {
                corrected = true;
                continue;
            }
            if (made >= MAX_ATTEMPTS || !REPEATED.contains(failure.code())) {
                throw failure;
            }
            pause(FIRST_PAUSE.multipliedBy(1L << (made - 1)));
        }
    }

    private static HuzhengException unreachable(IOException e) {
        return new HuzhengException(ErrorCode.SERVER_UNREACHABLE, e.getClass().getSimpleName(), e);
    }

    private boolean correctClock(HuzhengException failure) {
        if (failure.code() == ErrorCode.CLOCK_SKEW && failure instanceof HuzhengApiException refusal) {
            return refusal.serverTime().filter(signer::correctTo).isPresent();
        }
        return false;
    }

    private Answer once(Call call, int number) {
        AttemptLog log = new AttemptLog(listener, call, number);
        try {
            HttpRequest request = request(call);
            log.begin();
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            log.answered(response);
            Answer answer = Answer.of(response);
            log.succeeded();
            return answer;
        } catch (HuzhengException e) {
            throw log.failed(e);
        } catch (IOException e) {
            throw log.failed(unreachable(e));
        } catch (InterruptedException e) {
            throw log.failed(interrupted(e));
        }
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + call.target()))
                .timeout(timeout)
                .method(
                        call.method(),
                        call.body().map(body -> body.publisher().get()).orElseGet(BodyPublishers::noBody));
        ForeignHeaders.of(gateway, call).forEach(request::setHeader);
        call.body().ifPresent(body -> request.header("Content-Type", body.mediaType()));
        call.headers().forEach(request::header);
        if (!call.idempotencyKey().isEmpty()) {
            request.header(SignedHeader.IDEMPOTENCY_KEY, call.idempotencyKey());
        }
        if (call.signed()) {
            Digest digest = call.body().map(Call.Body::digest).orElseGet(() -> signer.digest(new byte[0]));
            signer.headers(call.method(), call.target().toString(), digest, call.idempotencyKey())
                    .forEach(request::header);
        }
        return request.build();
    }

    public static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static HuzhengException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new HuzhengException(ErrorCode.SERVER_UNREACHABLE, "interrupted", e);
    }

    /** A body of a few bytes. */
    /** A call that hands in JSON held in memory, under an idempotency key of its own. */
    public Call posting(LogicalTarget target, Bytes json) {
        return Call.post(target, body("application/json", json), signer.token());
    }

    public Optional<Call.Body> body(String mediaType, Bytes bytes) {
        return Optional.of(Call.Body.of(mediaType, bytes.toArray(), signer));
    }
}
