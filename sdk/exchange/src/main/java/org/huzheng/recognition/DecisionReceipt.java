package org.huzheng.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.CodeTexts;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.recognition.internal.Checks;
import org.huzheng.recognition.internal.ReviewInput;
import org.huzheng.recognition.internal.basis.Answers;
import org.huzheng.recognition.internal.use.DecisionWords;
import org.huzheng.statement.Verified;

/**
 * The record of a review 决定凭据, of {@code spec/schemas/decision-receipt.json}: from what, by which editions, who said what, and
 * what no program could judge. The same review writes the same bytes.
 */
final class DecisionReceipt {
    private static final String FORMAT = "huzheng/decision-receipt@v1";

    private final ReviewInput input;
    private final CryptoSuite suite;

    DecisionReceipt(ReviewInput input, CryptoSuite suite) {
        this.input = input;
        this.suite = suite;
    }

    /** The canonical bytes. */
    Bytes write(Conclusion conclusion, List<CheckResult> checks, List<RecognitionDecision.Item> items) {
        JsonWriter json = JsonWriter.object()
                .put("format", FORMAT)
                .put("suite", suite.name())
                .put("checksEdition", checksEdition().toString())
                .put("policy", input.ruling().named().apply(suite).json())
                .put("use", input.ruling().use().name())
                .put("reviewedAt", input.at())
                .put("reviewer", input.reviewer().officerNumber().orElseThrow())
                .put("caseNumber", input.request().value().caseNumber())
                .put("inputs", inputs())
                .putObjects("attestations", attestations())
                .put("basis", Checks.basis(input).map(basis -> basis.code() + " " + basis.article()))
                .put("reason", input.answers().words().map(DecisionWords::reason))
                .put("appeal", input.answers().words().map(DecisionWords::appeal))
                .put("conclusion", conclusion.name())
                .putObjects(
                        "checks", checks.stream().map(DecisionReceipt::ruled).toList())
                .putObjects(
                        "items",
                        items.stream().map(RecognitionDecision.Item::json).toList())
                .putStrings("judgedByNoProgram", unjudged(checks, items));
        return Bytes.of(json.toBytes());
    }

    private static JsonWriter ruled(CheckResult result) {
        return result.json().put("article", result.check().article());
    }

    /** The digest of {@code spec/recognition-checks.json} as this SDK has it. */
    private Digest checksEdition() {
        return suite.digest().digest(Bytes.of(CodeTexts.checks().file()));
    }

    /** The digest of the verification report, as JSON text. */
    static Digest report(ReviewInput input, CryptoSuite suite) {
        return suite.digest().digest(Bytes.ofUtf8(input.evidence().report().toJson()));
    }

    private JsonWriter inputs() {
        JsonWriter json = JsonWriter.object()
                .put("evidence", input.evidence().evidence().json())
                .put("manifestDigest", input.evidence().manifestDigest().toString())
                .put("reportDigest", report(input, suite).toString())
                .put("contract", input.contract().ref().json())
                .put("request", input.request().ref().json())
                .put("grant", input.grant().ref().json());
        input.release().map(Verified::ref).ifPresent(ref -> json.put("release", ref.json()));
        input.recallStatus().map(Verified::ref).ifPresent(ref -> json.put("recallStatus", ref.json()));
        input.evidence().registration().map(Verified::ref).ifPresent(ref -> json.put("registration", ref.json()));
        return json;
    }

    /** What the officer said, in the order of the checks, whatever the order it was said in. */
    private List<JsonWriter> attestations() {
        Comparator<Map.Entry<Answers.Question, CheckResult.Part>> order = Comparator.comparing(
                        (Map.Entry<Answers.Question, CheckResult.Part> entry) ->
                                entry.getKey().check())
                .thenComparing(entry -> entry.getKey().item())
                .thenComparing(entry ->
                        entry.getKey().check().parts().indexOf(entry.getKey().part()));
        return input.answers().given().entrySet().stream()
                .sorted(order)
                .map(entry -> entry.getValue()
                        .json()
                        .put("check", entry.getKey().check().id())
                        .put("item", entry.getKey().item()))
                .toList();
    }

    /** What a person answered, or nobody did. */
    private static List<String> unjudged(List<CheckResult> checks, List<RecognitionDecision.Item> items) {
        List<String> names = new ArrayList<>();
        checks.forEach(result -> personal(result).forEach(names::add));
        items.forEach(item -> item.checks()
                .forEach(result ->
                        personal(result).map(name -> name + "@" + item.name()).forEach(names::add)));
        return names;
    }

    private static Stream<String> personal(CheckResult result) {
        String id = result.check().id();
        if (!result.parts().isEmpty()) {
            return result.parts().stream()
                    .filter(part -> !part.by().isEmpty() || !part.answer().clears())
                    .map(part -> id + "." + part.part());
        }
        boolean open =
                result.answer() == CheckAnswer.INDETERMINATE && result.check().askedOfReviewer();
        return !result.by().isEmpty() || open ? Stream.of(id) : Stream.empty();
    }

    /**
     * The answers and words of an earlier review, as its receipt has them.
     *
     * @throws HuzhengException ARGUMENT_INVALID if it is no receipt, or another officer's
     */
    static Answers answers(Bytes receipt, String reviewer) {
        JsonObject json = JsonObject.parse(receipt.toArray());
        boolean ours = json.optionalString("format").filter(FORMAT::equals).isPresent()
                && json.optionalString("reviewer").filter(reviewer::equals).isPresent();
        if (!ours) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "no decision receipt of this reviewer");
        }
        Answers answers = Answers.NONE;
        for (Map.Entry<Answers.Question, CheckResult.Part> each :
                json.objects("attestations", DecisionReceipt::attestation)) {
            answers = answers.with(each.getKey(), each.getValue());
        }
        Optional<String> reason = json.optionalString("reason");
        return reason.isEmpty() ? answers : answers.saying(new DecisionWords(reason.get(), json.string("appeal")));
    }

    private static Map.Entry<Answers.Question, CheckResult.Part> attestation(JsonObject json) {
        Answers.Question question = new Answers.Question(
                json.string("check", RecognitionCheck::ofId), json.string("part"), json.string("item"));
        return Map.entry(question, CheckResult.Part.read(json));
    }
}
