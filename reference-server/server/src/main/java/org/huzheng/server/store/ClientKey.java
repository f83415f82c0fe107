package org.huzheng.server.store;

import java.time.Instant;
import org.huzheng.crypto.Bytes;

/**
 * A key with which a department's application 应用 signs its requests.
 *
 * @param appId the application
 * @param keyId the key, as its certificate computes it
 * @param department the department's 统一社会信用代码
 * @param departmentName its name
 * @param certificate the certificate, DER
 * @param registeredAt since when
 */
public record ClientKey(
        String appId,
        String keyId,
        String department,
        String departmentName,
        Bytes certificate,
        Instant registeredAt) {}
