package org.huzheng.matter.version.internal;

import java.util.List;
import java.util.function.Predicate;
import org.huzheng.BilingualText;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.MatterCategory;
import org.huzheng.matter.MatterContent;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.matter.version.RuleFineCeiling;

/** What the law demands of a matter's bases 执法依据审查, whenever a version is submitted, published, kept or resumed. */
final class BasisGuards {
    private static final Guard<MatterFacts> PUBLISHED = guard(
            "basis-published",
            "行政处罚法 5(3)",
            "执法依据须已公布",
            "every basis must have been published",
            facts -> facts.content().bases().stream().allMatch(basis -> basis.isPublishedBy(facts.day())));
    private static final Guard<MatterFacts> CATEGORY = guard(
            "category-fits",
            "",
            "权力类别须与事项代码一致；处罚事项须列明处罚种类，其他类别不得列处罚种类",
            "the category must be the code's; a penalty matter must name its penalties, and no other may",
            BasisGuards::categoryFits);
    private static final Guard<MatterFacts> COERCION = guard(
            "coercion-by-law-or-regulation",
            "行政强制法 10(4)",
            "行政强制措施须由法律、法规设定",
            "coercive measures may be set only by laws and regulations",
            facts -> facts.content().category() != MatterCategory.COERCION
                    || PenaltyMatrix.highest(facts.content().bases()).compareTo(BasisLevel.LOCAL_REGULATION) <= 0);

    /** All of them. */
    static final List<Guard<MatterFacts>> ALL = List.of(
            PUBLISHED,
            CATEGORY,
            matrix("liberty-by-law-only", "行政处罚法 10(2)", "限制人身自由的处罚只能由法律设定", "only a law may restrict liberty"),
            matrix(
                    "other-kinds-by-law-or-regulation",
                    "行政处罚法 9(6)",
                    "其他种类的处罚须由法律、行政法规规定",
                    "other kinds of penalty need a law or an administrative regulation"),
            matrix(
                    "licence-not-by-local-regulation",
                    "行政处罚法 12(1)",
                    "地方性法规不得设定吊销营业执照",
                    "a local regulation may not revoke a business licence"),
            matrix(
                    "department-rule-light-penalties",
                    "行政处罚法 13(2)",
                    "部门规章只能设定警告、通报批评、罚款",
                    "a department's rule may set only warning, criticism and fine"),
            matrix(
                    "local-rule-light-penalties",
                    "行政处罚法 14(2)",
                    "地方政府规章只能设定警告、通报批评、罚款",
                    "a local rule may set only warning, criticism and fine"),
            matrix(
                    "no-penalty-by-normative-document",
                    "行政处罚法 16",
                    "规范性文件不得设定处罚",
                    "a normative document may set no penalty"),
            ceiling("department-rule-fine-ceiling", BasisLevel.DEPARTMENT_RULE, "部门规章罚款不得超过国务院规定的限额"),
            ceiling("local-rule-fine-ceiling", BasisLevel.LOCAL_RULE, "地方政府规章罚款不得超过省人大常委会规定的限额"),
            COERCION);

    private BasisGuards() {}

    private static boolean categoryFits(MatterFacts facts) {
        MatterContent content = facts.content();
        boolean code = facts.version()
                .code()
                .type()
                .map(content.category().type()::equals)
                .orElse(true);
        return code
                && (content.category() == MatterCategory.PENALTY)
                        != content.penalties().isEmpty();
    }

    private static Guard<MatterFacts> matrix(String name, String article, String zh, String en) {
        return guard(name, article, zh, en, facts -> PenaltyMatrix.holds(article, facts.content()));
    }

    private static Guard<MatterFacts> ceiling(String name, BasisLevel level, String zh) {
        return guard(
                name,
                level.article(),
                zh,
                "a fine set by such a rule alone must be stated and keep within the ceiling configured",
                facts -> !facts.content().penalties().contains(PenaltyKind.FINE)
                        || PenaltyMatrix.highest(facts.content().bases()) != level
                        || isWithinCeiling(level, facts));
    }

    /** Without a stated highest fine, or a ceiling, it is not. */
    private static boolean isWithinCeiling(BasisLevel level, MatterFacts facts) {
        MatterContent content = facts.content();
        return RuleFineCeiling.among(
                        facts.rules().ceilings(), level, content.keyField().isPresent())
                .flatMap(ceiling -> content.highestFineFen().map(fine -> fine <= ceiling.fen()))
                .orElse(false);
    }

    static Guard<MatterFacts> guard(String name, String article, String zh, String en, Predicate<MatterFacts> test) {
        return new Guard<>(name, article, new BilingualText(zh, en), test);
    }
}
