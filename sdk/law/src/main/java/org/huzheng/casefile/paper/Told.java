package org.huzheng.casefile.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.procedure.Chapter;

/**
 * An event that gave rise to a document, with the case around it.
 *
 * @param event the event
 * @param before the case before it
 * @param after the case after it
 */
record Told<E extends CaseEvent>(E event, CaseSoFar before, CaseSoFar after) {
    CaseOpening opening() {
        return after.opening();
    }

    <C extends Chapter<C>> C the(Class<C> chapter) {
        return before.the(chapter);
    }

    LocalDate day() {
        return ChinaTime.date(event.at());
    }

    /** The events of this kind before it, oldest first. */
    <T> List<T> earlier(Class<T> type) {
        return before.events().stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T> Optional<T> last(Class<T> type) {
        List<T> all = earlier(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
