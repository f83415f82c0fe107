package org.huzheng.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huzheng.BilingualText;
import org.huzheng.finding.VerificationReport;

/** What happened, as it is told on the terminal while it happens and on the page afterwards. */
final class Account {
    /**
     * One thing that happened.
     *
     * @param chapter the chapter's number, from 1
     * @param who the department
     * @param text what it did
     * @param asTold whether it went as the story says
     */
    record Line(int chapter, String who, BilingualText text, boolean asTold) {}

    private final PrintWriter out;
    private final int chapters;
    private final List<BilingualText> titles = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, VerificationReport> reports = new LinkedHashMap<>();
    private final Map<String, Path> files = new LinkedHashMap<>();
    private BilingualText log = new BilingualText("", "");

    Account(PrintWriter out, int chapters) {
        this.out = out;
        this.chapters = chapters;
    }

    void chapter(String zh, String en) {
        titles.add(new BilingualText(zh, en));
        out.println("[" + titles.size() + "/" + chapters + "] " + zh + " / " + en);
    }

    /** Tells what somebody did. */
    void tell(String who, String zh, String en) {
        expect(true, who, zh, en);
    }

    /** Tells what must have happened; if it did not, the demonstration fails. */
    void expect(boolean asTold, String who, String zh, String en) {
        lines.add(new Line(titles.size(), who, new BilingualText(zh, en), asTold));
        out.println((asTold ? "   ✓ " : "   ✗ 与剧情不符 / NOT AS TOLD: ") + who + "：" + zh + " / " + en);
    }

    void report(String title, VerificationReport report) {
        reports.put(title, report);
    }

    void file(String label, Path path) {
        files.put(label, path);
    }

    void log(String zh, String en) {
        log = new BilingualText(zh, en);
    }

    List<BilingualText> titles() {
        return List.copyOf(titles);
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    Map<String, VerificationReport> reports() {
        return new LinkedHashMap<>(reports);
    }

    Map<String, Path> files() {
        return new LinkedHashMap<>(files);
    }

    BilingualText log() {
        return log;
    }

    boolean allAsTold() {
        return lines.stream().allMatch(Line::asTold);
    }
}
