package org.huzheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-EVI-002")
class TextFieldsTest {
    /** A map without an order of its own has another one in each process: the text people are given would be another in each. */
    @Test
    void json_ofManyTexts_hasTheOrderTheyWereGivenIn() {
        TextFields fields = TextFields.NONE;
        List<String> names = IntStream.range(0, 40)
                .mapToObj(index -> "field" + index * 7 % 40)
                .toList();
        for (String name : names) {
            fields = fields.with(name, name);
        }
        String text = text(fields);
        assertThat(names).allSatisfy(name -> assertThat(text).contains("\"" + name + "\""));
        assertThat(names.stream().map(name -> text.indexOf("\"" + name + "\"")).toList())
                .isSorted();
    }

    @Test
    void json_ofAnEarlierTextGivenAgain_keepsItsPlace() {
        TextFields twice = TextFields.NONE.with("make", "甲").with("model", "乙").with("make", "丙");
        assertThat(text(twice).replaceAll("\\s", "")).isEqualTo("{\"make\":\"丙\",\"model\":\"乙\"}");
    }

    private static String text(TextFields fields) {
        return fields.json().toText();
    }
}
