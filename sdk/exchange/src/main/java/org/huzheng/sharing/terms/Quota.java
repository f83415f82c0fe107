package org.huzheng.sharing.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * How often 频次、额度: one consumer is granted at most so many requests in one window.
 *
 * @param most how many; at least one
 * @param per the window, a calendar unit of Beijing time
 */
public record Quota(int most, Window per) {
    private static final int LARGEST = 100_000_000;

    /** A window of time. */
    public enum Window {
        /** 每日, from midnight. */
        DAY,
        /** 每月, from the first. */
        MONTH,
        /** 每年, from the first of January. */
        YEAR,
        /** 契约期内: as long as the contract lasts. */
        CONTRACT
    }

    /** At least one. */
    public Quota {
        Objects.requireNonNull(per, "per");
        if (most < 1 || most > LARGEST) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "quota " + most);
        }
    }

    /** When the window that this instant lies in began, inclusive; empty if it is the whole contract. */
    public Optional<Instant> windowOf(Instant instant) {
        LocalDate day = ChinaTime.date(instant);
        return switch (per) {
            case DAY -> Optional.of(ChinaTime.startOf(day));
            case MONTH -> Optional.of(ChinaTime.startOf(day.withDayOfMonth(1)));
            case YEAR -> Optional.of(ChinaTime.startOf(day.withDayOfYear(1)));
            case CONTRACT -> Optional.empty();
        };
    }

    /** Reads it from a contract. */
    public static Quota read(JsonObject json) {
        Quota quota = new Quota(Math.toIntExact(json.integer("most", 1, LARGEST)), json.string("per", Window::valueOf));
        json.end();
        return quota;
    }

    /** As it stands in a contract. */
    public JsonWriter json() {
        return JsonWriter.object().put("most", most).put("per", per.name());
    }
}
