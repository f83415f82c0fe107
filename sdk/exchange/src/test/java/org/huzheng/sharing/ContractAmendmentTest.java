package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.FROM;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-SHR-012")
class ContractAmendmentTest {
    private static final Instant PROPOSED = FROM.plus(Duration.ofDays(10));
    private static final Instant CHANGED = FROM.plus(Duration.ofDays(40));
    private static final int ROUNDS = 4 * Integer.getInteger("huzheng.rounds", 1);
    private static final Instant LATER = FROM.plus(Duration.ofDays(60));

    private final ContractHistory before = SharingSamples.signed();

    private static ContractHistory signedBy(ContractHistory proposed, Instant consumerAt) {
        return proposed.after(SharingSamples.answers(
                        proposed.ref(), PROVIDER, ContractAct.Kind.ACCEPT, proposed.proposedAt()))
                .after(SharingSamples.answers(proposed.ref(), CONSUMER, ContractAct.Kind.ACCEPT, consumerAt));
    }

    private ContractHistory amendment() {
        return ContractHistory.proposed(SharingSamples.amending(before, PROPOSED, CHANGED));
    }

    private static void assertRefused(ErrorCode code, Runnable doing) {
        assertThatThrownBy(doing::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void amendment_inForce_takesThePlaceOfTheOldContractWhichStaysProvable() {
        ContractHistory next = signedBy(amendment(), PROPOSED);
        ContractHistory after = before.amended(next);
        Instant eve = CHANGED.minusSeconds(1);
        assertThat(List.of(after.inForceAt(eve), next.inForceAt(eve))).containsExactly(true, false);
        assertThat(List.of(after.inForceAt(CHANGED), next.inForceAt(CHANGED))).containsExactly(false, true);
        assertThat(after.stateAt(CHANGED)).contains(ContractState.SUPERSEDED);
        assertThat(after.stateAt(TO.plusSeconds(1))).contains(ContractState.SUPERSEDED);
        assertThat(before.inForceAt(CHANGED))
                .as("the history before is untouched")
                .isTrue();
    }

    /** At every instant of the two periods exactly one of them holds, whenever the second signature came. */
    @Test
    void amendment_signedLate_leavesNoGapAndNoOverlap() {
        for (int days = 10; days < 120; days += 10) {
            Instant signed = FROM.plus(Duration.ofDays(days));
            ContractHistory next = signedBy(amendment(), signed);
            ContractHistory after = before.amended(next);
            for (Instant at = FROM; at.isBefore(FROM.plus(Duration.ofDays(130))); at = at.plus(Duration.ofHours(12))) {
                assertThat(after.inForceAt(at) ^ next.inForceAt(at))
                        .as("signed %s, asked %s", signed, at)
                        .isTrue();
            }
        }
    }

    @Test
    void amendment_neverInForce_changesNothing() {
        ContractHistory proposed = amendment();
        ContractHistory half =
                proposed.after(SharingSamples.answers(proposed.ref(), CONSUMER, ContractAct.Kind.ACCEPT, PROPOSED));
        ContractHistory rejected =
                half.after(SharingSamples.answers(half.ref(), PROVIDER, ContractAct.Kind.REJECT, PROPOSED));
        ContractHistory signed = signedBy(amendment(), PROPOSED);
        ContractHistory ended = signed.after(SharingSamples.revokes(signed, CONSUMER, PROPOSED.plusSeconds(1)));
        for (ContractHistory never : List.of(proposed, half, rejected, ended)) {
            assertThat(before.amended(never).inForceAt(LATER)).isTrue();
        }
    }

    /** What ended before, ended so: an amendment does not rewrite a revocation, a suspension lasts until it. */
    @Test
    void oldContract_endedOrStoppedBefore_isToldApart() {
        ContractHistory next = signedBy(amendment(), PROPOSED);
        ContractHistory revoked = before.after(SharingSamples.revokes(before, CONSUMER, PROPOSED));
        assertThat(revoked.amended(next).stateAt(LATER)).contains(ContractState.REVOKED);
        assertThat(before.amended(next)
                        .after(SharingSamples.revokes(before, CONSUMER, PROPOSED))
                        .stateAt(LATER))
                .as("whichever paper comes in first")
                .contains(ContractState.REVOKED);
        ContractHistory stopped =
                before.after(SharingSamples.suspends(before, PROVIDER, ContractAct.Kind.SUSPEND, PROPOSED));
        assertThat(stopped.amended(next).stateAt(CHANGED.minusSeconds(1))).contains(ContractState.SUSPENDED);
        assertThat(stopped.amended(next).stateAt(CHANGED)).contains(ContractState.SUPERSEDED);
        assertRefused(
                ErrorCode.TRANSITION_ILLEGAL,
                () -> before.amended(next).after(SharingSamples.revokes(before, PROVIDER, LATER)));
    }

    @Test
    void amendment_ofAnotherOrOfOthersOrTooEarly_isRefused() {
        ContractHistory next = signedBy(amendment(), PROPOSED);
        assertRefused(ErrorCode.REFERENCE_MISMATCH, () -> next.amended(next));
        assertRefused(ErrorCode.REFERENCE_MISMATCH, () -> next.amended(before));
        SharingContract others = next.contract().toBuilder(
                        SharingSamples.header(StatementType.SHARING_CONTRACT, "C-3", PROVIDER, PROPOSED))
                .parties(ContractParties.of(PROVIDER, STRANGER))
                .build();
        Verified<SharingContract> toOthers = SharingSamples.verified(SharingContract.FORMAT, others.payload());
        assertRefused(ErrorCode.ARGUMENT_INVALID, () -> before.amended(ContractHistory.proposed(toOthers)));
        Instant early = before.proposedAt().minusSeconds(1);
        assertRefused(
                ErrorCode.STATEMENT_TOO_EARLY,
                () -> before.amended(
                        ContractHistory.proposed(SharingSamples.amending(before, early, FROM.plusSeconds(1)))));
    }

    /** An amendment of an amendment of an amendment: at every instant one holds, and it is the latest that had begun. */
    @Test
    @Tag("rounds")
    void amendments_oneAfterAnother_holdInTurn() {
        Random random = new Random(75);
        for (int round = 0; round < ROUNDS; round++) {
            List<ContractHistory> chain = new ArrayList<>(List.of(SharingSamples.signed()));
            List<Instant> begins = new ArrayList<>(List.of(FROM));
            for (int i = 0; i < 3; i++) {
                Instant proposed = begins.get(i).plus(Duration.ofDays(1 + random.nextInt(20)));
                Instant from = proposed.plus(Duration.ofDays(1 + random.nextInt(20)));
                ContractHistory last = chain.get(i);
                chain.add(signedBy(ContractHistory.proposed(SharingSamples.amending(last, proposed, from)), proposed));
                begins.add(from);
            }
            for (int i = 2; i >= 0; i--) {
                chain.set(i, chain.get(i).amended(chain.get(i + 1)));
            }
            assertInTurn(chain, begins);
        }
    }

    private static void assertInTurn(List<ContractHistory> chain, List<Instant> begins) {
        for (int hours = -30; hours < 24 * 140; hours += 7) {
            Instant at = FROM.plus(Duration.ofHours(hours));
            List<Integer> holding = IntStream.range(0, chain.size())
                    .filter(i -> chain.get(i).inForceAt(at))
                    .boxed()
                    .toList();
            List<Integer> begun = IntStream.range(0, chain.size())
                    .filter(i -> !at.isBefore(begins.get(i)))
                    .boxed()
                    .toList();
            List<Integer> latest = begun.isEmpty() ? List.of() : List.of(begun.get(begun.size() - 1));
            assertThat(holding).as("%s after %s", at, begins).isEqualTo(latest);
        }
    }

    @Test
    void amends_survivesThePayload() {
        SharingContract amending = amendment().contract();
        assertThat(amending.amends()).isEqualTo(Optional.of(before.ref()));
        assertThat(SharingContract.parse(amending.payload())).isEqualTo(amending);
        assertThat(SharingSamples.content().payload().toString()).doesNotContain("amends");
        assertThat(amending.toBuilder(amending.header()).build()).isEqualTo(amending);
    }
}
