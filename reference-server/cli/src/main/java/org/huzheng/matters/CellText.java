package org.huzheng.matters;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huzheng.codes.InvalidCodeException;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.MatterCodeScheme;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterList;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.PenaltyKind;

/** Reads what people write into cells. */
final class CellText {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?( 0?0:00(:00)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}");
    private static final LocalDate SERIAL_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final Splitter SEPARATORS = Splitter.onPattern("[、，,；;/\\n]+");
    private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d+");
    private static final BigDecimal LARGEST_YUAN = new BigDecimal("1000000000000");
    private static final int LONGEST_PROSE = 2000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern CITED = Pattern.compile("《([^》]+)》(.*)", Pattern.DOTALL);
    static final Map<String, MatterState> STATES = Map.of(
            "草拟", MatterState.DRAFT,
            "合法性审查", MatterState.LEGAL_REVIEW,
            "征求意见", MatterState.COMMENT,
            "已批准", MatterState.APPROVED,
            "已公布", MatterState.PUBLISHED,
            "施行", MatterState.EFFECTIVE,
            "待评估", MatterState.REVIEW_REQUIRED,
            "暂停", MatterState.SUSPENDED,
            "已被取代", MatterState.SUPERSEDED,
            "已废止", MatterState.REPEALED);
    static final Map<String, BodyKind> BODIES = Map.of(
            "国务院", BodyKind.STATE_COUNCIL,
            "省级人民政府", BodyKind.PROVINCE_GOVERNMENT,
            "市级人民政府", BodyKind.CITY_GOVERNMENT,
            "县级人民政府", BodyKind.COUNTY_GOVERNMENT,
            "省级部门", BodyKind.PROVINCE_DEPARTMENT,
            "市级部门", BodyKind.CITY_DEPARTMENT,
            "县级部门", BodyKind.COUNTY_DEPARTMENT,
            "乡镇街道", BodyKind.TOWNSHIP,
            "公共事务组织", BodyKind.PUBLIC_BODY,
            "其他", BodyKind.OTHER);

    private CellText() {}

