package org.huzheng.matter;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.matter.internal.Required;

/**
 * What a matter is 事项内容, apart from where and when it holds.
 *
 * @param name its name, for example 对擅自占用城市道路行为的行政处罚
 * @param field its field 领域 as the catalogue names it
 * @param category its category 权力类别
 * @param bases its legal bases 执法依据; at least one
 * @param penalties the penalties it allows; empty where it allows none
 * @param highestFineFen the highest fine its bases allow, in fen; empty where there is none or no upper bound is stated
 * @param keyField the key field 重点领域 it belongs to, for example 安全生产; empty if none, 浙江省综合行政执法条例 21(1)
 * @param lists the lists it stands on
 */
public record MatterContent(
        String name,
        String field,
        MatterCategory category,
        List<LegalBasis> bases,
        Set<PenaltyKind> penalties,
        Optional<Long> highestFineFen,
        Optional<String> keyField,
        Set<MatterList> lists) {
    /** Refuses blank texts, a matter without basis, a negative fine, and a fine where the penalty is none. */
    public MatterContent {
        name = Required.text("name", name);
        field = Required.text("field", field);
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(highestFineFen, "highestFineFen");
        keyField = keyField.map(text -> Required.text("keyField", text));
        bases = List.copyOf(bases);
        penalties = ordered(PenaltyKind.class, penalties);
        lists = ordered(MatterList.class, lists);
        Required.that(!bases.isEmpty(), "bases is empty");
        Required.that(highestFineFen.filter(fen -> fen < 0).isEmpty(), "highestFineFen is negative");
        Required.that(
                highestFineFen.isEmpty() || penalties.contains(PenaltyKind.FINE), "highestFineFen without a fine");
    }

    /** A matter with these bases and penalties that is in no key field and on no list yet. */
    public static MatterContent of(
            String name, String field, MatterCategory category, List<LegalBasis> bases, Set<PenaltyKind> penalties) {
        return new MatterContent(name, field, category, bases, penalties, Optional.empty(), Optional.empty(), Set.of());
    }

    /** The same, with this highest fine in fen. */
    public MatterContent withHighestFineFen(long fen) {
        return new MatterContent(name, field, category, bases, penalties, Optional.of(fen), keyField, lists);
    }

    /** The same, in this key field. */
    public MatterContent withKeyField(String tag) {
        return new MatterContent(name, field, category, bases, penalties, highestFineFen, Optional.of(tag), lists);
    }

    /** The same, on exactly these lists. */
    public MatterContent onLists(Set<MatterList> these) {
        return new MatterContent(name, field, category, bases, penalties, highestFineFen, keyField, these);
    }

    /** In the order of the enum, so that equal sets read, print and write equally. */
    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> values) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return Collections.unmodifiableSet(set);
    }

    static MatterContent read(JsonObject json) {
        MatterContent content = new MatterContent(
                json.string("name"),
                json.string("field"),
                json.string("category", MatterCategory::valueOf),
                json.objects("bases", LegalBasis::read),
                Required.constants(PenaltyKind.class, json, "penalties"),
                json.has("highestFineFen") ? Optional.of(json.integer("highestFineFen")) : Optional.empty(),
                json.optionalString("keyField"),
                Required.constants(MatterList.class, json, "lists"));
        json.end();
        return content;
    }

    JsonWriter json() {
        JsonWriter json = JsonWriter.object()
                .put("name", name)
                .put("field", field)
                .put("category", category.name())
                .putObjects("bases", bases.stream().map(LegalBasis::json).toList())
                .putStrings("penalties", penalties.stream().map(Enum::name).toList())
                .put("keyField", keyField)
                .putStrings("lists", lists.stream().map(Enum::name).toList());
        highestFineFen.ifPresent(fen -> json.put("highestFineFen", fen));
        return json;
    }
}
