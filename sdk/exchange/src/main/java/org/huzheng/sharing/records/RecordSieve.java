package org.huzheng.sharing.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.sharing.terms.SharedResource;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a source hands over against what was asked, and masks it. Remembers its first refusal, so that a source that
 * swallows it gains nothing. Never tells a value.
 */
final class RecordSieve implements Consumer<Map<String, String>> {
    static final int MOST_RECORDS = 10_000;

    private static final int LONGEST_VALUE = 4_000;
    private static final long MOST_CHARACTERS = 2_000_000;

    private final SharedResource resource;
    private final RecordQuery query;
    private final int most;
    private final List<Map<String, String>> records = new ArrayList<>();
    private long characters;
    private @Nullable HuzhengException refused;

    private RecordSieve(SharedResource resource, RecordQuery query, int most) {
        this.resource = resource;
        this.query = query;
        this.most = most;
    }

    /** All that the source finds, masked. */
    static List<Map<String, String>> draw(RecordSource source, SharedResource resource, RecordQuery query, int most) {
        RecordSieve sieve = new RecordSieve(resource, query, most);
        try {
            source.find(query, most, sieve);
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw sieve.refused != null
                    ? sieve.refused
                    : new HuzhengException(ErrorCode.RECORD_SOURCE_FAILED, resource.id(), e);
        }
        if (sieve.refused != null) {
            throw sieve.refused;
        }
        return List.copyOf(sieve.records);
    }

    @Override
    public void accept(Map<String, String> found) {
        if (refused == null) {
            try {
                records.add(shown(found));
                return;
            } catch (HuzhengException e) {
                refused = e;
            }
        }
        throw refused;
    }

    private SortedMap<String, String> shown(Map<String, String> found) {
        if (records.size() == most) {
            throw new HuzhengException(ErrorCode.RECORDS_TOO_MANY, resource.id() + ": more than " + most);
        }
        SortedMap<String, String> shown = new TreeMap<>();
        // The source is foreign code: what it says of the types of its map is not relied on.
        for (Map.Entry<?, ?> each : found.entrySet()) {
            String name = String.valueOf(each.getKey());
            require(query.fields().contains(name), name, "was not asked for");
            if (each.getValue() != null) {
                shown.put(name, masked(name, each.getValue()));
            }
        }
        return shown;
    }

    private String masked(String name, Object found) {
        if (!(found instanceof String value)) {
            throw refusal(name, "is no text");
        }
        String demanded = query.criteria().getOrDefault(name, value);
        require(value.equals(demanded), name, "is not as the criterion demands");
        require(value.length() <= LONGEST_VALUE, name, "is longer than " + LONGEST_VALUE);
        characters += value.length();
        if (characters > MOST_CHARACTERS) {
            throw new HuzhengException(ErrorCode.RECORDS_TOO_MANY, resource.id() + ": characters " + characters);
        }
        return resource.field(name)
                .orElseThrow(() -> refusal(name, "is not in the contract"))
                .masking()
                .apply(value);
    }

    private void require(boolean holds, String name, String why) {
        if (!holds) {
            throw refusal(name, why);
        }
    }

    private HuzhengException refusal(String name, String why) {
        return new HuzhengException(
                ErrorCode.RECORD_NOT_AS_ASKED,
                resource.id() + "/" + name + " of record " + (records.size() + 1) + " " + why);
    }
}
