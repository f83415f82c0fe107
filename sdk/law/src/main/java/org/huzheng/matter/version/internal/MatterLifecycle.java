package org.huzheng.matter.version.internal;

import static org.huzheng.matter.version.internal.BasisGuards.guard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.lifecycle.internal.TransitionTable;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;

/** The life cycle of a matter version 事项版本生命周期; mirrored by {@code spec/state-machines/matter-version.yaml}. */
final class MatterLifecycle {
    private static final Guard<MatterFacts> MAKER = guard(
            "by-catalogue-maker",
            "浙江省综合行政执法条例 10",
            "须由目录的制定机关办理",
            "only the body that makes the catalogue may adjust it",
            facts -> !facts.inZhejiang() || isByMaker(facts));
    private static final Guard<MatterFacts> MAKER_ELSEWHERE = guard(
            "by-maker-elsewhere",
            "",
            "浙江省外：须由本地规则指定的目录制定机关办理",
            "outside Zhejiang: only the maker that the local rules name may adjust it",
            facts -> facts.inZhejiang() || isByMaker(facts));
    private static final Guard<MatterFacts> BEGUN = guard(
            "effective-date-reached",
            "",
            "施行日期已到",
            "the effective date must have come",
            facts -> facts.version().validity().contains(facts.act().at()));
    private static final Guard<MatterFacts> SOLE = guard(
            "sole-version-in-force",
            "",
            "同一代码、同一地域同时至多一个有效版本",
            "no other version of this code may be in force in this territory",
            MatterLifecycle::isSole);
    private static final Guard<MatterFacts> DUE = guard(
            "evaluation-due",
            "行政处罚法 15",
            "已到配置的定期评估时间",
            "the configured time between evaluations must have passed",
            MatterLifecycle::isEvaluationDue);
    private static final Guard<MatterFacts> NOTED = guard(
            "reason-noted",
            "",
            "须写明理由或评估结论",
            "the reason or the evaluation's result must be written down",
            facts -> !facts.act(MatterActs.Plain.class).note().isBlank());
    private static final Guard<MatterFacts> SUCCESSOR = guard(
            "successor-approved",
            "",
            "取代它的版本须已批准",
            "the version that takes its place must have been approved",
            MatterLifecycle::hasSuccessor);
    private static final Guard<MatterFacts> RUNNING = guard(
            "still-running",
            "",
            "须在该版本的有效期内",
            "the version's validity must still run then",
            facts -> facts.version().validity().contains(facts.act().from()));

    static final TransitionTable<MatterState, MatterEvent, MatterFacts> TABLE = table();

    private MatterLifecycle() {}

    private static TransitionTable<MatterState, MatterEvent, MatterFacts> table() {
        TransitionTable.Builder<MatterState, MatterEvent, MatterFacts> table = TransitionTable.named("matter-version");
        making(table);
        adjusting(table);
        return table.build();
    }

    private static void making(TransitionTable.Builder<MatterState, MatterEvent, MatterFacts> table) {
        table.row(MatterState.DRAFT, MatterEvent.SUBMIT, MatterState.LEGAL_REVIEW, basis(List.of()))
                .row(MatterState.LEGAL_REVIEW, MatterEvent.RETURN, MatterState.DRAFT, NOTED)
                .row(MatterState.LEGAL_REVIEW, MatterEvent.PASS, MatterState.COMMENT, basis(List.of(NOTED)))
                .row(
                        MatterState.COMMENT,
                        MatterEvent.APPROVE,
                        MatterState.APPROVED,
                        ApprovalGuards.COMMENTS,
                        ApprovalGuards.PROVINCE,
                        ApprovalGuards.CITY,
                        ApprovalGuards.COUNTY,
                        ApprovalGuards.ELSEWHERE)
                .row(
                        MatterState.APPROVED,
                        MatterEvent.PUBLISH,
                        MatterState.PUBLISHED,
                        basis(List.of(ApprovalGuards.PUBLISHED, SOLE)))
                .row(MatterState.PUBLISHED, MatterEvent.TAKE_EFFECT, MatterState.EFFECTIVE, BEGUN, SOLE);
    }

