package org.huzheng.cli.bench;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.huzheng.cli.terminal.Json;

/**
 * One speed, measured beside a peer's in the same run.
 *
 * @param name what was done
 * @param unit what is counted in a second
 * @param ours our speed
 * @param peer whom it is held against
 * @param theirs the peer's speed; empty if this machine does not have the peer
 */
public record Measurement(String name, String unit, double ours, String peer, OptionalDouble theirs) {
    private static final Locale PLAIN = Locale.ROOT;

    public String line() {
        String comparison = theirs.isPresent()
                ? String.format(PLAIN, "%6.2f × %s (%.1f)", ours / theirs.getAsDouble(), peer, theirs.getAsDouble())
                : "     –   没有 / no " + peer;
        return String.format(PLAIN, "%-24s %9.1f %-5s %s", name, ours, unit, comparison);
    }

    public Map<String, Object> json() {
        Map<String, Object> json = Json.ordered("name", name, "unit", unit, "value", ours, "peer", peer);
        theirs.ifPresent(value -> {
            json.put("peerValue", value);
            json.put("ratio", ours / value);
        });
        return json;
    }
}
