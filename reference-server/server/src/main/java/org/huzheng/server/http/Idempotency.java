package org.huzheng.server.http;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.huzheng.client.signing.internal.SignedHeader;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.server.Storage;
import org.huzheng.server.store.IdempotentAnswer;

/** Gives a repeated POST its first answer again 幂等. Refusals are not kept: the same request may succeed later. */
final class Idempotency {
    private final Storage storage;
    private final Clock clock;

    Idempotency(Storage storage, Clock clock) {
        this.storage = storage;
        this.clock = clock;
    }

    /** Does the work, or answers as before if this key has done it. Without a key there is only the business key. */
    Reply once(SignedHeaders headers, String method, Work work) throws IOException {
        String key = headers.idempotencyKey();
        if (key.isEmpty()) {
            return work.answer();
        }
        Digest request = request(headers, method);
        Optional<IdempotentAnswer> before = storage.inTransaction(transaction ->
                transaction.stores().idempotency().begin(headers.appId(), key, request, clock.instant()));
        if (before.isPresent()) {
            IdempotentAnswer answer = before.get();
            return new Reply.Whole(answer.status(), answer.mediaType(), Map.of("X-Hz-Replayed", "true"), answer.body());
        }
        Reply reply = work.answer();
        if (reply instanceof Reply.Whole whole) {
            IdempotentAnswer answer = new IdempotentAnswer(whole.status(), whole.mediaType(), whole.body());
            storage.inTransaction(transaction -> {
                transaction.stores().idempotency().complete(headers.appId(), key, answer);
                return answer;
            });
        }
        return reply;
    }

    private static Digest request(SignedHeaders headers, String method) {
        String text = String.join(
                "\n",
                SignedHeader.IDEMPOTENCY_KEY,
                method,
                headers.target(),
                headers.contentDigest().toString());
        return headers.suite().digest().digest(Bytes.ofUtf8(text));
    }

    /** What is to be done once. */
    interface Work {
        Reply answer() throws IOException;
    }
}
