package org.huzheng.server.webhook;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.internal.json.JsonObject;

/**
 * Who is told where 推送配置, as the operator lays it down. The file reads {@code {"hosts": ["case.example.gov.cn"], "webhooks":
 * [{"department": "…", "url": "https://case.example.gov.cn/huzheng"}]}}; {@code "allow": ["HTTP", "THIS_MACHINE"]} beside them
 * is for trying things out.
 *
 * @param hosts the hosts that may be told
 * @param allowed what is allowed besides
 * @param receivers the address of each department, by 统一社会信用代码
 */
public record Webhooks(Set<String> hosts, Set<Allowance> allowed, Map<String, URI> receivers) {
    /** Nobody is told. */
    public static final Webhooks NONE = new Webhooks(Set.of(), Set.of(), Map.of());

    /** What an operator may allow besides. */
    public enum Allowance {
        /** Without TLS. */
        HTTP,
        /** Loopback and link-local addresses. */
        THIS_MACHINE
    }

    /** Copies the collections; refuses an address of a host that is not among them, or of a scheme that is not allowed. */
    public Webhooks {
        hosts = Set.copyOf(hosts);
        allowed = Set.copyOf(allowed);
        receivers = Map.copyOf(receivers);
        for (URI receiver : receivers.values()) {
            boolean scheme = "https".equals(receiver.getScheme())
                    || ("http".equals(receiver.getScheme()) && allowed.contains(Allowance.HTTP));
            boolean host = receiver.getHost() != null && hosts.contains(receiver.getHost());
            if (!scheme || !host || receiver.getUserInfo() != null) {
                throw new HuzhengException(
                        ErrorCode.ARGUMENT_INVALID,
                        "webhook address not among the hosts and schemes allowed: " + receiver);
            }
        }
    }

    /**
     * Reads a file.
     *
     * @throws HuzhengException FILE_NOT_FOUND, a JSON_ code or ARGUMENT_INVALID naming what is wrong
     */
    public static Webhooks load(Path file) {
        try {
            JsonObject json = JsonObject.parse(Files.readAllBytes(file));
            Map<String, URI> receivers = new LinkedHashMap<>();
            json.objects("webhooks", entry -> {
                String department = entry.string("department", UnifiedSocialCreditCode::parse)
                        .toString();
                if (receivers.put(department, entry.string("url", URI::create)) != null) {
                    throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "two webhooks of " + department);
                }
                entry.end();
                return department;
            });
            Set<Allowance> allowed = EnumSet.noneOf(Allowance.class);
            if (json.has("allow")) {
                allowed.addAll(json.strings("allow", Allowance::valueOf));
            }
            Set<String> hosts = Set.copyOf(json.strings("hosts"));
            json.end();
            return new Webhooks(hosts, allowed, receivers);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.FILE_NOT_FOUND, String.valueOf(file.getFileName()), e);
        }
    }
}
