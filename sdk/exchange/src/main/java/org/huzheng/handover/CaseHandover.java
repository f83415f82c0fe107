package org.huzheng.handover;

import java.lang.invoke.MethodHandles;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.handover.internal.use.CriminalUse;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.recognition.RecognitionPolicy;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;

/**
 * A case, its papers and its evidence, handed to another body 案件移送: the list is signed, each package and each paper by its
 * digest. What the receiver does with it is said by {@link HandoverAct}s. The payload of one for criminal use marks what criminal
 * procedure makes of each piece of evidence (刑事诉讼法 54(2)): USABLE, AFTER_REVIEW or COLLECT_AGAIN, as its kind is.
 *
 * @param header who hands over, and when
 * @param use CRIMINAL for a referral of suspected crime to the police (行政处罚法 27(1); 行政执法机关移送涉嫌犯罪案件的规定), which
 *     names its five materials; ADMINISTRATIVE for a case that goes to the body in charge, or that justice sends back
 * @param to to whom
 * @param caseNumber 案号 of the sender's case
 * @param letter the number of the letter 移送书文号
 * @param evidence the packages with their kinds, in order; may be empty, as where the receiver collected it
 * @param reason the facts and the grounds, in words; never blank
 * @param papers the papers, the letter among them
 */
public record CaseHandover(
        StatementHeader header,
        RecognitionPolicy.Use use,
        Party to,
        String caseNumber,
        String letter,
        Map<EvidenceRef, EvidenceKind> evidence,
        String reason,
        List<Paper> papers) {
    /** How it is read. */
    public static final StatementFormat<CaseHandover> FORMAT =
            StatementFormat.of(MethodHandles.lookup(), StatementType.CASE_HANDOVER, CaseHandover::read);

    private static final String LETTER = "LETTER";

    /** 移送规定 6: of the last two a case may have none. */
    private static final List<String> MATERIALS =
            List.of(LETTER, "INVESTIGATION_REPORT", "GOODS_LIST", "APPRAISAL", "OTHER");

    private static final Set<String> MAY_BE_NONE = Set.of("APPRAISAL", "OTHER");

    /**
     * One paper 材料.
     *
     * @param role which of the materials of 移送规定 6: LETTER 移送书, INVESTIGATION_REPORT 调查报告, GOODS_LIST 涉案物品清单,
     *     APPRAISAL 检验报告或者鉴定结论, OTHER 其他
     * @param name its file name; empty if the case has none
     * @param digest the digest of its bytes; there unless the case has none of it
     * @param noneBecause why the case has none; there exactly if there is no digest
     */
    public record Paper(String role, String name, Optional<Digest> digest, Optional<String> noneBecause) {
        /** Says what there is, or why there is nothing. */
        public Paper {
            Given.that(MATERIALS.contains(role), "a paper is one of " + MATERIALS);
            Given.that(digest.isPresent() == noneBecause.isEmpty(), role + " is there, or it is said why not");
            Given.that(digest.isPresent() || MAY_BE_NONE.contains(role), "no case is handed over without " + role);
            Given.that(noneBecause.map(why -> !why.isBlank()).orElse(true), "why there is no " + role);
            Given.that(name.isBlank() == digest.isEmpty(), role + " has a name if it is there");
        }

        /** One that goes along. */
        public static Paper of(String role, String name, Digest digest) {
            return new Paper(role, name, Optional.of(digest), Optional.empty());
        }

        /** One the case has none of. */
        public static Paper none(String role, String because) {
            return new Paper(role, "", Optional.empty(), Optional.of(because));
        }

        private static Paper read(JsonObject json) {
            return new Paper(
                    json.string("role"),
                    json.optionalString("name").orElse(""),
                    json.optionalString("digest").map(Digest::parse),
                    json.optionalString("noneBecause"));
        }

        private JsonWriter json() {
            return JsonWriter.object()
                    .put("role", role)
                    .put("name", Optional.of(name).filter(text -> !text.isBlank()))
                    .put("digest", digest.map(Digest::toString))
                    .put("noneBecause", noneBecause);
        }
    }

    /** Copies; one for criminal use has its five materials, and nobody hands a case to itself. */
    public CaseHandover {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(to, "to");
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        papers = List.copyOf(papers);
        Given.that(!to.is(header.issuer()), "handed over to oneself");
        Given.that(
                !caseNumber.isBlank() && !letter.isBlank() && !reason.isBlank(), "case, letter and reason are stated");
        Given.that(
                evidence.keySet().stream().map(EvidenceRef::id).distinct().count() == evidence.size(),
                "an evidence is listed twice");
        Set<String> roles = papers.stream().map(Paper::role).collect(Collectors.toSet());
        Given.that(roles.contains(LETTER), "the letter goes along");
        Given.that(
                use != RecognitionPolicy.Use.CRIMINAL || roles.containsAll(MATERIALS),
                "a referral names each of the five materials");
    }

    private static CaseHandover read(StatementHeader header, JsonObject json) {
        RecognitionPolicy.Use use = json.string("use", RecognitionPolicy.Use::valueOf);
        Map<EvidenceRef, EvidenceKind> evidence = new LinkedHashMap<>();
        for (JsonObject item : json.objects("items", item -> item)) {
            EvidenceKind kind = item.string("kind", EvidenceKind::valueOf);
            Given.that(item.optionalString("criminalUse").equals(mark(use, kind)), "the mark is that of its kind");
            Given.that(
                    evidence.put(EvidenceRef.read(item.object("evidence")), kind) == null,
                    "an evidence is listed twice");
            item.end();
        }
        return new CaseHandover(
                header,
                use,
                Party.read(json.object("to")),
                json.string("caseNumber"),
                json.string("letter"),
                evidence,
                json.string("reason"),
                json.objects("papers", Paper::read));
    }

    private static Optional<String> mark(RecognitionPolicy.Use use, EvidenceKind kind) {
        return use == RecognitionPolicy.Use.CRIMINAL
                ? Optional.of(CriminalUse.of(kind).name())
                : Optional.empty();
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("use", use.name())
                .put("to", to.json())
                .put("caseNumber", caseNumber)
                .put("letter", letter)
                .putObjects(
                        "items",
                        evidence.entrySet().stream()
                                .map(each -> JsonWriter.object()
                                        .put("evidence", each.getKey().json())
                                        .put("kind", each.getValue().name())
                                        .put("criminalUse", mark(use, each.getValue())))
                                .toList())
                .put("reason", reason)
                .putObjects("papers", papers.stream().map(Paper::json).toList()));
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else. */
    public static CaseHandover parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
