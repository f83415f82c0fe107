package org.huzheng.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.decision.DecisionPaper;
import org.huzheng.casefile.decision.Remedies;
import org.huzheng.casefile.procedure.CaseOpening;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.casefile.team.CaseOfficer;
import org.huzheng.codes.CitizenId;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.matter.BasisLevel;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.ActSpan;
import org.huzheng.penalty.FineNorm;
import org.huzheng.penalty.FineRange;
import org.huzheng.penalty.PartyKind;
import org.huzheng.penalty.PunishableAct;
import org.huzheng.statement.Party;

/** The people and papers of the cases told in tests. */
public final class Cast {
    public static final CaseOfficer CHEN = officer("陈办案", "33020301001");
    public static final CaseOfficer LIN = officer("林协办", "33020301002");
    public static final CaseOfficer UNCERTIFIED =
            new CaseOfficer("无证人", "33020301003", LocalDate.of(2015, 1, 1), LocalDate.of(2020, 1, 1));
    public static final String REVIEWER = "33020309001";
    public static final String HEAD = "33020308001";
    public static final LegalBasis LAW =
            new LegalBasis("中华人民共和国固体废物污染环境防治法", BasisLevel.LAW, "第一百一十一条", LocalDate.of(2020, 4, 29));
    /** Its fine, for these cases made up: 5,000 to 100,000 yuan. */
    public static final FineNorm NORM = new FineNorm(LAW, new FineRange(500_000, 10_000_000));

    public static final Party TOWN = Party.of("11330421MB00000356", "某镇人民政府");

    private Cast() {}

    private static CaseOfficer officer(String name, String number) {
        return new CaseOfficer(name, number, LocalDate.of(2024, 1, 1), LocalDate.of(2028, 12, 31));
    }

    /** An instant in China's zone, for example {@code at("2026-03-02T09:00")}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ChinaTime.ZONE).toInstant();
    }

    /** A case against a company for spoil dumped at night. */
    public static CaseOpening company() {
        return opening(
                CaseParty.organisation("某渣土运输有限公司", "某市某区某路1号", UnifiedSocialCreditCode.parse("91330200MA0000779C")));
    }

    /** A case against a citizen born on 1949-12-31. */
    public static CaseOpening citizen() {
        return opening(CaseParty.citizen("张某", "某市某区某路2号", CitizenId.parse("11010519491231002X")));
    }

    /** A party with a number of this date of birth, its check character found by trying. */
    public static CaseOpening born(String date) {
        String stem = "330203" + date + "001";
        String id = "0123456789X"
                .chars()
                .mapToObj(last -> stem + (char) last)
                .filter(Cast::parses)
                .findFirst()
                .orElseThrow();
        return opening(CaseParty.citizen("某某", "某路3号", CitizenId.parse(id)));
    }

    private static boolean parses(String id) {
        try {
            return CitizenId.parse(id) != null;
        } catch (HuzhengException e) {
            return false;
        }
    }

    public static CaseOpening opening(CaseParty party) {
        return new CaseOpening(
                "浙某综执案〔2026〕12号",
                TOWN,
                "330217001000",
                "对随意倾倒建筑垃圾的处罚",
                party,
                DivisionCode.parse("330203102"),
                LocalDate.of(2026, 3, 1));
    }

    /** The act of the cases told here. */
    public static PunishableAct act(LocalDate day) {
        return new PunishableAct("91330200MA0000779C", "随意倾倒建筑垃圾", "330203102", ActSpan.on(day));
    }

    /** A case against a citizen who would not say who they are. */
    public static CaseOpening unidentified() {
        return opening(new CaseParty(PartyKind.CITIZEN, "某某", "某市某区某路3号", Optional.empty(), Optional.empty()));
    }

    /** A decision as article 59 wants it, made on this day. */
    public static DecisionPaper paper(LocalDate date, List<String> evidence) {
        return new DecisionPaper(
                "浙某综执罚决字〔2026〕12号",
                HEAD,
                "2026年3月1日夜间随意倾倒建筑垃圾",
                evidence,
                List.of(LAW),
                "自收到决定书之日起十五日内到指定银行缴纳",
                new Remedies("某区人民政府", "某区人民法院", false),
                TOWN.name(),
                date,
                true);
    }

    /** The form used on the spot: reconsideration first, no court. */
    public static DecisionPaper onSpotPaper(LocalDate date, List<String> evidence) {
        DecisionPaper paper = paper(date, evidence);
        return new DecisionPaper(
                "浙某综执当罚决字〔2026〕3号",
                CHEN.number(),
                paper.facts(),
                evidence,
                paper.basis(),
                paper.performance(),
                new Remedies("某区人民政府", "", true),
                paper.agencyName(),
                date,
                true);
    }
}
