package org.huzheng.matter.competence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huzheng.matter.AssignmentMode;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCategory;

/** The articles behind an answer. Zhejiang's regulation is cited for places in Zhejiang only. */
final class Grounds {
    private static final String FIRST_FILER = "行政处罚法 25(1)";
    private static final String NEGOTIATION = "行政处罚法 25(2)";
    private static final String TOWNSHIP_DISPUTE = "浙江省综合行政执法条例 17(2)";

    private Grounds() {}

    static List<String> of(CompetenceAnswer.Competent answer) {
        Set<String> articles = new LinkedHashSet<>(of(answer.holding()));
        if (answer.settled().isPresent() && isPenalty(answer.holding())) {
            articles.add(NEGOTIATION);
        }
        return List.copyOf(articles);
    }

    static List<String> of(CompetenceAnswer.Several answer) {
        Set<String> articles = new LinkedHashSet<>();
        boolean penalty = answer.holdings().stream().anyMatch(Grounds::isPenalty);
        if (penalty && !answer.isDivided()) {
            articles.add(FIRST_FILER);
        }
        answer.holdings().forEach(holding -> articles.addAll(of(holding)));
        return List.copyOf(articles);
    }

    static List<String> of(CompetenceAnswer.InDispute answer) {
        List<String> articles = new ArrayList<>();
        if (answer.holdings().isEmpty() || answer.holdings().stream().anyMatch(Grounds::isPenalty)) {
            articles.add(NEGOTIATION);
        }
        boolean township = answer.holdings().stream()
                .anyMatch(holding -> last(holding).recipientKind() == BodyKind.TOWNSHIP && isZhejiang(last(holding)));
        if (township) {
            articles.add(TOWNSHIP_DISPUTE);
        }
        return articles;
    }

    static List<String> of(Holding holding) {
        Set<String> articles = new LinkedHashSet<>();
        for (int i = holding.chain().size() - 1; i >= 0; i--) {
            article(holding.category(), holding.chain().get(i)).ifPresent(articles::add);
        }
        if (isPenalty(holding)) {
            articles.add("行政处罚法 22");
        }
        holding.actingFor().forEach(each -> article(holding.category(), each).ifPresent(articles::add));
        return List.copyOf(articles);
    }

    private static MatterAssignment last(Holding holding) {
        return holding.chain().get(holding.chain().size() - 1);
    }

    private static boolean isPenalty(Holding holding) {
        return holding.category() == MatterCategory.PENALTY;
    }

    private static boolean isZhejiang(MatterAssignment assignment) {
        return assignment.territory().code().value().startsWith("33");
    }

    private static Optional<String> article(MatterCategory category, MatterAssignment assignment) {
        return switch (category) {
            case PENALTY -> Optional.of(ofPenalty(assignment));
            case COERCION -> ofCoercion(assignment);
            default -> isZhejiang(assignment) ? ofOther(assignment.mode()) : Optional.empty();
        };
    }

    private static String ofPenalty(MatterAssignment assignment) {
        return switch (assignment.mode()) {
            case STATUTORY ->
                switch (assignment.recipientKind()) {
                    case TOWNSHIP -> "行政处罚法 23";
                    case PUBLIC_BODY -> "行政处罚法 19";
                    default -> assignment.mode().article();
                };
            case ENTRUSTED -> "行政处罚法 20(4)";
            default -> assignment.mode().article();
        };
    }

    private static Optional<String> ofCoercion(MatterAssignment assignment) {
        return switch (assignment.mode()) {
            case STATUTORY -> Optional.of("行政强制法 17(1)");
            case CONCENTRATED -> Optional.of("行政强制法 17(2)");
            default -> isZhejiang(assignment) ? ofOther(assignment.mode()) : Optional.empty();
        };
    }

    private static Optional<String> ofOther(AssignmentMode mode) {
        return switch (mode) {
            case CONCENTRATED -> Optional.of("浙江省综合行政执法条例 8(1)");
            case EMPOWERED -> Optional.of("浙江省综合行政执法条例 9(2)");
            case STATIONED -> Optional.of("浙江省综合行政执法条例 9(4)");
            case ENTRUSTED -> Optional.of("浙江省综合行政执法条例 15");
            case STATUTORY -> Optional.empty();
        };
    }
}
