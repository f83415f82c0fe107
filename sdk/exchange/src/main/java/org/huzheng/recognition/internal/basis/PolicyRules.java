package org.huzheng.recognition.internal.basis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.internal.json.CodeTexts;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.recognition.RecognitionCheck;
import org.huzheng.recognition.RecognitionPolicy;

/**
 * What a recognition policy 证据互认审查规则 says, of {@code spec/schemas/recognition-policy.json}. It can ask for more than {@code
 * spec/recognition-checks.json}, never for less: one that would let a person answer for the program, or waive what cannot be
 * waived, cannot be read.
 *
 * @param name what it is called
 * @param edition which edition of that name
 * @param validFrom since when it holds
 * @param rows who answers each check
 * @param bases on what recognition may rest, the first that fits
 * @param uses which kinds may be used for what
 * @param approvalKinds the kinds whose collection may need an approval
 * @param levels the levels of data, the lowest first
 * @param clearance the highest level the receiver may hold
 */
public record PolicyRules(
        String name,
        long edition,
        Instant validFrom,
        Map<RecognitionCheck, Row> rows,
        List<Basis> bases,
        Map<RecognitionPolicy.Use, Usability> uses,
        Set<EvidenceKind> approvalKinds,
        List<String> levels,
        String clearance) {
    private static final int DIVISION_FROM = 2;
    private static final int DIVISION_TO = 8;

    /** Copies; refuses a clearance that is no level, and levels that repeat. */
    public PolicyRules {
        rows = Map.copyOf(rows);
        bases = List.copyOf(bases);
        uses = Map.copyOf(uses);
        approvalKinds = Set.copyOf(approvalKinds);
        levels = List.copyOf(levels);
        require(levels.contains(clearance) && Set.copyOf(levels).size() == levels.size(), "levels, clearance");
        require(
                rows.keySet().equals(Set.copyOf(RecognitionCheck.ofDecision())),
                "not exactly the checks of a decision");
        require(uses.keySet().equals(EnumSet.allOf(RecognitionPolicy.Use.class)), "not every use once");
        require(!bases.isEmpty(), "no basis");
    }

    /**
     * Who answers a check, and whether the officer may find that it does not apply.
     *
     * @param answeredBy who answers it
     * @param mayWaive whether it may be waived
     */
    public record Row(AnsweredBy answeredBy, boolean mayWaive) {}

    /**
     * One basis of recognition.
     *
     * @param code its name in the policy
     * @param collectors the beginnings of the division codes of departments that collected it; the empty one fits all
     * @param receivers those of departments that rely on it
     * @param article the article or agreement
     */
    public record Basis(String code, List<String> collectors, List<String> receivers, String article) {
        private boolean fits(String collector, String receiver) {
            return collectors.stream().anyMatch(collector::startsWith)
                    && receivers.stream().anyMatch(receiver::startsWith);
        }

        private static Basis read(JsonObject json) {
            Basis basis = new Basis(
                    json.string("code"), json.strings("collectors"), json.strings("receivers"), json.string("article"));
            json.end();
            return basis;
        }
    }

    /**
     * What each kind of evidence needs for one use; every kind stands in exactly one of three lists.
     *
     * @param afterReview used once an officer has reviewed whether the person must be asked again
     * @param collectAgain never used: to be collected again
     * @param article the articles that say so
     */
    public record Usability(Set<EvidenceKind> afterReview, Set<EvidenceKind> collectAgain, String article) {
        private static Usability read(JsonObject json) {
            List<EvidenceKind> all = new ArrayList<>(json.strings("directly", EvidenceKind::valueOf));
            List<EvidenceKind> afterReview = json.strings("afterReview", EvidenceKind::valueOf);
            List<EvidenceKind> collectAgain = json.strings("collectAgain", EvidenceKind::valueOf);
            all.addAll(afterReview);
            all.addAll(collectAgain);
            require(
                    all.size() == EvidenceKind.values().length && new HashSet<>(all).size() == all.size(),
                    "uses: not every kind once");
            return new Usability(Set.copyOf(afterReview), Set.copyOf(collectAgain), json.string("article"));
        }
    }

    /** Reads the rules out of a policy, signed or shipped; what follows them is for the caller to refuse. */
    public static PolicyRules read(JsonObject json) {
        Map<RecognitionCheck, Row> rows = new EnumMap<>(RecognitionCheck.class);
        json.objects("checks", row -> {
            RecognitionCheck check = row.string("check", RecognitionCheck::ofId);
            require(rows.put(check, row(check, row)) == null, check.id() + " twice");
            row.end();
            return check;
        });
        Map<RecognitionPolicy.Use, Usability> uses = new EnumMap<>(RecognitionPolicy.Use.class);
        json.objects("uses", row -> {
            RecognitionPolicy.Use use = row.string("use", RecognitionPolicy.Use::valueOf);
            require(uses.put(use, Usability.read(row)) == null, use + " twice");
            row.end();
            return use;
        });
        return new PolicyRules(
                json.string("name"),
                json.integer("edition", 1, Integer.MAX_VALUE),
                json.time("validFrom"),
                rows,
                json.objects("bases", Basis::read),
                uses,
                Set.copyOf(json.strings("approvalKinds", EvidenceKind::valueOf)),
                json.strings("levels"),
                json.string("clearance"));
    }

    private static Row row(RecognitionCheck check, JsonObject json) {
        AnsweredBy by = json.string("answeredBy", AnsweredBy::valueOf);
        boolean mayWaive = json.bool("reviewerMayWaive");
        require(by.atLeast(floor(check)), check.id() + " is answered by " + floor(check));
        require(!mayWaive || check.reviewerMayWaive(), check.id() + " cannot be waived");
        return new Row(by, mayWaive);
    }

    /** Who answers a check by the contract, below which no policy goes. */
    public static AnsweredBy floor(RecognitionCheck check) {
        return AnsweredBy.valueOf(CodeTexts.checks().string(check.id(), "answeredBy"));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Who answers this check. */
    public AnsweredBy answeredBy(RecognitionCheck check) {
        Row row = rows.get(check);
        return row == null ? floor(check) : row.answeredBy();
    }

    /** Whether the officer may find that it does not apply. */
    public boolean mayWaive(RecognitionCheck check) {
        Row row = rows.get(check);
        return row != null && row.mayWaive();
    }

    /** What evidence of a kind needs for this use. */
    public Usability usability(RecognitionPolicy.Use use) {
        Usability usability = uses.get(use);
        if (usability == null) {
            throw new IllegalStateException("checked when it was made");
        }
        return usability;
    }

    /** The first basis that fits two departments, by the divisions their codes begin with. */
    public Optional<Basis> basis(UnifiedSocialCreditCode collector, UnifiedSocialCreditCode receiver) {
        return bases.stream()
                .filter(basis -> basis.fits(division(collector), division(receiver)))
                .findFirst();
    }

    private static String division(UnifiedSocialCreditCode code) {
        return code.toString().substring(DIVISION_FROM, DIVISION_TO);
    }

    /** Whether a level is within the clearance; empty if the policy does not know it. */
    public Optional<Boolean> within(String level) {
        int at = levels.indexOf(level);
        return at < 0 ? Optional.empty() : Optional.of(at <= levels.indexOf(clearance));
    }
}
