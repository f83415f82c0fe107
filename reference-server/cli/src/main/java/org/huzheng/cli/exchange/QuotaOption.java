package org.huzheng.cli.exchange;

import java.util.Locale;
import org.huzheng.HuzhengException;
import org.huzheng.sharing.terms.Quota;
import picocli.CommandLine.TypeConversionException;

/** A quota as people type it. */
public final class QuotaOption {
    private QuotaOption() {}

    /** Reads {@code 50/day}; the windows are day, month, year and contract. */
    public static Quota parse(String text) {
        int slash = text.indexOf('/');
        try {
            return new Quota(
                    Integer.parseInt(text.substring(0, Math.max(slash, 0)).strip()),
                    Quota.Window.valueOf(text.substring(slash + 1).strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException | HuzhengException e) {
            throw new TypeConversionException(
                    "应写作 50/day、500/month、2000/year 或 100/contract / write 50/day, 500/month, 2000/year or 100/contract");
        }
    }
}
