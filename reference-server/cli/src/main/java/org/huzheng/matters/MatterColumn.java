package org.huzheng.matters;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The columns of a list of matters and of its further lists 清单的栏目, under the names offices give them. */
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
    LEVEL("效力层级", "依据层级", "法律层级", "层级"),
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
    WHERE("承接区域代码", "承接区划代码", "承接地域代码"),
    WHERE_NAME("承接区域名称", "承接区域", "承接区划名称", "承接地域"),
    BOUNDARY("职责边界", "划转范围"),
    RECORDED("登记时间"),
    // Further lists.
    REASON("列入理由", "理由", "原因", "不予实施理由"),
    LIFTED("移出", "是否移出"),
    BODY("单位", "认领单位", "认领部门", "单位名称", "部门"),
    BODY_CODE("单位代码", "认领单位代码", "统一社会信用代码", "部门代码"),
    DUTY_BASIS("职责依据", "认领依据"),
    CLAIMED("认领时间", "认领日期"),
    WITHDRAWN("撤回时间", "撤回日期"),
    RAISED_BY("提出单位", "争议提出单位"),
    RAISED_BY_CODE("提出单位代码"),
    GROUND("争议内容", "争议事由", "争议焦点"),
    RAISED("提出时间", "提出日期"),
    SETTLEMENT("处理方式", "解决方式"),
    OWNER("主管单位", "确定的主管单位"),
    OWNER_CODE("主管单位代码"),
    AGREEING("同意单位"),
    AGREEING_CODES("同意单位代码"),
    SETTLED("处理时间", "处理日期", "解决日期"),
    DOCUMENT_KIND("文件类型", "文件种类"),
    TITLE("文件标题", "标题", "文件名称"),
    NUMBER("文号", "发文字号"),
    ISSUER("制发机关", "发文机关", "公布机关"),
    ISSUER_CODE("制发机关代码", "发文机关代码", "公布机关代码"),
    ISSUER_KIND("制发机关类别", "发文机关类别"),
    ISSUED("制发日期", "成文日期", "发文日期"),
    PLACE("公布位置", "公布网址", "公布载体"),
    OPEN_CASES("在办案件"),
    CLAUSE("条款原文", "条款内容"),
    OFFICER_LEVEL("层级", "力量层级"),
    OFFICERS("执法人员数", "持证执法人员数", "执法人员数量", "人数"),
    AS_OF("统计日期", "截止日期"),
    ITEM("乡镇权力事项", "权力清单事项", "审批许可事项", "许可事项", "对应事项");

    /** The columns of the list of matters itself. */
    static final Set<MatterColumn> OF_MATTERS = Collections.unmodifiableSet(EnumSet.range(CODE, RECORDED));

    /** Whose blank cells mean: as above. Offices merge such cells; a tag or an end date is never inherited. */
    static final Set<MatterColumn> MERGED =
            Collections.unmodifiableSet(EnumSet.of(FIELD, CATEGORY, TERRITORY, TERRITORY_NAME, FROM, RECORDED));

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

    /** All names it goes by, its title first. */
    ImmutableList<String> names() {
        return names;
    }

    /** The column of this heading; white space, width of characters, marks of required columns and notes do not count. */
    static Optional<MatterColumn> of(String heading, Set<MatterColumn> among) {
        String tidy = Normalizer.normalize(heading, Normalizer.Form.NFKC).replaceAll("[\\s*★:]", "");
        for (MatterColumn column : among) {
            if (column.names.contains(tidy)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
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
                    WHERE,
                    WHERE_NAME,
                    BOUNDARY -> true;
            default -> false;
        };
    }
}
