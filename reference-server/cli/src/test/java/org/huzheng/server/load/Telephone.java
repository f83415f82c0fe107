package org.huzheng.server.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** How departments hear, beside the server, what evidence there is to ask for. */
final class Telephone {
    private final Map<String, List<String>> told = new ConcurrentHashMap<>();

    void tell(String owner, String evidenceId) {
        told.computeIfAbsent(owner, any -> new CopyOnWriteArrayList<>()).add(evidenceId);
    }

    List<String> of(String owner) {
        return List.copyOf(told.getOrDefault(owner, List.of()));
    }

    Optional<String> anybodyElses(String code, Random random) {
        List<String> others = told.entrySet().stream()
                .filter(each -> !each.getKey().equals(code))
                .flatMap(each -> each.getValue().stream())
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(others.get(random.nextInt(others.size())));
    }
}
