package org.huzheng.server.load;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every id, credit code and case number that was answered to a department, inside statements and packages too. */
final class Heard {
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            + "|(?<![0-9A-Z])[1-9A-GY][1-9A-Z]\\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])|CASE-\\d+-\\d+");
    private static final Pattern PAYLOAD = Pattern.compile("\"payload\":\"([A-Za-z0-9+/=]+)\"");

    private final Set<String> tokens = ConcurrentHashMap.newKeySet();

    void hear(HttpResponse<byte[]> answer) {
        answer.headers().map().values().forEach(values -> values.forEach(this::hear));
        hear(new String(answer.body(), StandardCharsets.ISO_8859_1));
    }

    private void hear(String text) {
        tokens.addAll(in(text));
        Matcher payload = PAYLOAD.matcher(text);
        while (payload.find()) {
            tokens.addAll(in(new String(Base64.getDecoder().decode(payload.group(1)), StandardCharsets.ISO_8859_1)));
        }
    }

    Set<String> tokens() {
        return tokens;
    }

    /** The tokens of a text. */
    static Set<String> in(String text) {
        Set<String> found = ConcurrentHashMap.newKeySet();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            found.add(token.group());
        }
        return found;
    }
}
