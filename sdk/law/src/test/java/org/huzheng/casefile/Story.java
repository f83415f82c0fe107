package org.huzheng.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.calendar.WorkCalendar;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.CaseRefusal;
import org.huzheng.casefile.procedure.CaseRules;

/** A case told step by step; a test changes one step and looks at who refuses it. */
public final class Story {
    /**
     * A step refused.
     *
     * @param step the name of the step
     * @param refusal why
     * @param before the case before it
     */
    public record Broken(String step, CaseRefusal refusal, CaseFile before) {}

    private final CaseOpening opening;
    private final CaseRules rules;
    private final LinkedHashMap<String, CaseEvent> steps;

    private Story(CaseOpening opening, CaseRules rules, Map<String, CaseEvent> steps) {
        this.opening = opening;
        this.rules = rules;
        this.steps = new LinkedHashMap<>(steps);
    }

    public static Story of(CaseOpening opening, CaseRules rules) {
        return new Story(opening, rules, Map.of());
    }

    /** One more step at the end. */
    public Story then(String name, CaseEvent event) {
        Story longer = copy();
        assertThat(longer.steps.put(name, event)).as("a step of this name").isNull();
        return longer;
    }

    /** The same story with another event at this step. */
    public Story with(String name, CaseEvent event) {
        Story other = copy();
        assertThat(other.steps.replace(name, event)).as("no step " + name).isNotNull();
        return other;
    }

    /** The same story with one component of this step's event changed. */
    public Story altering(String name, String path, Object value) {
        return with(name, Altered.of(step(name), path, value));
    }

    /** The same story without this step. */
    public Story without(String name) {
        Story other = copy();
        assertThat(other.steps.remove(name)).as("no step " + name).isNotNull();
        return other;
    }

    /** The same story with a step before another. */
    public Story before(String name, String inserted, CaseEvent event) {
        LinkedHashMap<String, CaseEvent> more = new LinkedHashMap<>();
        steps.forEach((step, happened) -> {
            if (step.equals(name)) {
                more.put(inserted, event);
            }
            more.put(step, happened);
        });
        assertThat(more).as("no step " + name).hasSize(steps.size() + 1);
        return new Story(opening, rules, more);
    }

    /** The story up to this step, without it. */
    public Story until(String name) {
        Story shorter = new Story(opening, rules, Map.of());
        for (Map.Entry<String, CaseEvent> step : steps.entrySet()) {
            if (step.getKey().equals(name)) {
                return shorter;
            }
            shorter.steps.put(step.getKey(), step.getValue());
        }
        throw new AssertionError("no step " + name);
    }

    public Story under(CaseRules others) {
        return new Story(opening, others, steps);
    }

    public Story against(CaseOpening other) {
        return new Story(other, rules, steps);
    }

    public CaseEvent step(String name) {
        return Optional.ofNullable(steps.get(name)).orElseThrow();
    }

    public Instant at(String name) {
        return step(name).at();
    }

    public List<CaseEvent> events() {
        return List.copyOf(steps.values());
    }

    /** The case when all went well. */
    public CaseFile told() {
        assertThat(broken().map(broken ->
                        broken.step() + ": " + broken.refusal().text()))
                .isEmpty();
        return open().then(new ArrayList<>(steps.values()));
    }

    /** Where it broke, if it did. */
    public Optional<Broken> broken() {
        CaseFile file = open();
        for (Map.Entry<String, CaseEvent> step : steps.entrySet()) {
            Optional<CaseRefusal> refusal = file.refusalOf(step.getValue());
            if (refusal.isPresent()) {
                return Optional.of(new Broken(step.getKey(), refusal.get(), file));
            }
            file = file.then(step.getValue());
        }
        return Optional.empty();
    }

    /** It breaks at this step, by exactly this guard, which names this article. */
    public void breaksAt(String step, String guard, String article) {
        Broken broken = broken().orElseThrow(() -> new AssertionError("nothing was refused"));
        assertThat(broken.step() + ": " + broken.refusal().guards())
                .as(broken.refusal().text().toString())
                .isEqualTo(step + ": [" + guard + "]");
        assertThat(broken.refusal().articles()).isEqualTo(article.isEmpty() ? List.of() : List.of(article));
        assertThat(broken.refusal().text().zh()).isNotBlank();
        assertThat(broken.refusal().text().en()).isNotBlank();
    }

    /** The history as JSON up to the step it breaks at, that step included; the whole if it does not break. */
    public byte[] json() {
        List<CaseEvent> told = new ArrayList<>();
        CaseFile file = open();
        for (CaseEvent event : steps.values()) {
            told.add(event);
            if (file.refusalOf(event).isPresent()) {
                break;
            }
            file = file.then(event);
        }
        return CaseJson.write(opening, rules, told);
    }

    private CaseFile open() {
        return CaseFile.open(opening, rules, WorkCalendar.shipped());
    }

    private Story copy() {
        return new Story(opening, rules, steps);
    }
}
