package org.huzheng.casefile;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.Deadline;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.DutyStatus;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.casefile.record.StageRecorded;
import org.huzheng.internal.Markup;

/**
 * A picture of a case 案件时间线: its events from top to bottom, then what is still to be done and by when. It shows the case
 * number and the matter, and nothing of the party.
 */
public final class CaseTimeline {
    private static final int WIDTH = 860;
    private static final int HEAD = 84;
    private static final int ROW = 30;
    private static final int AXIS = 190;

    /** How many half-width characters stand in the column of duties, and in the width of the picture. */
    private static final int COLUMN = 40;

    private static final int LINE = 124;
    private static final char LAST_HALF_WIDTH = '\u2e7f';
    private static final String NEVER_FIRST = "，。、；：！？）》〉”’";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ChinaTime.ZONE);
    private static final Map<DutyStatus, String> COLOURS =
            Map.of(DutyStatus.DUE, "#1d6fb8", DutyStatus.OVERDUE, "#c0392b", DutyStatus.BLOCKED, "#8a8a8a");
    private static final Map<DutyStatus, String> WORDS =
            Map.of(DutyStatus.DUE, "待办", DutyStatus.OVERDUE, "超期", DutyStatus.BLOCKED, "受阻");

    private static final Map<ProcessStage, String> STAGES = Map.of(
            ProcessStage.START, "启动",
            ProcessStage.INVESTIGATION, "调查取证",
            ProcessStage.REVIEW, "审核",
            ProcessStage.DECISION, "决定",
            ProcessStage.SERVICE, "送达",
            ProcessStage.EXECUTION, "执行");

    private final StringBuilder svg = new StringBuilder();
    private int row;
    private int head = HEAD;

    private CaseTimeline() {}

    /** What an event is called 案件事件名称, in both languages. */
    public static BilingualText title(CaseEvent event) {
        return EventTitles.of(event);
    }

    /** What the events of a kind are called. */
    public static BilingualText title(Class<? extends CaseEvent> type) {
        return EventTitles.of(type);
    }

    /**
     * Draws a case as SVG 1.1.
     *
     * @param file the case
     * @param now when it is looked at: open duties are shown as they stand then; times are in China's zone
     */
    public static String svg(CaseFile file, Instant now) {
        return new CaseTimeline().draw(file, now);
    }

    private String draw(CaseFile file, Instant now) {
        List<DutyNow> duties = file.duties(now);
        int rows = file.events().size()
                + (duties.isEmpty() ? 0 : 1)
                + duties.stream().mapToInt(due -> lines(due).size()).sum();
        List<String> matter = wrapped(file.opening().matterName(), LINE);
        head = HEAD + (matter.size() - 1) * 20;
        int height = head + Math.max(1, rows) * ROW + 20;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" font-family=\"'Noto Sans CJK SC','Source Han Sans SC',"
                + "'Microsoft YaHei',sans-serif\" role=\"img\">\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(24, 34, 20, "#1b1b1b", file.opening().caseNumber());
        for (int line = 0; line < matter.size(); line++) {
            text(24, 60 + line * 20, 13, "#5a5a5a", matter.get(line));
        }
        if (!file.events().isEmpty()) {
            line(file.events().size());
        }
        file.events().forEach(this::event);
        if (!duties.isEmpty()) {
            text(24, y() + 4, 13, "#5a5a5a", "待办事项 Open duties · " + TIME.format(now));
            row++;
            duties.forEach(this::duty);
        }
        return svg.append("</svg>\n").toString();
    }

    private int y() {
        return head + row * ROW + ROW / 2;
    }

    private void line(int events) {
        int from = head + ROW / 2;
        svg.append("<line x1=\"" + AXIS + "\" y1=\"" + from + "\" x2=\"" + AXIS + "\" y2=\""
                + (from + (events - 1) * ROW) + "\" stroke=\"#c8ced6\" stroke-width=\"2\"/>\n");
    }

    private void event(CaseEvent event) {
        BilingualText title = EventTitles.of(event);
        svg.append("<circle cx=\"" + AXIS + "\" cy=\"" + y() + "\" r=\"5\" fill=\"#2c3e50\"/>\n");
        text(24, y() + 5, 13, "#5a5a5a", TIME.format(event.at()));
        text(AXIS + 20, y() + 5, 15, "#1b1b1b", title.zh() + stage(event));
        text(AXIS + 350, y() + 5, 12, "#8a8a8a", title.en());
        row++;
    }

    /** Which stage a record is of: six rows of one name tell nobody which is missing. */
    private static String stage(CaseEvent event) {
        return event instanceof StageRecorded recorded ? "（" + STAGES.get(recorded.stage()) + "）" : "";
    }

    private void duty(DutyNow due) {
        String colour = COLOURS.getOrDefault(due.status(), "#1d6fb8");
        svg.append("<rect x=\"" + (AXIS - 6) + "\" y=\"" + (y() - 6) + "\" width=\"12\" height=\"12\" rx=\"2\" fill=\""
                + colour + "\"/>\n");
        String day = due.duty()
                .deadline()
                .map(Deadline::lastDay)
                .map(Object::toString)
                .orElse("");
        text(24, y() + 5, 13, colour, day + " " + WORDS.getOrDefault(due.status(), ""));
        int top = y() + 5;
        for (String line : lines(due)) {
            text(AXIS + 20, y() + 5, 15, "#1b1b1b", line);
            row++;
        }
        text(AXIS + 350, top, 12, "#8a8a8a", due.duty().article());
    }

    private static List<String> lines(DutyNow due) {
        return wrapped(due.duty().text().zh(), COLUMN);
    }

    /** Broken into lines of so many half-width characters; a Chinese character is two wide, and a line begins with no punctuation. */
    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (int point : words.codePoints().toArray()) {
            int wide = point > LAST_HALF_WIDTH ? 2 : 1;
            if (used + wide > width && NEVER_FIRST.indexOf(point) < 0) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(point);
            used += wide;
        }
        lines.add(line.toString());
        return lines;
    }

    private void text(int x, int y, int size, String colour, String words) {
        svg.append("<text x=\"" + x + "\" y=\"" + y + "\" font-size=\"" + size + "\" fill=\"" + colour + "\">"
                + Markup.escape(words.replaceAll("\\p{Cntrl}", " ")) + "</text>\n");
    }
}
