package org.huzheng.sharing.terms;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * Records asked for 数据查询: of which resource, by which values, and which fields of them.
 *
 * @param resource the id of a resource of the contract
 * @param criteria the value that each named field must have; at least one
 * @param fields what of the records is to be shown; at least one
 */
public record RecordQuery(String resource, Map<String, String> criteria, List<String> fields) {
    private static final int MOST = 200;

    /** At least one criterion and one field, none twice. */
    public RecordQuery {
        Objects.requireNonNull(resource, "resource");
        criteria = Map.copyOf(criteria);
        fields = List.copyOf(fields);
        boolean some = !criteria.isEmpty() && !fields.isEmpty();
        boolean few = criteria.size() <= MOST && fields.size() <= MOST;
        if (!some || !few || fields.stream().distinct().count() < fields.size()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "criteria or fields of " + resource);
        }
    }

    /** Reads it from a request. */
    public static RecordQuery read(JsonObject json) {
        JsonObject named = json.object("criteria");
        Map<String, String> criteria = new TreeMap<>();
        for (String name : named.names()) {
            criteria.put(name, named.string(name));
        }
        RecordQuery query = new RecordQuery(json.string("resource"), criteria, json.strings("fields"));
        json.end();
        return query;
    }

    /** As it stands in a request. */
    public JsonWriter json() {
        JsonWriter named = JsonWriter.object();
        new TreeMap<>(criteria).forEach(named::put);
        return JsonWriter.object()
                .put("resource", resource)
                .put("criteria", named)
                .putStrings("fields", fields);
    }
}
