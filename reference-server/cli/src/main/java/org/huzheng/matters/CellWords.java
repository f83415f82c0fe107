package org.huzheng.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.matter.TransitionClause.OpenCases;
import org.huzheng.matters.ledger.OfficerLevel;

/** Reads what people write into the cells of further lists, and writes it. */
final class CellWords {
    /** What a row of 配置文件 holds. */
    enum DocumentKind {
        /** 依据文件: the letter of entrustment, decision or plan. */
        DOCUMENT,
        /** 批准文件. */
        APPROVAL,
        /** 公布. */
        PUBLICATION,
        /** 过渡条款. */
        TRANSITION
    }

    static final Map<String, DocumentKind> DOCUMENTS = Map.of(
            "依据文件", DocumentKind.DOCUMENT,
            "委托书", DocumentKind.DOCUMENT,
            "批准文件", DocumentKind.APPROVAL,
            "批准", DocumentKind.APPROVAL,
            "公布", DocumentKind.PUBLICATION,
            "过渡条款", DocumentKind.TRANSITION);
    static final Map<String, OpenCases> OPEN_CASES = Map.of(
            "由承接机关继续办结", OpenCases.FINISHED_BY_RECIPIENT,
            "移交划出机关", OpenCases.HANDED_OVER);
    static final String AGREED = "协商";
    static final String DESIGNATED = "指定";

    private CellWords() {}

    /** A day, which means its beginning in China, or a time. */
    static Instant moment(String text) {
        String tidy = CellText.tidy(text).toUpperCase(Locale.ROOT);
        return tidy.endsWith("Z") ? CellText.instant(tidy) : ChinaTime.startOf(CellText.date(text));
    }

    /** What {@link #moment} reads. */
    static String moment(Instant instant) {
        LocalDate day = ChinaTime.date(instant);
        return ChinaTime.startOf(day).equals(instant) ? day.toString() : instant.toString();
    }

    static boolean yes(String text) {
        return switch (CellText.tidy(text)) {
            case "是", "移出", "√" -> true;
            case "否" -> false;
            default -> throw new CellFault("应为 是 或 否");
        };
    }

    static long count(String text) {
        String tidy = CellText.tidy(text).replace(",", "").replaceFirst("[人名]$", "");
        if (!tidy.matches("\\d{1,7}")) {
            throw new CellFault("不是人数，请写整数");
        }
        return Long.parseLong(tidy);
    }

    static OfficerLevel officerLevel(String text) {
        return OfficerLevel.ofChinese(CellText.tidy(text)).orElseThrow(() -> new CellFault("不是层级：省级、市级、县级、乡镇街道"));
    }

    static DocumentKind documentKind(String text) {
        DocumentKind kind = DOCUMENTS.get(CellText.tidy(text));
        if (kind == null) {
            throw new CellFault("不是文件类型：依据文件、批准文件、公布、过渡条款");
        }
        return kind;
    }

    static OpenCases openCases(String text) {
        OpenCases cases = OPEN_CASES.get(CellText.tidy(text));
        if (cases == null) {
            throw new CellFault("应为 由承接机关继续办结 或 移交划出机关");
        }
        return cases;
    }

    /** Whether a dispute was designated rather than agreed. */
    static boolean isDesignated(String text) {
        return switch (CellText.tidy(text)) {
            case AGREED, "协商解决" -> false;
            case DESIGNATED, "指定管辖" -> true;
            default -> throw new CellFault("不是处理方式：协商、指定");
        };
    }
}
