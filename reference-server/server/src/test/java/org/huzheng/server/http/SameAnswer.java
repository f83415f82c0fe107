package org.huzheng.server.http;

import java.util.Map;
import java.util.TreeMap;

/** An answer without what no two answers share: request id and date. */
record SameAnswer(int status, Map<String, String> headers, String body) {
    static SameAnswer of(RawClient.Response response) {
        Map<String, String> headers = new TreeMap<>(response.headers());
        headers.remove("x-hz-request-id");
        headers.remove("date");
        String body = response.body().replaceAll("\"request_id\":\"[0-9a-f]{32}\"", "\"request_id\":\"\"");
        return new SameAnswer(response.status(), headers, body);
    }
}
