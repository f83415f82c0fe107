package org.huzheng.casefile.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.matter.LegalBasis;
import org.huzheng.penalty.discretion.Fact;
import org.huzheng.penalty.leniency.Circumstance;
import org.huzheng.penalty.leniency.MentalState;

/**
 * What speaks for and against the party 情节 (行政处罚法 30–34).
 *
 * @param bornOn the date of birth of a citizen whose identity number does not say it, as the evidence has it (30)
 * @param mind the party's state of mind at the time of the act (31)
 * @param circumstances what may speak for the party (32, 33)
 * @param otherGrounds provisions that demand mitigation besides (32(1)(5))
 * @param faultIrrelevant the law or administrative regulation that punishes without fault, if one does (33(2))
 * @param facts what the discretion benchmark asks for (34); each name once
 */
public record PartyCircumstances(
        Optional<LocalDate> bornOn,
        MentalState mind,
        List<Circumstance> circumstances,
        List<LegalBasis> otherGrounds,
        Optional<LegalBasis> faultIrrelevant,
        List<Fact> facts) {
    /**
     * Copies the lists.
     *
     * @throws org.huzheng.HuzhengException ARGUMENT_INVALID if a fact stands twice
     */
    public PartyCircumstances {
        Objects.requireNonNull(bornOn, "bornOn");
        Objects.requireNonNull(mind, "mind");
        circumstances = List.copyOf(circumstances);
        otherGrounds = List.copyOf(otherGrounds);
        Objects.requireNonNull(faultIrrelevant, "faultIrrelevant");
        facts = Fact.distinct(facts);
    }

    /** These circumstances of a party of full capacity, and nothing else. */
    public static PartyCircumstances of(Circumstance... circumstances) {
        return new PartyCircumstances(
                Optional.empty(), MentalState.CAPABLE, List.of(circumstances), List.of(), Optional.empty(), List.of());
    }

    /** The same with the facts a benchmark asks for. */
    public PartyCircumstances with(Fact... more) {
        return new PartyCircumstances(bornOn, mind, circumstances, otherGrounds, faultIrrelevant, List.of(more));
    }
}
