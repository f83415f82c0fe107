package org.huzheng.server.contract;

/**
 * One place where a request or answer breaks the contract.
 *
 * @param pointer the JSON pointer in the body, or the name of the parameter or header
 * @param keyword the schema keyword it breaks, for example {@code required}
 * @param message what was expected, in English; never the value itself
 */
public record Violation(String pointer, String keyword, String message) {}
