package org.huzheng.matters;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A list kept beside the list of matters 附表: a sheet of this name in the same workbook, or a file of its own. */
public enum FurtherList {
    /** 负面清单. */
    NEGATIVE(
            "负面清单",
            MatterColumn.CODE,
            MatterColumn.REASON,
            MatterColumn.TERRITORY,
            MatterColumn.TERRITORY_NAME,
            MatterColumn.FROM,
            MatterColumn.LAST_DAY,
            MatterColumn.TO,
            MatterColumn.LIFTED,
            MatterColumn.RECORDED),
    /** 认领: one row a claim, with the day it was withdrawn. */
    CLAIMS(
            "认领",
            MatterColumn.CODE,
            MatterColumn.BODY_CODE,
            MatterColumn.BODY,
            MatterColumn.TERRITORY,
            MatterColumn.TERRITORY_NAME,
            MatterColumn.DUTY_BASIS,
            MatterColumn.CLAIMED,
            MatterColumn.WITHDRAWN),
    /** 职责争议: one row a dispute, with how it was settled. */
    DISPUTES(
            "职责争议",
            MatterColumn.CODE,
            MatterColumn.GROUND,
            MatterColumn.RAISED_BY,
            MatterColumn.RAISED_BY_CODE,
            MatterColumn.TERRITORY,
            MatterColumn.TERRITORY_NAME,
            MatterColumn.RAISED,
            MatterColumn.SETTLEMENT,
            MatterColumn.OWNER,
            MatterColumn.OWNER_CODE,
            MatterColumn.AGREEING,
            MatterColumn.AGREEING_CODES,
            MatterColumn.SETTLED,
            MatterColumn.TITLE,
            MatterColumn.NUMBER,
            MatterColumn.ISSUER,
            MatterColumn.ISSUER_CODE,
            MatterColumn.ISSUER_KIND,
            MatterColumn.ISSUED),
    /** 配置文件: what an assignment of power rests on, its approval, publications and transition clause. */
    DOCUMENTS(
            "配置文件",
            MatterColumn.CODE,
            MatterColumn.DOCUMENT_KIND,
            MatterColumn.TERRITORY,
            MatterColumn.TERRITORY_NAME,
            MatterColumn.RECIPIENT_CODE,
            MatterColumn.MODE,
            MatterColumn.TITLE,
            MatterColumn.NUMBER,
            MatterColumn.ISSUER,
            MatterColumn.ISSUER_CODE,
            MatterColumn.ISSUER_KIND,
            MatterColumn.ISSUED,
            MatterColumn.PLACE,
            MatterColumn.OPEN_CASES,
            MatterColumn.CLAUSE),
    /** 执法人员. */
    OFFICERS(
            "执法人员",
            MatterColumn.OFFICER_LEVEL,
            MatterColumn.OFFICERS,
            MatterColumn.BODY,
            MatterColumn.TERRITORY,
            MatterColumn.TERRITORY_NAME,
            MatterColumn.AS_OF),
    /** 乡镇权力清单. */
    TOWNSHIP_ITEMS(
            "乡镇权力清单",
            MatterColumn.CODE,
            MatterColumn.ITEM,
            MatterColumn.TERRITORY,
            MatterColumn.TERRITORY_NAME,
            MatterColumn.FROM,
            MatterColumn.LAST_DAY,
            MatterColumn.TO),
    /** 地域. */
    TERRITORIES("地域", MatterColumn.TERRITORY, MatterColumn.TERRITORY_NAME);

    private static final int MARKS = 2;

    private final String title;
    private final ImmutableSet<MatterColumn> columns;
    private final ImmutableSet<MatterColumn> marks;

    FurtherList(String title, MatterColumn... columns) {
        this.title = title;
        this.columns = ImmutableSet.copyOf(columns);
        this.marks = Arrays.stream(columns).limit(MARKS).collect(ImmutableSet.toImmutableSet());
    }

    /** Its name, which its sheet bears. */
    public String title() {
        return title;
    }

    /** The list of this name. */
    public static Optional<FurtherList> named(String text) {
        String name = CellText.tidy(text);
        return Arrays.stream(values()).filter(list -> list.title.equals(name)).findFirst();
    }

    /** Its columns, in the order an export writes them. */
    Set<MatterColumn> columns() {
        return columns;
    }

    /** The columns that make a row its heading: the first two. */
    Set<MatterColumn> marks() {
        return marks;
    }
}