    /** Half width and without white space: for codes, numbers and dates, never for prose. */
    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]", "");
    }

    /** A code without white space; one that a spreadsheet has rounded is lost and must not pass for another. */
    static String codeText(String text) {
        String tidy = tidy(text);
        if (ROUNDED.matcher(tidy).matches()) {
            throw new CellFault("已被表格软件改成科学记数法，请将该列设为文本后重新填写");
        }
        return tidy;
    }

    /** Prose, as long as what is published of it may be. */
    static String prose(String text) {
        return within(LONGEST_PROSE, text);
    }

    /** The name of a body, as long as what is published of it may be. */
    static String bodyName(String text) {
        return within(LONGEST_NAME, text);
    }

    private static String within(int most, String text) {
        if (text.length() > most) {
            throw new CellFault("超过 " + most + " 字");
        }
        return text;
    }

    static MatterCode code(String text) {
        String tidy = codeText(text);
        try {
            return MatterCode.parse(tidy);
        } catch (InvalidCodeException e) {
            // Twelve digits that begin as Zhejiang's and are none of its codes are a slip, not another scheme.
            if (tidy.startsWith("33") && tidy.length() >= 10 && tidy.length() <= 14) {
                throw e;
            }
            return MatterCode.parse(tidy, MatterCodeScheme.OPAQUE);
        }
    }

    static LocalDate date(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String tidy = tidy(plain);
        Matcher matcher = DATE.matcher(plain.contains(":") ? plain : tidy);
        Matcher digits = DIGITS.matcher(tidy);
        try {
            if (SERIAL.matcher(tidy).matches()) {
                return SERIAL_NOUGHT.plusDays(Long.parseLong(tidy));
            }
            Matcher found = matcher.matches() ? matcher : digits;
            if (found == matcher || digits.matches()) {
                return LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)));
            }
        } catch (DateTimeException e) {
            throw new CellFault("日期不存在");
        }
        throw new CellFault("不是日期，请写如 2026-01-01");
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(tidy(text));
        } catch (DateTimeException e) {
            throw new CellFault("不是时间，请写如 2026-01-01T00:00:00Z");
        }
    }

    /** Yuan, with 万 and separators allowed, in fen. */
    static long fen(String text) {
        String tidy = tidy(text).replace(",", "").replaceFirst("^¥", "").replaceFirst("元(整)?$", "");
        boolean myriad = tidy.endsWith("万");
        try {
            BigDecimal yuan = new BigDecimal(myriad ? tidy.substring(0, tidy.length() - 1) : tidy);
            BigDecimal all = myriad ? yuan.movePointRight(4) : yuan;
            if (yuan.scale() > 6 || all.signum() < 0 || all.abs().compareTo(LARGEST_YUAN) > 0) {
                throw new CellFault("金额超出范围");
            }
            return all.movePointRight(2).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new CellFault("不是金额，请以元填写，至多两位小数");
        }
    }

    static int version(String text) {
        String tidy = tidy(text).replaceFirst("^[Vv第]", "").replaceFirst("版$", "");
        if (!tidy.matches("[1-9]\\d{0,5}")) {
            throw new CellFault("版本应为自 1 起的整数");
        }
        return Integer.parseInt(tidy);
    }

    static MatterCategory category(String text) {
        return MatterCategory.ofChinese(tidy(text)).orElseThrow(() -> new CellFault("不是权力类别，如 行政处罚、行政强制、行政检查"));
    }

    static Set<PenaltyKind> penalties(String text) {
        Set<PenaltyKind> kinds = EnumSet.noneOf(PenaltyKind.class);
        for (String word : words(text)) {
            kinds.add(one(PenaltyKind.values(), PenaltyKind::chinese, word, "有一项不是行政处罚法第九条所列的处罚种类"));
        }
        return kinds;
    }

    static Set<MatterList> lists(String text) {
        Set<MatterList> lists = EnumSet.noneOf(MatterList.class);
        for (String word : words(text)) {
            lists.add(MatterList.ofChinese(word).orElseThrow(() -> new CellFault("不是清单类型：执法清单、日常巡查监管清单、综合查一次清单")));
        }
        return lists;
    }

    static BasisLevel level(String text) {
        return one(BasisLevel.values(), BasisLevel::chinese, tidy(text), "不是效力层级：法律、行政法规、地方性法规、部门规章、地方政府规章、规范性文件");
    }

    static AssignmentMode mode(String text) {
        return one(AssignmentMode.values(), AssignmentMode::chinese, tidy(text), "不是配置方式：法定、集中划转、委托、赋权、派驻");
    }

    static MatterState state(String text) {
        return known(STATES, tidy(text), "不是事项状态，如 已公布、施行、暂停、已废止");
    }

    static BodyKind body(String text) {
        return known(BODIES, tidy(text), "不是主体类别，如 县级部门、乡镇街道");
    }

    /** A basis that cites document and article in one cell: 《…》第…条. */
    static List<String> cited(String text) {
        Matcher matcher = CITED.matcher(text.strip());
        return matcher.matches()
                ? List.of(matcher.group(1).strip(), matcher.group(2).strip())
                : List.of(text.strip(), "");
    }

    /** The first word for a value, by the alphabet. */
    static <T> String word(Map<String, T> words, T value) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static <T> T known(Map<String, T> words, String word, String fault) {
        T value = words.get(word);
        if (value == null) {
            throw new CellFault(fault);
        }
        return value;
    }

    private static <T> T one(T[] values, java.util.function.Function<T, String> name, String word, String fault) {
        for (T value : values) {
            if (name.apply(value).equals(word)) {
                return value;
            }
        }
        throw new CellFault(fault);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : SEPARATORS.split(text)) {
            if (!tidy(word).isEmpty()) {
                words.add(tidy(word));
            }
        }
        return words;
    }
}
