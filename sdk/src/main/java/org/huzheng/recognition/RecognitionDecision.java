package org.huzheng.recognition;

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
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.Verdict;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * The receiving department's signed conclusion 证据互认决定 for one case. It can recognise only what passed all eighteen
 * checks: a decision that says otherwise cannot be built, nor read.
 *
 * @param header the receiving department, and when
 * @param evidence the package judged
 * @param contract the contract it was obtained under
 * @param request the request it was obtained by
 * @param caseNumber the consumer's case 案号
 * @param conclusion the conclusion
 * @param items the names of the files recognised; empty unless PARTIALLY_RECOGNISED
 * @param checks the answers to R1–R18, each exactly once
 * @param reviewer the reviewing officer's 执法证号
 * @param reason why, in words; never blank
 * @param basis the article recognition rests on
 * @param appeal where to object
 */
public record RecognitionDecision(
        StatementHeader header,
        EvidenceRef evidence,
        StatementRef contract,
        StatementRef request,
        String caseNumber,
        Conclusion conclusion,
        List<String> items,
        List<CheckResult> checks,
        OfficerNumber reviewer,
        String reason,
        String basis,
        String appeal) {
    /** How it is read. */
    public static final StatementFormat<RecognitionDecision> FORMAT = StatementFormat.of(
            StatementType.RECOGNITION_DECISION,
            (header, json) -> new RecognitionDecision(
                    header,
                    EvidenceRef.read(json.object("evidence")),
                    StatementRef.read(json.object("contract")),
                    StatementRef.read(json.object("request")),
                    json.string("caseNumber"),
                    json.string("conclusion", Conclusion::valueOf),
                    json.strings("items"),
                    json.objects("checks", CheckResult::read),
                    json.string("reviewer", RecognitionDecision::officer),
                    json.string("reason"),
                    json.string("basis"),
                    json.string("appeal")));

    private static final OfficerNumberRule ANY_REGION =
            new OfficerNumberRule(Pattern.compile("[0-9A-Z]{6,20}"), Set.of());

    /** Holds the conclusion against the checks. */
    public RecognitionDecision {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(appeal, "appeal");
        items = List.copyOf(items);
        checks = List.copyOf(checks);
        require(!reason.isBlank(), "a decision needs a reason");
        require(
                (conclusion == Conclusion.PARTIALLY_RECOGNISED) != items.isEmpty(),
                "items belong to a partial recognition");
        Verdict worst = worst(checks);
        require(!conclusion.recognises() || worst == Verdict.PASSED, "recognised although a check did not pass");
        require(conclusion != Conclusion.REJECTED || worst == Verdict.FAILED, "rejected although no check failed");
    }

    /** Any region's style of number is readable; whose it is, the signature's certificate says. */
    private static OfficerNumber officer(String text) {
        return OfficerNumber.parse(text, ANY_REGION);
    }

    private static Verdict worst(List<CheckResult> checks) {
        Map<RecognitionCheck, Verdict> answers = new EnumMap<>(RecognitionCheck.class);
        for (CheckResult result : checks) {
            require(answers.put(result.check(), result.verdict()) == null, result.check() + " is answered twice");
        }
        require(answers.size() == RecognitionCheck.values().length, "not all of R1–R18 are answered");
        return answers.values().stream().reduce(Verdict.PASSED, Verdict::and);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, otherwise);
        }
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("evidence", evidence.json())
                .put("contract", contract.json())
                .put("request", request.json())
                .put("caseNumber", caseNumber)
                .put("conclusion", conclusion.name())
                .putStrings("items", items)
                .putObjects("checks", checks.stream().map(CheckResult::json).toList())
                .put("reviewer", reviewer.toString())
                .put("reason", reason)
                .put("basis", basis)
                .put("appeal", appeal));
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else, or contradicts itself. */
    public static RecognitionDecision parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
