package org.huzheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table names types of every module, so it is held against all of them. */
@Tag("HZ-CAL-011")
class LawTableTypesTest {
    @Test
    void types_ofTheTable_exist() throws Exception {
        for (LawTable.Row row : LawTable.read().rows()) {
            for (String type : row.types()) {
                assertThat(Class.forName(type)).as(row.reference()).isNotNull();
            }
        }
    }
}
