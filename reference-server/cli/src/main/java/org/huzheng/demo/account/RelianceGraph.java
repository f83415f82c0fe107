package org.huzheng.demo.account;

import com.google.common.html.HtmlEscapers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who holds what and who relies on whom, as one drawing 谁持有、谁依据: departments around a circle, evidence as arrows. */
final class RelianceGraph {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 640;
    private static final int BOX_WIDTH = 176;
    private static final int LINE = 20;
    /** How far two arrows between the same departments keep apart. */
    private static final int APART = 64;

    private record Place(double x, double y, int lines) {
        double boxHeight() {
            return 16 + lines * (double) LINE;
        }
    }

    private final Map<String, List<String>> holdings;
    private final List<Reliance> reliances;
    private final Map<String, Place> places = new LinkedHashMap<>();

    /**
     * @param holdings what each department fixed itself, in the order of the circle
     * @param reliances what became of it elsewhere; both ends are among the departments
     */
    RelianceGraph(Map<String, List<String>> holdings, List<Reliance> reliances) {
        this.holdings = holdings;
        this.reliances = reliances;
        int index = 0;
        for (Map.Entry<String, List<String>> each : holdings.entrySet()) {
            double angle = Math.PI / 2 + 2 * Math.PI * index++ / holdings.size();
            places.put(
                    each.getKey(),
                    new Place(
                            WIDTH / 2.0 + (WIDTH - BOX_WIDTH - 8) / 2.0 * Math.cos(angle),
                            HEIGHT / 2.0 + (HEIGHT - 100) / 2.0 * Math.sin(angle),
                            1 + each.getValue().size()));
        }
    }

    String svg() {
        StringBuilder svg = new StringBuilder(8_192);
        svg.append(String.format(
                Locale.ROOT,
                "<svg class=\"graph\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"各单位持有的证据和相互依据的关系\">",
                WIDTH,
                HEIGHT));
        for (Reliance.Outcome outcome : Reliance.Outcome.values()) {
            svg.append("<marker id=\"to-")
                    .append(outcome)
                    .append("\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" "
                            + "orient=\"auto\"><path class=\"tip ")
                    .append(outcome)
                    .append("\" d=\"M0 0L10 5L0 10z\"/></marker>");
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < reliances.size(); i++) {
            arrow(svg, labels, reliances.get(i), lane(i));
        }
        holdings.forEach((department, evidence) -> box(svg, department, evidence));
        labels.forEach(svg::append);
        return svg.append("</svg>").toString();
    }

    /** Arrows of the same two departments are bent away from each other; the first of a lone pair is straight. */
    private double lane(int index) {
        Reliance mine = reliances.get(index);
        List<Integer> between = new ArrayList<>();
        for (int i = 0; i < reliances.size(); i++) {
            Reliance other = reliances.get(i);
            boolean same = other.from().equals(mine.from()) && other.to().equals(mine.to());
            boolean back = other.from().equals(mine.to()) && other.to().equals(mine.from());
            if (same || back) {
                between.add(i);
            }
        }
        double lane = between.indexOf(index) - (between.size() - 1) / 2.0;
        return mine.from().compareTo(mine.to()) < 0 ? lane : -lane;
    }

    private void arrow(StringBuilder svg, List<String> labels, Reliance reliance, double lane) {
        Place from = place(reliance.from());
        Place to = place(reliance.to());
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double acrossX = -(to.y() - from.y()) / length;
        double acrossY = (to.x() - from.x()) / length;
        double bendX = (from.x() + to.x()) / 2 + acrossX * lane * 2 * APART;
        double bendY = (from.y() + to.y()) / 2 + acrossY * lane * 2 * APART;
        double[] start = edge(from, bendX, bendY);
        double[] end = edge(to, bendX, bendY);
        svg.append(String.format(
                Locale.ROOT,
                "<path class=\"arrow %s\" d=\"M%.1f %.1fQ%.1f %.1f %.1f %.1f\" marker-end=\"url(#to-%s)\"/>",
                reliance.outcome(),
                start[0],
                start[1],
                bendX,
                bendY,
                end[0],
                end[1],
                reliance.outcome()));
        double along = lane == 0 ? 0.5 : 0.4;
        double x = bent(start[0], bendX, end[0], along);
        double y = bent(start[1], bendY, end[1], along);
        labels.add(String.format(
                Locale.ROOT,
                "<g class=\"label %s\"><text x=\"%.1f\" y=\"%.1f\">%s</text><text x=\"%.1f\" y=\"%.1f\">%s</text></g>",
                reliance.outcome(),
                x,
                y - 3,
                escape(reliance.what().zh()),
                x,
                y + 14,
                escape(reliance.outcome().text().zh())));
    }

    private static double bent(double start, double bend, double end, double along) {
        double left = 1 - along;
        return left * left * start + 2 * left * along * bend + along * along * end;
    }

    private Place place(String department) {
        Place place = places.get(department);
        if (place == null) {
            throw new IllegalArgumentException("not among the departments");
        }
        return place;
    }

    /** Where a line from the middle of a box towards a point leaves the box. */
    private static double[] edge(Place place, double towardsX, double towardsY) {
        double dx = towardsX - place.x();
        double dy = towardsY - place.y();
        double scale = Math.min(
                (BOX_WIDTH / 2.0 + 4) / Math.max(1e-9, Math.abs(dx)),
                (place.boxHeight() / 2 + 4) / Math.max(1e-9, Math.abs(dy)));
        return new double[] {place.x() + dx * scale, place.y() + dy * scale};
    }

    private void box(StringBuilder svg, String department, List<String> evidence) {
        Place place = place(department);
        double top = place.y() - place.boxHeight() / 2;
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"box\" x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" rx=\"6\"/>"
                        + "<text class=\"name\" x=\"%.1f\" y=\"%.1f\">%s</text>",
                place.x() - BOX_WIDTH / 2.0,
                top,
                BOX_WIDTH,
                place.boxHeight(),
                place.x(),
                top + 22,
                escape(department)));
        double y = top + 22;
        for (String each : evidence) {
            y += LINE;
            svg.append(String.format(
                    Locale.ROOT,
                    "<text class=\"holds\" x=\"%.1f\" y=\"%.1f\">持有 %s</text>",
                    place.x(),
                    y,
                    escape(each)));
        }
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
