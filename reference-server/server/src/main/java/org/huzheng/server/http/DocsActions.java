package org.huzheng.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** The contract as a page: Swagger UI from the class path, nothing from elsewhere. */
final class DocsActions {
    private static final String POM = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

    /** Swagger UI sets style attributes; scripts come from us alone. */
    private static final Map<String, String> POLICY = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private static final Map<String, String> ASSETS = Map.of(
            "swagger-ui.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript; charset=utf-8",
            "favicon-32x32.png", "image/png");

    private static final Map<String, ByteBuffer> HELD = new ConcurrentHashMap<>();

    void into(Map<String, Action> actions) {
        actions.put("docs", exchange -> own("index.html", "text/html; charset=utf-8"));
        actions.put("docsAsset", exchange -> asset(exchange.path("asset")));
    }

    private static Reply asset(String name) {
        if (name.equals("init.js")) {
            return own(name, "text/javascript; charset=utf-8");
        }
        String type = ASSETS.get(name);
        if (type == null) {
            throw new HuzhengException(ErrorCode.NOT_FOUND, "");
        }
        return reply("META-INF/resources/webjars/swagger-ui/" + version() + "/" + name, type);
    }

    private static Reply own(String name, String type) {
        return reply("org/huzheng/server/http/docs/" + name, type);
    }

    private static Reply reply(String resource, String type) {
        return new Reply.Shared(200, type, POLICY, HELD.computeIfAbsent(resource, DocsActions::read));
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = open(POM)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }

    private static ByteBuffer read(String resource) {
        try (InputStream in = open(resource)) {
            return ByteBuffer.wrap(in.readAllBytes()).asReadOnlyBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = DocsActions.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "missing " + resource);
        }
        return in;
    }
}
