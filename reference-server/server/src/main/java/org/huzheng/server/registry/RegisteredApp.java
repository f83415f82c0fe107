package org.huzheng.server.registry;

import java.util.Set;
import org.huzheng.codes.DivisionCode;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.statement.Party;

/**
 * An application 应用 that may call, the department it calls for, and the certificate its requests are signed with.
 *
 * @param appId its name, 1–64 of letters, digits, {@code . _ -}
 * @param department the department
 * @param certificate a department certificate that carries the department's 统一社会信用代码
 * @param publishes the divisions for which, and inside which, the department may publish catalogues of matters
 */
public record RegisteredApp(String appId, Party department, Certificate certificate, Set<DivisionCode> publishes) {
    /** Copies the set. */
    public RegisteredApp {
        publishes = Set.copyOf(publishes);
    }

    /** An application of a department that publishes no catalogue. */
    public RegisteredApp(String appId, Party department, Certificate certificate) {
        this(appId, department, certificate, Set.of());
    }
}
