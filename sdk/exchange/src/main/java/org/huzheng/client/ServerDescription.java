package org.huzheng.client;

import java.time.Instant;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.internal.json.JsonObject;

/**
 * What a server says of itself 服务器说明. Compare its log key with one obtained another way before trusting it.
 *
 * @param name its name
 * @param version of its software
 * @param suite of its log and of the content it takes
 * @param origin its log's origin line
 * @param vkey its log's verifier key (C2SP signed-note)
 * @param time its clock
 * @param maxPartSize the largest part of content it takes, in bytes
 */
public record ServerDescription(
        String name, String version, CryptoSuite suite, String origin, String vkey, Instant time, long maxPartSize) {
    static ServerDescription read(JsonObject json) {
        return new ServerDescription(
                json.string("name"),
                json.string("version"),
                json.string("suite", CryptoSuite::valueOf),
                json.string("origin"),
                json.string("vkey"),
                json.time("time"),
                json.integer("maxPartSize"));
    }
}
