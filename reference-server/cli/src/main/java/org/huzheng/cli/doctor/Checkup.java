package org.huzheng.cli.doctor;

import java.util.Map;
import org.huzheng.BilingualText;
import org.huzheng.cli.terminal.Json;

/**
 * One thing {@code doctor} looked at.
 *
 * @param name a stable name
 * @param state how it is
 * @param text what was seen and what to do, in both languages
 */
record Checkup(String name, State state, BilingualText text) {
    enum State {
        GOOD,
        /** Works, but something will be missing. */
        POOR,
        BAD
    }

    static Checkup good(String name, String zh, String en) {
        return new Checkup(name, State.GOOD, new BilingualText(zh, en));
    }

    static Checkup poor(String name, String zh, String en) {
        return new Checkup(name, State.POOR, new BilingualText(zh, en));
    }

    static Checkup bad(String name, String zh, String en) {
        return new Checkup(name, State.BAD, new BilingualText(zh, en));
    }

    String line() {
        return String.format("%-4s %-14s %s", state, name, text);
    }

    Map<String, Object> json() {
        return Json.ordered("name", name, "state", state.name(), "zh", text.zh(), "en", text.en());
    }
}
