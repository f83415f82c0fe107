package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.FROM;
import static org.huzheng.sharing.SharingSamples.MATTER;
import static org.huzheng.sharing.SharingSamples.PLACE;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.PURPOSE;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;
import static org.huzheng.sharing.SharingSamples.header;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.PurposeCode;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random requests, consents and contracts, all signed, against the contract read clause by clause. */
@Tag("HZ-SHR-004")
@Tag("HZ-SHR-006")
class AccessRulesModelTest {
    private static final int ROUNDS = 300 * Integer.getInteger("huzheng.rounds", 1);
    private static final Instant REVOKED = DURING.plus(Duration.ofDays(10));
    private static final List<Party> PARTIES = List.of(CONSUMER, PROVIDER, STRANGER);
    private static final List<EvidenceKind> KINDS = List.of(EvidenceKind.EXPERT_OPINION, EvidenceKind.AUDIOVISUAL);
    private static final List<MatterCode> MATTERS = List.of(MATTER, MatterCode.parse("330217002000"));
    private static final List<Purpose> PURPOSES =
            List.of(PURPOSE, new Purpose(PURPOSE.code(), "另行说明"), Purpose.of(PurposeCode.ADMINISTRATIVE_INSPECTION));
    private static final List<DivisionCode> PLACES =
            List.of(PLACE, DivisionCode.parse("330421102"), DivisionCode.parse("330402"), DivisionCode.parse("330400"));
    private static final List<Instant> TIMES =
            List.of(FROM.minusSeconds(7200), FROM.minusSeconds(1), FROM, DURING, REVOKED, REVOKED.minusMillis(1), TO);
    private static final StatementRef ANOTHER =
            new StatementRef("C-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("another text of C-1")));

    private final ContractHistory proposed = ContractHistory.proposed(SharingSamples.contract());
    private final ContractHistory half = proposed.after(SharingSamples.accepts(proposed, PROVIDER));
    private final ContractHistory whole = SharingSamples.signed();
    private final ContractHistory ended = whole.after(SharingSamples.revokes(whole, PROVIDER, REVOKED));
    private final Map<Object, Verified<?>> signed = new HashMap<>();

    /** What is asked, when, by whom, about whose evidence. */
    private record Asking(
            boolean thisContract,
            String evidenceId,
            Party by,
            Purpose purpose,
            MatterCode matter,
            DivisionCode place,
            Instant asked,
            Party owner,
            EvidenceKind kind,
            Instant at) {
        static Asking random(Random random) {
            // Each particular is usually lawful, so that one fault alone comes up often
            return new Asking(
                    usually(random, true, false),
                    usually(random, SharingSamples.EVIDENCE, "E-9"),
                    usually(random, CONSUMER, PARTIES.get(random.nextInt(3))),
                    usually(random, PURPOSE, PURPOSES.get(random.nextInt(3))),
                    usually(random, MATTER, MATTERS.get(random.nextInt(2))),
                    usually(random, PLACE, PLACES.get(random.nextInt(4))),
                    usually(random, DURING, TIMES.get(random.nextInt(TIMES.size()))),
                    usually(random, PROVIDER, PARTIES.get(random.nextInt(3))),
                    usually(random, KINDS.get(0), KINDS.get(random.nextInt(2))),
                    usually(random, DURING.plusSeconds(60), TIMES.get(random.nextInt(TIMES.size()))));
        }

        private static <T> T usually(Random random, T lawful, T other) {
            return random.nextInt(5) == 0 ? other : lawful;
        }
    }

    /** How a contract stands at an instant: never agreed, agreed but not in force, or in force. */
    private enum Standing {
        UNSIGNED,
        OUTSIDE,
        IN_FORCE
    }

    private Standing standing(ContractHistory history, Instant at) {
        if (history == proposed || history == half || at.isBefore(FROM.minusSeconds(60))) {
            return Standing.UNSIGNED;
        }
        boolean over = at.isBefore(FROM) || !at.isBefore(TO) || (history == ended && !at.isBefore(REVOKED));
        return over ? Standing.OUTSIDE : Standing.IN_FORCE;
    }

    private Set<ReasonCode> expected(ContractHistory history, Asking asking) {
        Set<ReasonCode> codes = EnumSet.noneOf(ReasonCode.class);
        if (!asking.thisContract()) {
            codes.add(ReasonCode.CONTRACT_CONTENT_MISMATCH);
        }
        if (!asking.evidenceId().equals(SharingSamples.EVIDENCE)) {
            codes.add(ReasonCode.REFERENCE_MISMATCH);
        }
        if (asking.at().isBefore(asking.asked())) {
            codes.add(ReasonCode.TIME_ORDER_IMPLAUSIBLE);
        }
        Standing then = standing(history, asking.asked());
        Standing now = standing(history, asking.at());
        if (then != Standing.IN_FORCE) {
            codes.add(reason(then));
        } else if (now != Standing.IN_FORCE) {
            codes.add(reason(now));
        }
        if (!asking.by().is(CONSUMER)) {
            codes.add(ReasonCode.CONTRACT_PARTY_UNKNOWN);
        }
        if (!asking.owner().is(PROVIDER)) {
            codes.add(ReasonCode.PROVIDER_NOT_COLLECTOR);
        }
        if (asking.purpose().code() != PURPOSE.code()) {
            codes.add(ReasonCode.PURPOSE_OUTSIDE_CONTRACT);
        }
        if (!asking.matter().equals(MATTER)) {
            codes.add(ReasonCode.MATTER_OUTSIDE_CONTRACT);
        }
        if (!asking.place().twelveDigits().startsWith("330421")) {
            codes.add(ReasonCode.TERRITORY_OUTSIDE_CONTRACT);
        }
        if (asking.kind() != EvidenceKind.EXPERT_OPINION) {
            codes.add(ReasonCode.KIND_OUTSIDE_CONTRACT);
        }
        return codes;
    }

    private static ReasonCode reason(Standing standing) {
        return standing == Standing.UNSIGNED ? ReasonCode.CONTRACT_UNSIGNED : ReasonCode.CONTRACT_NOT_IN_FORCE;
    }

    @SuppressWarnings("unchecked")
    private Verified<AccessRequest> request(Asking asking) {
        AccessRequest request = new AccessRequest(
                header(StatementType.ACCESS_REQUEST, "AR-1", asking.by(), asking.asked()),
                asking.thisContract() ? whole.ref() : ANOTHER,
                asking.evidenceId(),
                Optional.empty(),
                asking.purpose(),
                asking.matter(),
                asking.place(),
                "案-2026-001");
        return (Verified<AccessRequest>)
                signed.computeIfAbsent(request, it -> SharingSamples.verified(AccessRequest.FORMAT, request.payload()));
    }

    @SuppressWarnings("unchecked")
    private Verified<Registration> registration(Asking asking) {
        return (Verified<Registration>) signed.computeIfAbsent(
                List.of(asking.owner(), asking.kind()),
                it -> SharingSamples.registration(asking.owner(), asking.kind()));
    }

    private static Set<ReasonCode> codes(Findings findings) {
        return findings.all().stream().map(Finding::code).collect(Collectors.toSet());
    }

    @Test
    @Tag("rounds")
    void review_randomRequests_findExactlyWhatTheClausesSay() {
        Random random = new Random(20261130);
        List<ContractHistory> histories = List.of(whole, whole, ended, half, proposed);
        int clean = 0;
        for (int i = 0; i < ROUNDS; i++) {
            ContractHistory history = histories.get(random.nextInt(histories.size()));
            Asking asking = Asking.random(random);
            Findings findings = AccessRules.review(history, request(asking), registration(asking), asking.at());
            assertThat(codes(findings)).as("round %d: %s", i, asking).isEqualTo(expected(history, asking));
            assertThat(findings.all()).as("nothing is said twice").doesNotHaveDuplicates();
            clean += findings.clean() ? 1 : 0;
        }
        assertThat(clean).as("lawful requests occur").isBetween(ROUNDS / 50, ROUNDS / 2);
    }

    /** What a consent must be, every combination of its particulars. */
    @Test
    @Tag("HZ-STM-008")
    void reviewGrant_everyCombination_findsExactlyWhatItMust() {
        Verified<AccessRequest> request = SharingSamples.request(whole, CONSUMER, PURPOSE, MATTER);
        StatementRef other = new StatementRef("AR-9", request.ref().digest());
        EvidenceRef evidence = new EvidenceRef(SharingSamples.EVIDENCE, ANOTHER.digest());
        EvidenceRef another = new EvidenceRef("E-9", ANOTHER.digest());
        for (Party by : List.of(PROVIDER, CONSUMER, STRANGER)) {
            for (StatementRef requested : List.of(request.ref(), other)) {
                for (StatementRef contract : List.of(whole.ref(), ANOTHER)) {
                    for (EvidenceRef granted : List.of(evidence, another)) {
                        Grant grant = new Grant(by, requested, contract, granted);
                        for (Instant at : List.of(DURING, DURING.minusMillis(1))) {
                            for (Instant until : List.of(TO, TO.plusMillis(1), at, at.plusMillis(1))) {
                                Set<ReasonCode> expected = grant.faults(request);
                                if (at.isBefore(DURING)) {
                                    expected.add(ReasonCode.TIME_ORDER_IMPLAUSIBLE);
                                }
                                if (!at.isBefore(until) || until.isAfter(TO)) {
                                    expected.add(ReasonCode.ACCESS_GRANT_OVER);
                                }
                                assertThat(codes(AccessRules.reviewGrant(whole, request, grant.signed(at, until))))
                                        .as("%s at %s until %s", grant, at, until)
                                        .isEqualTo(expected);
                            }
                        }
                    }
                }
            }
        }
    }

    private record Grant(Party by, StatementRef request, StatementRef contract, EvidenceRef evidence) {
        Set<ReasonCode> faults(Verified<AccessRequest> asked) {
            Set<ReasonCode> codes = EnumSet.noneOf(ReasonCode.class);
            boolean answers = request.equals(asked.ref())
                    && contract.equals(asked.value().contract())
                    && evidence.id().equals(asked.value().evidenceId());
            if (!answers) {
                codes.add(ReasonCode.REFERENCE_MISMATCH);
            }
            if (!by.is(PROVIDER)) {
                codes.add(ReasonCode.ACCESS_GRANT_MISSING);
            }
            return codes;
        }

        Verified<AccessGrant> signed(Instant at, Instant until) {
            return SharingSamples.verified(
                    AccessGrant.FORMAT,
                    new AccessGrant(
                                    header(StatementType.ACCESS_GRANT, "AG-1", by, at),
                                    request,
                                    contract,
                                    evidence,
                                    until)
                            .payload());
        }
    }

    /** A refusal repeats what was found, in the order found, and can be read again. */
    @Test
    @Tag("HZ-SHR-008")
    void refusal_ofAnUnlawfulRequest_givesExactlyTheFindings() {
        Asking asking = new Asking(
                false,
                "E-9",
                STRANGER,
                PURPOSES.get(2),
                MATTERS.get(1),
                PLACES.get(2),
                DURING,
                CONSUMER,
                KINDS.get(1),
                DURING);
        Verified<AccessRequest> request = request(asking);
        Findings findings = AccessRules.review(whole, request, registration(asking), DURING);
        AccessRefusal refusal = AccessRefusal.because(
                header(StatementType.ACCESS_REFUSAL, "RF-1", PROVIDER, DURING),
                request.ref(),
                request.value().contract(),
                findings.all());
        AccessRefusal read =
                SharingSamples.verified(AccessRefusal.FORMAT, refusal.payload()).value();
        assertThat(read).isEqualTo(refusal);
        assertThat(read.reasons())
                .extracting(RefusalReason::code)
                .containsExactlyElementsOf(
                        findings.all().stream().map(Finding::code).toList())
                .hasSize(8);
        assertThat(read.reasons())
                .allSatisfy(reason -> assertThat(reason.basis()).isNotBlank());
        assertThat(Optional.of(read.reasons().get(0).text().zh())).get().isNotEqualTo("");
    }
}
