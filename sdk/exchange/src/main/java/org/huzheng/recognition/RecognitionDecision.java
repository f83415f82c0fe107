package org.huzheng.recognition;

import java.lang.invoke.MethodHandles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.OfficerNumber;
import org.huzheng.codes.OfficerNumberRule;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * The receiving department's signed conclusion 证据互认决定 for one case. Only a {@link RecognitionReview} leads to one; one that
 * was received is read. It can recognise only what every check of receipt and recognition cleared: a decision that says
 * otherwise can be neither built nor read.
 */
public final class RecognitionDecision {
    /** How it is read. */
    public static final StatementFormat<RecognitionDecision> FORMAT =
            StatementFormat.of(MethodHandles.lookup(), StatementType.RECOGNITION_DECISION, RecognitionDecision::read);

    private static final OfficerNumberRule ANY_REGION =
            new OfficerNumberRule(Pattern.compile("[0-9A-Z]{6,20}"), Set.of());

    private final Draft draft;

    private RecognitionDecision(Draft draft) {
        this.draft = draft;
        require(!draft.reason.isBlank(), "a decision needs a reason");
        require(
                (draft.conclusion == Conclusion.PARTIALLY_RECOGNISED) != draft.items.isEmpty(),
                "items belong to a partial recognition");
        require(Set.copyOf(draft.items).size() == draft.items.size(), "an item is named twice");
        CheckAnswer worst = worst(draft.checks);
        require(!draft.conclusion.recognises() || worst.clears(), "recognised although a check did not pass");
        require(
                draft.conclusion != Conclusion.REJECTED || worst == CheckAnswer.FAILED,
                "rejected although no check failed");
    }

    /** What a decision says, step by step; for {@link RecognitionReview} and for reading. */
    static final class Draft {
        private final StatementHeader header;
        private EvidenceRef evidence;
        private Digest manifestDigest;
        private StatementRef contract;
        private StatementRef request;
        private Digest reportDigest;
        private String caseNumber;
        private Conclusion conclusion;
        private List<String> items;
        private List<CheckResult> checks;
        private OfficerNumber reviewer;
        private String reason;
        private String basis;
        private String appeal;

        @SuppressWarnings("NullAway.Init") // every field is set before build() reads it
        Draft(StatementHeader header) {
            this.header = header;
        }

        Draft about(EvidenceRef ref, Digest manifest) {
            evidence = ref;
            manifestDigest = manifest;
            return this;
        }

        Draft under(StatementRef contractRef, StatementRef requestRef) {
            contract = contractRef;
            request = requestRef;
            return this;
        }

        Draft resting(Digest report) {
            reportDigest = report;
            return this;
        }

        Draft forCase(String number) {
            caseNumber = number;
            return this;
        }

        Draft concluding(Conclusion reached, List<String> files) {
            conclusion = reached;
            items = List.copyOf(files);
            return this;
        }

        Draft checked(List<CheckResult> results) {
            checks = List.copyOf(results);
            return this;
        }

        Draft by(String officerNumber) {
            reviewer = OfficerNumber.parse(officerNumber, ANY_REGION);
            return this;
        }

        Draft saying(String why, String article, String objection) {
            reason = why;
            basis = article;
            appeal = objection;
            return this;
        }

        RecognitionDecision build() {
            return new RecognitionDecision(this);
        }
    }

    private static CheckAnswer worst(List<CheckResult> checks) {
        Map<RecognitionCheck, CheckAnswer> answers = new EnumMap<>(RecognitionCheck.class);
        for (CheckResult result : checks) {
            require(
                    answers.put(result.check(), result.answer()) == null,
                    result.check().id() + " is answered twice");
        }
        require(
                answers.keySet().equals(Set.copyOf(RecognitionCheck.ofDecision())),
                "not exactly the checks of receipt and recognition are answered");
        return answers.values().stream().reduce(CheckAnswer.PASSED, CheckAnswer::and);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, otherwise);
        }
    }

    /** The receiving department, and when. */
    public StatementHeader header() {
        return draft.header;
    }

    /** The package judged, as it was granted. */
    public EvidenceRef evidence() {
        return draft.evidence;
    }

    /** The digest of the manifest of the package judged: the same for every extended copy of it. */
    public Digest manifestDigest() {
        return draft.manifestDigest;
    }

    /** The contract it was obtained under. */
    public StatementRef contract() {
        return draft.contract;
    }

    /** The request it was obtained by. */
    public StatementRef request() {
        return draft.request;
    }

    /** The digest of the verification report it rests on, of {@code VerificationReport.toJson()} in the suite of the header. */
    public Digest reportDigest() {
        return draft.reportDigest;
    }

    /** The consumer's case 案号. */
    public String caseNumber() {
        return draft.caseNumber;
    }

    /** The conclusion. */
    public Conclusion conclusion() {
        return draft.conclusion;
    }

    /** The names of the files recognised; empty unless PARTIALLY_RECOGNISED. */
    public List<String> items() {
        return draft.items;
    }

    /** The answers to the checks of receipt and recognition, each exactly once. */
    public List<CheckResult> checks() {
        return draft.checks;
    }

    /** The reviewing officer's 执法证号; that officer signs the decision too. */
    public OfficerNumber reviewer() {
        return draft.reviewer;
    }

    /** Why, in words; never blank. */
    public String reason() {
        return draft.reason;
    }

    /** The article recognition rests on. */
    public String basis() {
        return draft.basis;
    }

    /** Where to object. */
    public String appeal() {
        return draft.appeal;
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return draft.header.payload(json -> json.put("evidence", draft.evidence.json())
                .put("manifestDigest", draft.manifestDigest.toString())
                .put("contract", draft.contract.json())
                .put("request", draft.request.json())
                .put("reportDigest", draft.reportDigest.toString())
                .put("caseNumber", draft.caseNumber)
                .put("conclusion", draft.conclusion.name())
                .putStrings("items", draft.items)
                .putObjects("checks", checksJson())
                .put("reviewer", draft.reviewer.toString())
                .put("reason", draft.reason)
                .put("basis", draft.basis)
                .put("appeal", draft.appeal));
    }

    private List<JsonWriter> checksJson() {
        return draft.checks.stream().map(CheckResult::json).toList();
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else, or contradicts itself. */
    public static RecognitionDecision parse(Bytes payload) {
        return FORMAT.read(payload);
    }

    private static RecognitionDecision read(StatementHeader header, JsonObject json) {
        return new Draft(header)
                .about(EvidenceRef.read(json.object("evidence")), json.string("manifestDigest", Digest::parse))
                .under(StatementRef.read(json.object("contract")), StatementRef.read(json.object("request")))
                .resting(json.string("reportDigest", Digest::parse))
                .forCase(json.string("caseNumber"))
                .concluding(json.string("conclusion", Conclusion::valueOf), json.strings("items"))
                .checked(json.objects("checks", CheckResult::read))
                .by(json.string("reviewer"))
                .saying(json.string("reason"), json.string("basis"), json.string("appeal"))
                .build();
    }

    /** Equal when they say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RecognitionDecision decision && payload().equals(decision.payload());
    }

    @Override
    public int hashCode() {
        return Objects.hash(draft.header, draft.conclusion);
    }

    /** Its id and conclusion. */
    @Override
    public String toString() {
        return draft.header.id() + " " + draft.conclusion;
    }
}
