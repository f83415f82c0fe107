package org.huzheng.demo.account;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.finding.VerificationReport;

/** What happened, as it is told on the terminal while it happens and on the page afterwards. */
public final class Account {
    /**
     * One thing that happened.
     *
     * @param chapter the chapter's number, from 1
     * @param who the department
     * @param text what it did
     * @param asTold whether it went as the story says
     * @param papers the signed papers behind it
     */
    record Line(int chapter, String who, BilingualText text, boolean asTold, List<Paper> papers) {}

    private final PrintWriter out;
    private final int chapters;
    private final List<BilingualText> titles = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, VerificationReport> reports = new LinkedHashMap<>();
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, List<String>> holdings = new LinkedHashMap<>();
    private final List<Reliance> reliances = new ArrayList<>();
    private final List<CaseBoard> cases = new ArrayList<>();
    private Optional<PhotoPair> photos = Optional.empty();
    private BilingualText log = new BilingualText("", "");

    /** An account of that many chapters, told here. */
    public Account(PrintWriter out, int chapters) {
        this.out = out;
        this.chapters = chapters;
    }

    /** Begins the next chapter. */
    public void chapter(String zh, String en) {
        titles.add(new BilingualText(zh, en));
        out.println("[" + titles.size() + "/" + chapters + "] " + zh + " / " + en);
    }

    /** Tells what somebody did. */
    public void tell(String who, String zh, String en, Paper... papers) {
        expect(true, who, zh, en, papers);
    }

    /** Tells what must have happened; if it did not, the demonstration fails. */
    public void expect(boolean asTold, String who, String zh, String en, Paper... papers) {
        lines.add(new Line(titles.size(), who, new BilingualText(zh, en), asTold, List.of(papers)));
        out.println((asTold ? "   ✓ " : "   ✗ 与剧情不符 / NOT AS TOLD: ") + who + "：" + zh + " / " + en);
    }

    /** Keeps the report on a package. */
    public void report(String title, VerificationReport report) {
        reports.put(title, report);
    }

    /** Keeps where something lies. */
    public void file(String label, Path path) {
        files.put(label, path);
    }

    /** Keeps what a department fixed itself. */
    public void holds(String department, String evidence) {
        holdings.computeIfAbsent(department, each -> new ArrayList<>()).add(evidence);
    }

    /** Keeps what one department made of another's evidence. */
    public void relies(Reliance reliance) {
        reliances.add(reliance);
    }

    /** Of all evidence of a source, what was recognised is recalled. */
    public void recalled(String source) {
        reliances.replaceAll(each -> each.from().equals(source) && each.outcome() == Reliance.Outcome.RECOGNISED
                ? each.now(Reliance.Outcome.RECALLED)
                : each);
    }

    /** Keeps a case as it stands at the end. */
    public void board(CaseBoard board) {
        cases.add(board);
    }

    /** Keeps a photograph and its altered copy. */
    public void photos(PhotoPair pair) {
        photos = Optional.of(pair);
    }

    /** Keeps how the log ended. */
    public void log(String zh, String en) {
        log = new BilingualText(zh, en);
    }

    /** Whether everything went as the story says. */
    public boolean allAsTold() {
        return lines.stream().allMatch(Line::asTold);
    }

    /** Where everything kept lies, by what it is. */
    public Map<String, Path> files() {
        return new LinkedHashMap<>(files);
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

    Map<String, List<String>> holdings() {
        return holdings.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> List.copyOf(each.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    List<Reliance> reliances() {
        return List.copyOf(reliances);
    }

    List<CaseBoard> cases() {
        return List.copyOf(cases);
    }

    Optional<PhotoPair> photos() {
        return photos;
    }

    BilingualText log() {
        return log;
    }
}
