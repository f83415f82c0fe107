package org.huzheng.server.http;

import org.huzheng.statement.Party;

/**
 * Who sent a request, its signature verified 调用方.
 *
 * @param appId the application
 * @param keyId the key that signed
 * @param department the department it is registered for
 */
public record Caller(String appId, String keyId, Party department) {
    /** The department's 统一社会信用代码. */
    public String code() {
        return department.code().toString();
    }
}
