package org.huzheng.casefile.paper.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.coercion.HeldItem;
import org.huzheng.casefile.decision.Decided;
import org.huzheng.casefile.decision.DecisionPaper;
import org.huzheng.casefile.decision.NoPenaltyDecided;
import org.huzheng.casefile.decision.NoViolationFound;
import org.huzheng.casefile.decision.OnSpotDecided;
import org.huzheng.casefile.decision.Remedies;
import org.huzheng.casefile.proof.EvidenceSubmitted;
import org.huzheng.casefile.proof.internal.ProofItem;
import org.huzheng.casefile.proof.internal.ProofRecord;
import org.huzheng.document.internal.AmountText;
import org.huzheng.document.internal.DayText;
import org.huzheng.matter.LegalBasis;
import org.huzheng.matter.PenaltyKind;

/** How documents put what a case holds into words. */
final class Wording {
    private static final String PENALTY_LAW = "《中华人民共和国行政处罚法》";
    private static final String COERCION_LAW = "《中华人民共和国行政强制法》";

    private static final Pattern BARE = Pattern.compile("([\\p{IsHan}（）]{2,60}?)(第[〇零一二三四五六七八九十百千0-9]+条[^《》]*)");

    private Wording() {}

    static String penaltyLaw(String article) {
        return PENALTY_LAW + article;
    }

    static String coercionLaw(String article) {
        return COERCION_LAW + article;
    }

    /** A text as a sentence; blank stays blank. */
    static String sentence(String text) {
        String kept = text.strip();
        return kept.isEmpty() || "。！？；".indexOf(kept.charAt(kept.length() - 1)) >= 0 ? kept : kept + "。";
    }

    static String day(Instant at) {
        return DayText.of(ChinaTime.date(at));
    }

    /** A local time to the minute, as a field of a document holds it. */
    static String time(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, ChinaTime.ZONE);
        return local.withSecond(0).withNano(0).toString();
    }

    static String basis(List<LegalBasis> basis) {
        return basis.stream().map(LegalBasis::toString).collect(Collectors.joining("、"));
    }

    /** A provision written without title marks is given them 书名号; anything else stays as written. */
    static String cited(String provision) {
        Matcher bare = BARE.matcher(provision.strip());
        return bare.matches() ? "《" + bare.group(1) + "》" + bare.group(2) : provision;
    }

    static List<String> kinds(List<PenaltyKind> kinds) {
        return kinds.stream().map(PenaltyKind::chinese).toList();
    }

    /** Kind and content of a penalty; an amount stands with its kind. */
    static List<String> penalties(List<PenaltyKind> kinds, long fineFen, long gainsFen) {
        return listed(kinds.stream()
                .map(kind -> kind.chinese()
                        + switch (kind) {
                            case FINE -> amount(fineFen);
                            case CONFISCATE_GAINS -> amount(gainsFen);
                            default -> "";
                        })
                .toList());
    }

    private static String amount(long fen) {
        return fen > 0 ? AmountText.of(fen) : "";
    }

    /** Entries of a list with their punctuation: semicolons, and a full stop at the end. */
    private static List<String> listed(List<String> entries) {
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            listed.add(entries.get(i) + (i + 1 == entries.size() ? "。" : "；"));
        }
        return listed;
    }

    static String fen(long fen) {
        return fen > 0 ? Long.toString(fen) : "";
    }

    /** Evidence by its name and its kind, in the order given; an id the case does not know is left out. */
    static List<String> evidence(List<String> ids, ProofRecord proof) {
        return listed(ids.stream()
                .flatMap(id -> proof.item(id).stream())
                .map(ProofItem::submitted)
                .map(Wording::evidence)
                .toList());
    }

    private static String evidence(EvidenceSubmitted submitted) {
        return submitted.title() + "（" + submitted.kind().zh() + "）";
    }

    /** All evidence that could carry a decision at this moment. */
    static List<String> carrying(ProofRecord proof, Instant at) {
        return evidence(
                proof.items().stream()
                        .map(item -> item.submitted().evidence())
                        .filter(id -> proof.carries(id, at))
                        .toList(),
                proof);
    }

    static List<Map<String, String>> items(List<HeldItem> items) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (HeldItem item : items) {
            rows.add(Map.of("name", item.name(), "quantity", item.quantity()));
        }
        return rows;
    }

    static String title(Decided decided) {
        if (decided instanceof OnSpotDecided) {
            return "当场行政处罚决定书";
        }
        return decided instanceof NoPenaltyDecided || decided instanceof NoViolationFound ? "不予行政处罚决定书" : "行政处罚决定书";
    }

    /**
     * How and by when to seek remedy 救济途径和期限: sixty days (行政复议法 20(1)), six months (行政诉讼法 46(1)), and after
     * reconsideration fifteen days (行政诉讼法 45). Where reconsideration must come first, no direct suit is offered
     * (行政复议法 23(1)). Blank if the case does not name the bodies.
     */
    static String remedy(Remedies remedies) {
        String body = remedies.reconsiderationBody().strip();
        String court = remedies.court().strip();
        if (body.isEmpty()) {
            return "";
        }
        if (remedies.reconsiderationFirst()) {
            return court.isEmpty()
                    ? "如不服本决定，应当自收到本决定书之日起六十日内先向" + body + "申请行政复议；" + "对行政复议决定不服的，可以自收到复议决定书之日起十五日内向人民法院提起行政诉讼。"
                    : "";
        }
        return court.isEmpty()
                ? ""
                : "如不服本决定，可以自收到本决定书之日起六十日内向" + body + "申请行政复议，也可以自收到本决定书之日起六个月内直接向" + court + "提起行政诉讼。";
    }

    static String seal(DecisionPaper paper) {
        return paper.sealed() ? paper.agencyName() : "";
    }

    static String approved(boolean yes, String reasons) {
        return yes ? "同意。" : "不同意。" + sentence(reasons);
    }
}
