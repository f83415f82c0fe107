package org.huzheng.matter.competence.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.DivisionLevel;

/**
 * The places a catalogue knows, numbered from the top so that what lies inside a place has the numbers right after it.
 * Whoever lies above a known place is known too.
 */
public final class TerritoryTree {
    public static final int NONE = -1;

    private final List<DivisionCode> codes;
    private final Map<DivisionCode, Integer> numbers = new HashMap<>();
    private final int[] parents;
    private final int[] lasts;

    private TerritoryTree(List<DivisionCode> sorted) {
        codes = List.copyOf(sorted);
        parents = new int[codes.size()];
        lasts = new int[codes.size()];
        Arrays.fill(parents, NONE);
        for (int i = 0; i < codes.size(); i++) {
            numbers.put(codes.get(i), i);
        }
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < codes.size(); i++) {
            while (!open.isEmpty() && !codes.get(open.peek()).contains(codes.get(i))) {
                lasts[open.pop()] = i - 1;
            }
            parents[i] = open.isEmpty() ? NONE : open.peek();
            open.push(i);
        }
        while (!open.isEmpty()) {
            lasts[open.pop()] = codes.size() - 1;
        }
    }

    public static TerritoryTree of(Collection<DivisionCode> known) {
        Set<DivisionCode> all = new HashSet<>();
        for (DivisionCode code : known) {
            Optional<DivisionCode> each = Optional.of(code);
            while (each.isPresent() && all.add(each.get())) {
                each = each.get().parent();
            }
        }
        List<DivisionCode> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(DivisionCode::twelveDigits));
        return new TerritoryTree(sorted);
    }

    /** The number of the place; of its township for a village that is not listed itself; or {@link #NONE}. */
    public int find(DivisionCode place) {
        Integer number = numbers.get(place);
        if (number == null && place.level() == DivisionLevel.VILLAGE) {
            number = place.parent().map(numbers::get).orElse(null);
        }
        return number == null ? NONE : number;
    }

    /** The number of a listed place. */
    public int number(DivisionCode listed) {
        Integer number = numbers.get(listed);
        return number == null ? NONE : number;
    }

    public DivisionCode code(int node) {
        return codes.get(node);
    }

    public int parent(int node) {
        return parents[node];
    }

    /** The highest number of what lies inside; the place's own if nothing listed does. */
    public int last(int node) {
        return lasts[node];
    }

    /** The first place directly inside, or {@link #NONE}. */
    public int firstChild(int node) {
        return lasts[node] > node ? node + 1 : NONE;
    }

    /** The next place directly inside the same parent, or {@link #NONE}. */
    public int nextChild(int parent, int child) {
        return lasts[child] < lasts[parent] ? lasts[child] + 1 : NONE;
    }

    public int size() {
        return codes.size();
    }
}
