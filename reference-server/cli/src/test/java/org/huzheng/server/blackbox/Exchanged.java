package org.huzheng.server.blackbox;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.server.contract.Operation;

/** One request and its answer, as they travelled; of bodies only JSON is kept. */
record Exchanged(String method, String target, int status, Map<String, String> headers, String body) {
    static Exchanged read(JsonObject line) {
        JsonObject headers = line.object("headers");
        Map<String, String> answered = new TreeMap<>();
        headers.names().forEach(name -> answered.put(name, headers.string(name)));
        return new Exchanged(
                line.string("method"),
                line.string("target"),
                Math.toIntExact(line.integer("status")),
                answered,
                line.string("body"));
    }

    boolean of(Operation operation) {
        String path = target.split("\\?", 2)[0];
        String pattern = Stream.of(operation.template().split("/"))
                .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining("/"));
        return method.equals(operation.method()) && path.matches(pattern);
    }

    boolean taken() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return method + " " + target + " answered " + status + " " + body;
    }
}
