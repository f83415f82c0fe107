package org.huzheng.matters;

/**
 * One thing wrong with a row 行错误.
 *
 * @param list the further list's name; empty if it is the list of matters
 * @param row the row's number in the table
 * @param column the column's name; empty if it is about the whole row
 * @param text what is wrong, in Chinese; never repeats the cell
 */
public record RowProblem(String list, long row, String column, String text) {
    /** 第 5 行〔事项代码〕… */
    @Override
    public String toString() {
        return (list.isEmpty() ? "" : list + " ") + "第 " + row + " 行" + (column.isEmpty() ? "：" : "〔" + column + "〕")
                + text;
    }
}
