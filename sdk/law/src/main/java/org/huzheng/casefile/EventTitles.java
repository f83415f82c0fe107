package org.huzheng.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.internal.json.JsonObject;

/** What the events of a case are called 案件事件名称, read once from {@code spec/case-events.json}. */
final class EventTitles {
    static final Map<String, String> CHINESE = load();

    private EventTitles() {}

    /** What an event is called. */
    static BilingualText of(CaseEvent event) {
        return of(event.eventName());
    }

    /** What the events of a kind are called. */
    static BilingualText of(Class<? extends CaseEvent> type) {
        return of(type.getSimpleName());
    }

    private static BilingualText of(String name) {
        return new BilingualText(CHINESE.getOrDefault(name, name), english(name));
    }

    /** {@code EvidenceSubmitted} becomes {@code Evidence submitted}. */
    private static String english(String name) {
        String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return spaced.substring(0, 1) + spaced.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> load() {
        try (InputStream in = EventTitles.class.getResourceAsStream("case-events.json")) {
            if (in == null) {
                throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "case-events.json");
            }
            return JsonObject.parse(in.readAllBytes())
                    .objects("events", row -> Map.entry(row.string("type"), row.string("zh")))
                    .stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "case-events.json", e);
        }
    }
}
