package org.huzheng.codes;

import java.util.regex.Pattern;

/** The form 编码规则 that matter codes have in one catalogue; other provinces' forms are data. */
public final class MatterCodeScheme {
    /** 浙江省: 33, type 2, field 2, main item 3, sub-item 3. */
    public static final MatterCodeScheme ZHEJIANG =
            new MatterCodeScheme("zhejiang", Pattern.compile("33[0-9]{2}[0-9A-Z]{5}[0-9]{3}"));

    /** Any catalogue whose codes mean nothing to us, 互联网+监管 among them: 1–64 visible ASCII characters. */
    public static final MatterCodeScheme OPAQUE = new MatterCodeScheme("opaque", Pattern.compile("[!-~]{1,64}"));

    private final String name;
    private final Pattern pattern;

    private MatterCodeScheme(String name, Pattern pattern) {
        this.name = name;
        this.pattern = pattern;
    }

    /**
     * A local scheme.
     *
     * @param name a short name for messages
     * @param pattern the form of the whole code
     * @throws java.util.regex.PatternSyntaxException if the pattern is none
     */
    public static MatterCodeScheme of(String name, String pattern) {
        return new MatterCodeScheme(name, Pattern.compile(pattern));
    }

    /** The short name. */
    public String name() {
        return name;
    }

    boolean allows(String text) {
        return pattern.matcher(text).matches();
    }
}
