package org.huzheng.internal.library;

/**
 * A library that does not fit 依赖冲突.
 *
 * @param library its name
 * @param jar where it lies
 * @param reason what is wrong with it
 */
public record LibraryConflict(String library, String jar, String reason) {
    /** On one line. */
    public String detail() {
        return library + ": " + jar + ": " + reason;
    }
}
