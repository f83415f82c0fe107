package org.huzheng.casefile.simple.internal;

import java.time.LocalDate;
import java.util.List;
import org.huzheng.BilingualText;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.calendar.StatutoryTerm;
import org.huzheng.casefile.decision.OnSpotDecided;
import org.huzheng.casefile.procedure.internal.CaseGuards;
import org.huzheng.casefile.procedure.internal.Situation;
import org.huzheng.casefile.simple.FactsCertain;
import org.huzheng.casefile.simple.PartyHeard;
import org.huzheng.casefile.simple.PartyInformed;
import org.huzheng.casefile.simple.ViolationDetected;
import org.huzheng.lifecycle.internal.Guard;
import org.huzheng.penalty.LegalReason;
import org.huzheng.penalty.internal.OnSpotLimit;

/** Guards of the simple procedure 简易程序的守卫条件. */
final class SimpleGuards {
    static final Guard<Situation<FactsCertain>> CERTAIN = CaseGuards.guard(
            "facts-certain",
            "行政处罚法 51",
            "违法事实确凿并有法定依据，方可当场作出处罚决定",
            "only certain facts and a statutory basis allow a decision on the spot",
            situation -> {
                FactsCertain facts = situation.event();
                return facts.certain() && facts.basisStatutory();
            });

    static final Guard<Situation<PartyInformed>> SHOWN = CaseGuards.guard(
            "certificates-shown-on-spot",
            "行政处罚法 52(1)",
            "当场作出决定的，应当向当事人出示执法证件",
            "the officers must show the party their certificates",
            situation -> situation.event().certificatesShown());

    static final Guard<Situation<PartyInformed>> TOLD = CaseGuards.guard(
            "told-on-spot",
            "行政处罚法 44",
            "须告知拟处罚的内容及事实、理由、依据和陈述、申辩权利",
            "the party must be told the penalty, facts, reasons, basis and its rights",
            situation -> {
                PartyInformed informed = situation.event();
                return informed.proposalTold() && informed.rightsTold();
            });

    static final Guard<Situation<PartyHeard>> LOOKED_INTO = CaseGuards.guard(
            "heard-on-spot",
            "行政处罚法 45(1)",
            "对当事人提出的事实、理由和证据须复核",
            "what the party said must be looked into",
            situation -> {
                PartyHeard heard = situation.event();
                return heard.statement().isBlank() || heard.lookedInto();
            });

    static final Guard<Situation<OnSpotDecided>> LIMIT = CaseGuards.guard(
            "on-spot-limit",
            "行政处罚法 51",
            "当场只能处以警告，或者对公民二百元以下、对法人或者其他组织三千元以下罚款",
            "on the spot there is a warning, or a fine up to 200 yuan for citizens and 3000 for organisations",
            situation -> against(situation).isEmpty(),
            situation -> new BilingualText(
                    String.join(
                            "；",
                            against(situation).stream()
                                    .map(reason -> reason.text().zh())
                                    .toList()),
                    String.join(
                            "; ",
                            against(situation).stream()
                                    .map(reason -> reason.text().en())
                                    .toList())));

    static final Guard<Situation<?>> IN_TIME = CaseGuards.guard(
            "met-within-limitation",
            "行政处罚法 36(1)",
            "违法行为在二年内未被发现的不再给予行政处罚；适用五年追责期限的须转为普通程序",
            "a violation not discovered within two years is not punished; where five apply the case is converted",
            situation -> !metOn(situation).isAfter(lastDay(situation)),
            situation -> new BilingualText(
                    "追责期限已于 " + lastDay(situation) + " 届满", "the limitation ended on " + lastDay(situation)));

    static final Guard<Situation<OnSpotDecided>> FORM = CaseGuards.guard(
            "numbered-form",
            "行政处罚法 52(1)",
            "须填写预定格式、编有号码的行政处罚决定书",
            "the pre-numbered form must be used",
            situation -> situation.event().formNumbered());

    static final Guard<Situation<OnSpotDecided>> SIGNED = CaseGuards.guard(
            "officers-signed",
            "行政处罚法 52(2)",
            "当场处罚决定书须由执法人员签名或者盖章",
            "the officers must sign or seal the form",
            situation -> situation.event().officersSigned());

    private SimpleGuards() {}

    private static LocalDate metOn(Situation<?> situation) {
        return situation.soFar().events().stream()
                .filter(ViolationDetected.class::isInstance)
                .map(event -> ChinaTime.date(event.at()))
                .findFirst()
                .orElse(ChinaTime.date(situation.at()));
    }

    private static LocalDate lastDay(Situation<?> situation) {
        return situation
                .soFar()
                .opening()
                .actedOn()
                .plusYears(StatutoryTerm.LIMITATION.limit().length());
    }

    private static List<LegalReason> against(Situation<OnSpotDecided> situation) {
        OnSpotDecided decided = situation.event();
        return OnSpotLimit.verify(
                situation.soFar().opening().party().kind(), decided.kind(), decided.fineFen(), true, true);
    }
}
