package org.huzheng.recognition;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.OfficerNumber;
import org.huzheng.codes.OfficerNumberRule;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * The receiving department's signed conclusion 证据互认决定 for one case. Only a {@link RecognitionReview} leads to one; one that
 * was received is read. Its conclusions follow from the checks, on each file and on the whole: a decision that says otherwise
 * can be neither built nor read, and what needs a person was answered by its reviewer.
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
        Given.that(!draft.reason.isBlank(), "a decision needs a reason");
        Given.that(!draft.items.isEmpty(), "no item");
        Given.that(
                draft.items.stream().map(Item::name).distinct().count() == draft.items.size(),
                "an item is named twice");
        AnswerRules rules = new AnswerRules(draft.reviewer.toString());
        rules.require(draft.checks, false);
        CheckAnswer whole = worst(draft.checks);
        for (Item item : draft.items) {
            rules.require(item.checks(), true);
            Given.that(
                    item.conclusion() == Conclusion.of(whole.and(worst(item.checks()))),
                    item.name() + ": the conclusion does not follow from the checks");
        }
    }

    /** The worst of some answers. */
    static CheckAnswer worst(List<CheckResult> checks) {
        return checks.stream().map(CheckResult::answer).reduce(CheckAnswer.PASSED, CheckAnswer::and);
    }

    /** What follows from the items for the whole. */
    static Conclusion conclude(List<Item> items) {
        return Conclusion.of(items.stream().map(Item::conclusion).toList());
    }

    /**
     * One file of the package 证据项 and the conclusion on it.
     *
     * @param name its name in the package
     * @param conclusion what follows for it from the checks of the package and its own; never PARTIALLY_RECOGNISED
     * @param checks the answers that hold for it alone, each exactly once
     */
    public record Item(String name, Conclusion conclusion, List<CheckResult> checks) {
        /** Copies its list. */
        public Item {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(conclusion, "conclusion");
            checks = List.copyOf(checks);
        }

        private static Item read(JsonObject json) {
            Item item = new Item(
                    json.string("name"),
                    json.string("conclusion", Conclusion::valueOf),
                    json.objects("checks", CheckResult::read));
            json.end();
            return item;
        }

        JsonWriter json() {
            return JsonWriter.object()
                    .put("name", name)
                    .put("conclusion", conclusion.name())
                    .putObjects("checks", checks.stream().map(CheckResult::json).toList());
        }
    }

    /** What a decision says, step by step; for {@link RecognitionReview} and for reading. */
    static final class Draft {
        private final StatementHeader header;
        private EvidenceRef evidence;
        private Digest manifestDigest;
        private StatementRef contract;
        private StatementRef request;
        private Digest reportDigest;
        private Digest receiptDigest;
        private String caseNumber;
        private StatementRef policy;
        private RecognitionPolicy.Use use;
        private List<Item> items;
        private List<CheckResult> checks;
        private OfficerNumber reviewer;
        private String reason;
        private String basis;
        private String appeal;
        private Optional<StatementRef> supersedes = Optional.empty();

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

        Draft resting(Digest report, Digest receipt) {
            reportDigest = report;
            receiptDigest = receipt;
            return this;
        }

        Draft forCase(String number) {
            caseNumber = number;
            return this;
        }

        Draft by(StatementRef policyRef, RecognitionPolicy.Use purpose) {
            policy = policyRef;
            use = purpose;
            return this;
        }

        Draft checked(List<CheckResult> ofPackage, List<Item> each) {
            checks = List.copyOf(ofPackage);
            items = List.copyOf(each);
            return this;
        }

        Draft reviewedBy(String officerNumber) {
            reviewer = OfficerNumber.parse(officerNumber, ANY_REGION);
            return this;
        }

        Draft saying(String why, String article, String objection) {
            reason = why;
            basis = article;
            appeal = objection;
            return this;
        }

        Draft superseding(Optional<StatementRef> earlier) {
            supersedes = earlier;
            return this;
        }

        RecognitionDecision build() {
            return new RecognitionDecision(this);
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

    /** The digest of the record of the review, {@link RecognitionReview#receipt}, in the suite of the header. */
    public Digest receiptDigest() {
        return draft.receiptDigest;
    }

    /** The policy it was reviewed by: a signed one by its id and digest, a shipped one by its name and that of its file. */
    public StatementRef policy() {
        return draft.policy;
    }

    /** For what the evidence is recognised. */
    public RecognitionPolicy.Use use() {
        return draft.use;
    }

    /** What follows from the items for the whole. */
    public Conclusion conclusion() {
        return conclude(draft.items);
    }

    /** Each file of the package and the conclusion on it. */
    public List<Item> items() {
        return draft.items;
    }

    /** The names of the files recognised, in the order of the package; a decision may rest on these and no others. */
    public List<String> recognised() {
        return draft.items.stream()
                .filter(item -> item.conclusion() == Conclusion.RECOGNISED)
                .map(Item::name)
                .toList();
    }

    /**
     * Requires that each of these files was recognised.
     *
     * @throws HuzhengException EVIDENCE_NOT_RECOGNISED naming the first that was not, in the package or out of it
     */
    public void requireRecognised(List<String> files) {
        files.stream().filter(file -> !recognised().contains(file)).findFirst().ifPresent(file -> {
            throw new HuzhengException(ErrorCode.EVIDENCE_NOT_RECOGNISED, file);
        });
    }

    /** The answers that hold for the package as a whole, each exactly once. */
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

    /** The earlier decision of the same department on the same evidence in the same case that it takes the place of. */
    public Optional<StatementRef> supersedes() {
        return draft.supersedes;
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return draft.header.payload(this::said);
    }

    private JsonWriter said(JsonWriter json) {
        json.put("evidence", draft.evidence.json())
                .put("manifestDigest", draft.manifestDigest.toString())
                .put("contract", draft.contract.json())
                .put("request", draft.request.json())
                .put("reportDigest", draft.reportDigest.toString())
                .put("receiptDigest", draft.receiptDigest.toString())
                .put("caseNumber", draft.caseNumber)
                .put("policy", draft.policy.json())
                .put("use", draft.use.name())
                .put("conclusion", conclusion().name())
                .putObjects("items", draft.items.stream().map(Item::json).toList())
                .putObjects(
                        "checks", draft.checks.stream().map(CheckResult::json).toList())
                .put("reviewer", draft.reviewer.toString())
                .put("reason", draft.reason)
                .put("basis", draft.basis)
                .put("appeal", draft.appeal);
        draft.supersedes.ifPresent(earlier -> json.put("supersedes", earlier.json()));
        return json;
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else, or contradicts itself. */
    public static RecognitionDecision parse(Bytes payload) {
        return FORMAT.read(payload);
    }

    private static RecognitionDecision read(StatementHeader header, JsonObject json) {
        RecognitionDecision decision = new Draft(header)
                .about(EvidenceRef.read(json.object("evidence")), json.string("manifestDigest", Digest::parse))
                .under(StatementRef.read(json.object("contract")), StatementRef.read(json.object("request")))
                .resting(json.string("reportDigest", Digest::parse), json.string("receiptDigest", Digest::parse))
                .forCase(json.string("caseNumber"))
                .by(StatementRef.read(json.object("policy")), json.string("use", RecognitionPolicy.Use::valueOf))
                .checked(json.objects("checks", CheckResult::read), json.objects("items", Item::read))
                .reviewedBy(json.string("reviewer"))
                .saying(json.string("reason"), json.string("basis"), json.string("appeal"))
                .superseding(json.optionalObject("supersedes").map(StatementRef::read))
                .build();
        Given.that(
                json.string("conclusion", Conclusion::valueOf) == decision.conclusion(),
                "the conclusion does not follow from the items");
        return decision;
    }

    /** Equal when they say the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RecognitionDecision decision && payload().equals(decision.payload());
    }

    @Override
    public int hashCode() {
        return Objects.hash(draft.header, conclusion());
    }

    /** Its id and conclusion. */
    @Override
    public String toString() {
        return draft.header.id() + " " + conclusion();
    }
}
