package org.huzheng.matters;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Optional;

/** The columns of a list of matters 事项清单的栏目, under the names offices give them. */
public enum MatterColumn {
    CODE("事项代码", "事项编码", "权力编码", "职权编码", "权力事项编码", "基本编码", "事项编号", "监管事项编码"),
    NAME("事项名称", "权力名称", "职权名称", "权力事项名称", "执法事项", "执法事项名称", "行政处罚事项", "违法行为"),
    FIELD("执法领域", "领域", "所属领域", "行业领域"),
    CATEGORY("权力类别", "事项类别", "权力类型", "职权类型", "职权类别", "行使类别", "类别"),
    TERRITORY("区划代码", "行政区划代码", "实施区域代码", "地域代码"),
    TERRITORY_NAME("区划名称", "行政区划", "实施区域", "地域", "区域"),
    VERSION("版本", "版本号"),
    STATE("状态", "事项状态"),
    FROM("施行日期", "生效日期", "实施日期", "有效期起", "启用日期"),
    LAST_DAY("有效期至", "有效期止"),
    TO("失效日期", "废止日期", "停用日期"),
    BASIS("执法依据", "法律依据", "实施依据", "设定依据", "处罚依据", "依据"),
    ARTICLE("条款", "依据条款", "条文"),
    LEVEL("效力层级", "依据层级", "法律层级"),
    PUBLISHED("依据公布日期", "公布日期"),
    PENALTIES("处罚种类", "处罚种类及幅度"),
    FINE("最高罚款(元)", "最高罚款", "罚款上限(元)", "罚款上限"),
    KEY_FIELD("重点领域"),
    LISTS("清单类型", "所属清单"),
    MODE("配置方式", "权力来源", "下放方式", "赋权方式"),
    SOURCE("划出部门", "原实施主体", "来源部门"),
    SOURCE_CODE("划出部门代码", "划出部门统一社会信用代码"),
    SOURCE_KIND("划出部门类别"),
    RECIPIENT("实施主体", "承接主体", "行使主体", "执法主体", "划入机关"),
    RECIPIENT_CODE("实施主体代码", "实施主体统一社会信用代码", "承接主体代码"),
    RECIPIENT_KIND("实施主体类别", "承接主体类别"),
    BOUNDARY("职责边界", "划转范围"),
    RECORDED("登记时间");

    private final String title;
    private final ImmutableList<String> names;

    MatterColumn(String title, String... others) {
        this.title = title;
        this.names = ImmutableList.<String>builder().add(title).add(others).build();
    }

    /** What an export calls it, and errors too. */
    public String title() {
        return title;
    }

    /** The column of this heading; white space, width of characters, marks of required columns and notes do not count. */
    static Optional<MatterColumn> of(String heading) {
        String tidy = Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("[\\s*★:]", "");
        for (MatterColumn column : values()) {
            if (column.names.contains(tidy)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Whether a blank cell means: as above. Offices merge such cells; a tag or an end date is never inherited. */
    boolean isFilledDown() {
        return switch (this) {
            case FIELD, CATEGORY, TERRITORY, TERRITORY_NAME, FROM, RECORDED -> true;
            default -> false;
        };
    }

    /** Whether the column says something about a basis or a body, of which a matter may have several rows. */
    boolean isRepeated() {
        return switch (this) {
            case BASIS,
                    ARTICLE,
                    LEVEL,
                    PUBLISHED,
                    MODE,
                    SOURCE,
                    SOURCE_CODE,
                    SOURCE_KIND,
                    RECIPIENT,
                    RECIPIENT_CODE,
                    RECIPIENT_KIND,
                    BOUNDARY -> true;
            default -> false;
        };
    }
}
