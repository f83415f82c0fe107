package org.huzheng.server.intake;

import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.store.ClientKey;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.Party;

/** The names departments are registered under 登记名称: what others are shown, and what a statement must not contradict. */
public final class Names {
    private Names() {}

    /** A department as others are shown it: under its registered name, or as it was named if it is not registered. */
    public static Party shown(Stores stores, Party named) {
        List<String> names = registered(stores, named.code().toString());
        return names.isEmpty() ? named : new Party(named.code(), names.get(names.size() - 1));
    }

    /** What a statement calls a department must be what it is registered as, if it is. */
    static void check(Stores stores, Party named, String subject, Findings findings) {
        List<String> names = registered(stores, named.code().toString());
        if (!names.isEmpty() && !names.contains(named.name())) {
            findings.add(ReasonCode.PARTY_NAME_MISMATCH, subject, named.code() + " " + named.name());
        }
    }

    /**
     * Passes if a body is called by its name and has a key here; another would never hear of what is sent to it.
     *
     * @throws HuzhengException BODY_NOT_REGISTERED
     */
    static void requireReachable(Incoming<?> incoming, Stores stores, Party body) {
        Findings findings = new Findings();
        check(stores, body, incoming.id(), findings);
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
        if (stores.clientKeys().ofDepartment(body.code().toString()).isEmpty()) {
            throw new HuzhengException(ErrorCode.BODY_NOT_REGISTERED, body.name());
        }
    }

    private static List<String> registered(Stores stores, String code) {
        return stores.clientKeys().ofDepartment(code).stream()
                .map(ClientKey::departmentName)
                .toList();
    }
}
