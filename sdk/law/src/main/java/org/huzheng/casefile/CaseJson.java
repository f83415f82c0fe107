package org.huzheng.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.CaseRules;
import org.huzheng.casefile.procedure.internal.Region;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.internal.json.RecordFields;
import org.huzheng.internal.json.RecordJson;

/** A case as JSON, {@code spec/schemas/case-file.json}: its opening, the locality's rules, its events in order. */
final class CaseJson {
    static final String FORMAT = "huzheng/case-file@v1";

    /** Every record that can happen in a case, by its name in JSON. */
    static final Map<String, Class<? extends CaseEvent>> EVENTS = events();

    private CaseJson() {}

    static byte[] write(CaseFile file) {
        return write(file.opening(), file.rules(), file.events());
    }

    /** The JSON of a history, whether or not the law allows it. */
    static byte[] write(CaseOpening opening, CaseRules rules, List<CaseEvent> history) {
        List<JsonWriter> events = new ArrayList<>();
        for (CaseEvent event : history) {
            events.add(RecordJson.write((Record) event, JsonWriter.object().put("type", event.eventName())));
        }
        return JsonWriter.object()
                .put("format", FORMAT)
                .put("opening", RecordJson.write(opening))
                .put("rules", RecordJson.write(rules))
                .putObjects("events", events)
                .toBytes();
    }

    static CaseFile read(byte[] utf8, WorkCalendar calendar) {
        JsonObject json = JsonObject.parse(utf8);
        String format = json.string("format");
        if (!format.equals(FORMAT)) {
            throw new HuzhengException(ErrorCode.JSON_FIELD_INVALID, "/format: expected " + FORMAT);
        }
        CaseOpening opening = RecordJson.read(CaseOpening.class, json.object("opening"));
        CaseRules rules = RecordJson.read(CaseRules.class, json.object("rules"));
        List<CaseEvent> events = json.objects("events", CaseJson::event);
        json.end();
        return CaseFile.open(opening, rules, calendar).then(events);
    }

    private static CaseEvent event(JsonObject json) {
        Class<? extends CaseEvent> type = EVENTS.get(json.string("type"));
        if (type == null) {
            throw new HuzhengException(ErrorCode.JSON_FIELD_INVALID, "type: no event of this name");
        }
        return RecordJson.read(type, json);
    }

    private static Map<String, Class<? extends CaseEvent>> events() {
        Map<String, Class<? extends CaseEvent>> events = new LinkedHashMap<>();
        for (Region<?> region : CaseCatalogue.MACHINE.regions()) {
            for (Class<? extends CaseEvent> type : region.eventTypes()) {
                if (RecordFields.isObject(type)) {
                    events.put(type.getSimpleName(), type);
                }
            }
        }
        return Map.copyOf(events);
    }
}
