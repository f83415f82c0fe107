package org.huzheng.server.registry;

import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.statement.Party;

/**
 * An application 应用 that may call, the department it calls for, and the certificate its requests are signed with.
 *
 * @param appId its name, 1–64 of letters, digits, {@code . _ -}
 * @param department the department
 * @param certificate a department certificate that carries the department's 统一社会信用代码
 */
public record RegisteredApp(String appId, Party department, Certificate certificate) {}
