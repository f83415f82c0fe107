package org.huzheng.casefile.simple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.casefile.Cast.LIN;
import static org.huzheng.casefile.Cast.at;

import java.time.LocalDate;
import java.util.List;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.Cast;
import org.huzheng.casefile.Story;
import org.huzheng.casefile.Tales;
import org.huzheng.casefile.assessment.Bearing;
import org.huzheng.casefile.assessment.BrokenLaw;
import org.huzheng.casefile.ordinary.CheckBegun;
import org.huzheng.casefile.ordinary.OrdinaryProcedure;
import org.huzheng.casefile.ordinary.OrdinaryState;
import org.huzheng.casefile.procedure.CaseParty;
import org.huzheng.matter.PenaltyKind;
import org.huzheng.penalty.PriorFine;
import org.huzheng.penalty.leniency.Circumstance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-CAS-021")
class SimpleProcedureTest {
    private final Story good = Tales.simple();

    @Test
    void fine_oneFenAboveTheLimit_isRefused() {
        good.altering("decide", "fineFen", 300_001L).breaksAt("decide", "on-spot-limit", "行政处罚法 51");
        Story citizen = good.against(Cast.citizen());
        citizen.breaksAt("decide", "on-spot-limit", "行政处罚法 51");
        citizen.altering("decide", "fineFen", 20_000L).told();
        citizen.altering("decide", "fineFen", 20_001L).breaksAt("decide", "on-spot-limit", "行政处罚法 51");
    }

    @Test
    void kind_otherThanFineOrWarning_isRefused() {
        good.altering("decide", "kind", PenaltyKind.CONFISCATE_GOODS)
                .altering("decide", "fineFen", 0L)
                .breaksAt("decide", "on-spot-limit", "行政处罚法 51");
        good.altering("decide", "kind", PenaltyKind.WARNING)
                .altering("decide", "fineFen", 0L)
                .told();
    }

    @Test
    void formality_missing_isRefused() {
        good.altering("certain", "certain", false).breaksAt("certain", "facts-certain", "行政处罚法 51");
        good.altering("certain", "basisStatutory", false).breaksAt("certain", "facts-certain", "行政处罚法 51");
        good.altering("inform", "certificatesShown", false)
                .breaksAt("inform", "certificates-shown-on-spot", "行政处罚法 52(1)");
        good.altering("inform", "rightsTold", false).breaksAt("inform", "told-on-spot", "行政处罚法 44");
        good.altering("inform", "proposalTold", false).breaksAt("inform", "told-on-spot", "行政处罚法 44");
        good.altering("hear", "statement", "不是我").breaksAt("hear", "heard-on-spot", "行政处罚法 45(1)");
        good.altering("decide", "formNumbered", false).breaksAt("decide", "numbered-form", "行政处罚法 52(1)");
        good.altering("decide", "officersSigned", false).breaksAt("decide", "officers-signed", "行政处罚法 52(2)");
        good.altering("decide", "paper.agencyName", "").breaksAt("decide", "on-spot-content", "行政处罚法 52(2)");
        // Met on the street, the party need not have an address: 52(2) does not ask for it, as 59(1) does.
        good.against(Cast.opening(CaseParty.organisation(
                        "某公司", "", Cast.company().party().creditCode().orElseThrow())))
                .told();
        good.altering("assign", "handlers", List.of(LIN)).breaksAt("assign", "two-certified-officers", "行政处罚法 42(1)");
    }

    @Test
    @Tag("HZ-CAS-022")
    void remedies_offeringADirectSuit_areRefused() {
        good.altering("decide", "paper.remedies.court", "某区人民法院")
                .breaksAt("decide", "reconsideration-first", "行政复议法 23(1)");
        good.altering("decide", "paper.remedies.reconsiderationFirst", false)
                .breaksAt("decide", "reconsideration-first", "行政复议法 23(1)");
    }

    @Test
    void case_converted_goesOnInTheOrdinaryProcedure() {
        CaseFile file = good.until("decide")
                .then("convert", new ConvertedToOrdinary(at("2026-03-02T09:30"), "拟罚款超过三千元"))
                .then("check", new CheckBegun(at("2026-03-02T10:00")))
                .told();
        assertThat(file.state(SimpleProcedure.REGION)).isEqualTo(SimpleState.CONVERTED);
        assertThat(file.state(OrdinaryProcedure.REGION)).isEqualTo(OrdinaryState.CHECKING);
    }

    @Test
    @Tag("HZ-WGH-002")
    @Tag("HZ-WGH-004")
    void circumstances_establishedOnTheSpot_areHeldAgainstTheDecision() {
        Story weighed = good.before("inform", "weigh", Tales.weighed(at("2026-03-02T09:11"), Bearing.of()));
        weighed.told();
        weighed.altering("weigh", "bearing", Bearing.of(Circumstance.NO_FAULT_PROVED))
                .breaksAt("decide", "unpunished-no-fault", "行政处罚法 33(2)");
        PriorFine fined = new PriorFine(Cast.act(LocalDate.of(2026, 3, 1)), "某交罚〔2026〕1号", 5_000);
        weighed.altering("weigh", "law", BrokenLaw.of(Cast.NORM).with(fined))
                .breaksAt("decide", "one-fine-per-act", "行政处罚法 29");
        weighed.altering("weigh", "evidence", List.of()).breaksAt("weigh", "circumstances-proved", "行政处罚法 46(2)");
    }
}
