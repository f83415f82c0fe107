package org.huzheng.sharing.terms;

import java.util.Objects;
import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * One field of a record set 数据项: its name for programs, its title for people, and what of it leaves.
 *
 * @param name for example {@code permitNo}; a letter, then letters, digits and underscores
 * @param title for example 施工许可证编号
 * @param masking what of its value leaves
 * @param use whether records are asked for by it, so that nobody draws a whole set
 */
public record RecordField(String name, String title, Masking masking, Use use) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    /** What a field is for. */
    public enum Use {
        /** 查询条件: a request names its value; it is shown too. */
        ASKED_BY,
        /** 返回内容. */
        SHOWN
    }

    /** Named as programs can, titled for people. */
    public RecordField {
        Objects.requireNonNull(masking, "masking");
        Objects.requireNonNull(use, "use");
        if (!NAME.matcher(name).matches() || title.isBlank()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "field " + name);
        }
    }

    /** Reads it from a contract. */
    public static RecordField read(JsonObject json) {
        RecordField field = new RecordField(
                json.string("name"),
                json.string("title"),
                json.string("masking", Masking::valueOf),
                json.string("use", Use::valueOf));
        json.end();
        return field;
    }

    /** As it stands in a contract. */
    public JsonWriter json() {
        return JsonWriter.object()
                .put("name", name)
                .put("title", title)
                .put("masking", masking.name())
                .put("use", use.name());
    }
}
