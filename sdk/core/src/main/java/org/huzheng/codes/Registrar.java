package org.huzheng.codes;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** The registering authority 登记管理部门 that a unified social credit code begins with (GB 32100-2015 table 1). */
enum Registrar {
    STAFFING("机构编制", '1', ImmutableMap.of('1', "机关", '2', "事业单位", '3', "编办直接管理机构编制的群众团体", '9', "其他")),
    FOREIGN_AFFAIRS("外交", '2', ImmutableMap.of('1', "外国常驻新闻机构", '9', "其他")),
    JUSTICE(
            "司法行政",
            '3',
            ImmutableMap.of('1', "律师执业机构", '2', "公证处", '3', "基层法律服务所", '4', "司法鉴定机构", '5', "仲裁委员会", '9', "其他")),
    CULTURE("文化", '4', ImmutableMap.of('1', "外国在华文化中心", '9', "其他")),
    CIVIL_AFFAIRS("民政", '5', ImmutableMap.of('1', "社会团体", '2', "民办非企业单位", '3', "基金会", '9', "其他")),
    TOURISM("旅游", '6', ImmutableMap.of('1', "外国旅游部门常驻代表机构", '2', "港澳台地区旅游部门常驻内地（大陆）代表机构", '9', "其他")),
    RELIGION("宗教", '7', ImmutableMap.of('1', "宗教活动场所", '2', "宗教院校", '9', "其他")),
    TRADE_UNIONS("工会", '8', ImmutableMap.of('1', "基层工会", '9', "其他")),
    MARKET("工商（市场监督管理）", '9', ImmutableMap.of('1', "企业", '2', "个体工商户", '3', "农民专业合作社")),
    MILITARY("中央军委改革和编制办公室", 'A', ImmutableMap.of('1', "军队事业单位", '9', "其他")),
    AGRICULTURE("农业", 'N', ImmutableMap.of('1', "组级集体经济组织", '2', "村级集体经济组织", '3', "乡镇级集体经济组织", '9', "其他")),
    OTHER("其他", 'Y', ImmutableMap.of('1', "其他"));

    private final String text;
    private final char digit;
    private final ImmutableMap<Character, String> kinds;

    Registrar(String text, char digit, ImmutableMap<Character, String> kinds) {
        this.text = text;
        this.digit = digit;
        this.kinds = kinds;
    }

    /** Its name in the table. */
    String text() {
        return text;
    }

    Optional<String> kind(char second) {
        return Optional.ofNullable(kinds.get(second));
    }

    /** Later editions add letters, so an unlisted one is OTHER rather than an error. */
    static Registrar of(char first) {
        for (Registrar registrar : values()) {
            if (registrar.digit == first) {
                return registrar;
            }
        }
        return OTHER;
    }
}
