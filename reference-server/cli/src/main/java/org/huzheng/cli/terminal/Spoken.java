package org.huzheng.cli.terminal;

import java.util.Locale;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.MatterCodeScheme;
import org.huzheng.codes.OfficerNumber;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.evidence.Officer;
import org.huzheng.statement.Party;
import picocli.CommandLine.TypeConversionException;

/** How departments and persons are written on a command line 单位与人员的写法; what is wrong is said in both languages. */
public final class Spoken {
    private Spoken() {}

    /** A unified social credit code. */
    public static UnifiedSocialCreditCode code(String text) {
        try {
            return UnifiedSocialCreditCode.parse(text.strip().toUpperCase(Locale.ROOT));
        } catch (HuzhengException e) {
            throw new TypeConversionException("不是统一社会信用代码 / not a unified social credit code");
        }
    }

    /** A department as {@code CODE=NAME}. */
    public static Party party(String text) {
        String[] parts = pair(text, "CODE=NAME");
        return new Party(code(parts[0]), parts[1]);
    }

    /** A matter by the code of any region's catalogue. */
    public static MatterCode matter(String text) {
        try {
            return MatterCode.parse(text, MatterCodeScheme.OPAQUE);
        } catch (HuzhengException e) {
            throw new TypeConversionException("不是执法事项代码 / not a code of an enforcement matter");
        }
    }

    /** A division 行政区划 by its 6, 9 or 12 digits. */
    public static DivisionCode division(String text) {
        try {
            return DivisionCode.parse(text);
        } catch (HuzhengException e) {
            throw new TypeConversionException("不是行政区划代码 / not the code of a division");
        }
    }

    /** An officer as {@code NAME=NUMBER}. */
    public static Officer officer(String text) {
        String[] parts = pair(text, "NAME=NUMBER");
        try {
            return new Officer(parts[0], OfficerNumber.parse(parts[1]).value());
        } catch (HuzhengException e) {
            throw new TypeConversionException("执法证号应为十一位数字 / a certificate number has eleven digits");
        }
    }

    private static String[] pair(String text, String form) {
        int equals = text.indexOf('=');
        if (equals < 1 || text.substring(equals + 1).isBlank()) {
            throw new TypeConversionException("应写作 " + form + " / write " + form);
        }
        return new String[] {
            text.substring(0, equals).strip(), text.substring(equals + 1).strip()
        };
    }
}