    private static void adjusting(TransitionTable.Builder<MatterState, MatterEvent, MatterFacts> table) {
        table.row(
                        MatterState.EFFECTIVE,
                        MatterEvent.BASIS_CHANGED,
                        MatterState.REVIEW_REQUIRED,
                        MAKER,
                        MAKER_ELSEWHERE,
                        NOTED,
                        RUNNING)
                .row(
                        MatterState.EFFECTIVE,
                        MatterEvent.EVALUATION_DUE,
                        MatterState.REVIEW_REQUIRED,
                        MAKER,
                        MAKER_ELSEWHERE,
                        DUE,
                        RUNNING)
                .row(
                        MatterState.REVIEW_REQUIRED,
                        MatterEvent.KEEP,
                        MatterState.EFFECTIVE,
                        basis(List.of(MAKER, MAKER_ELSEWHERE, NOTED, RUNNING)));
        for (MatterState state : new MatterState[] {MatterState.REVIEW_REQUIRED, MatterState.SUSPENDED}) {
            table.row(state, MatterEvent.SUPERSEDE, MatterState.SUPERSEDED, MAKER, MAKER_ELSEWHERE, SUCCESSOR, RUNNING)
                    .row(
                            state,
                            MatterEvent.REPEAL,
                            MatterState.REPEALED,
                            MAKER,
                            MAKER_ELSEWHERE,
                            ApprovalGuards.REPEAL_PUBLISHED,
                            RUNNING);
        }
        for (MatterState state : new MatterState[] {MatterState.EFFECTIVE, MatterState.REVIEW_REQUIRED}) {
            table.row(state, MatterEvent.SUSPEND, MatterState.SUSPENDED, MAKER, MAKER_ELSEWHERE, NOTED, RUNNING);
        }
        table.row(
                MatterState.SUSPENDED,
                MatterEvent.RESUME,
                MatterState.EFFECTIVE,
                basis(List.of(MAKER, MAKER_ELSEWHERE, NOTED, RUNNING, SOLE)));
    }

    /** The basis guards, and then these. */
    private static List<Guard<MatterFacts>> basis(List<Guard<MatterFacts>> more) {
        return Stream.concat(BasisGuards.ALL.stream(), more.stream()).toList();
    }

    private static boolean isByMaker(MatterFacts facts) {
        return facts.act().by().is(facts.rules().maker());
    }

    private static boolean isSole(MatterFacts facts) {
        List<MatterVersion> rows =
                new ArrayList<>(facts.catalogue().versionsOf(facts.version().code()));
        MatterVersion now = facts.version();
        rows.add(now.in(
                MatterState.EFFECTIVE,
                MatterProcedure.rest(now, facts.act()),
                facts.act().at()));
        return MatterCatalogue.overlaps(rows).isEmpty();
    }

    private static boolean isEvaluationDue(MatterFacts facts) {
        return facts.rules()
                .evaluationEvery()
                .map(every -> ChinaTime.date(lastEvaluation(facts)).plus(every))
                .filter(day -> !facts.day().isBefore(day))
                .isPresent();
    }

    /** When it took effect or was last kept; a suspension in between does not count as an evaluation. */
    private static Instant lastEvaluation(MatterFacts facts) {
        Instant last = facts.version().validity().from();
        MatterState before = MatterState.DRAFT;
        for (MatterVersion row : facts.catalogue().versionsOf(facts.version().code())) {
            if (row.isSameVersion(facts.version())) {
                if (row.state() == MatterState.EFFECTIVE && before != MatterState.SUSPENDED) {
                    last = row.validity().from();
                }
                before = row.state();
            }
        }
        return last;
    }

    private static boolean hasSuccessor(MatterFacts facts) {
        int number = facts.act(MatterActs.Supersede.class).successor();
        MatterVersion now = facts.version();
        return number > now.number()
                && facts.catalogue()
                        .latest(now.code(), now.territory().code(), number)
                        .filter(next -> next.state() == MatterState.APPROVED
                                || next.state().isInForce())
                        .isPresent();
    }
}
