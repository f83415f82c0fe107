package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.MATTER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.PURPOSE;
import static org.huzheng.sharing.SharingSamples.STRANGER;
import static org.huzheng.sharing.SharingSamples.TO;
import static org.huzheng.sharing.SharingSamples.header;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.sharing.DataDeletion.Standing;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was obtained is kept as long as the contract says, then deleted, and its consumer says so. */
@Tag("HZ-SHR-024")
class DataDeletionTest {
    private static final ContractHistory CONTRACT = SharingSamples.signed();
    private static final EvidenceRef EVIDENCE = SharingSamples.registration(PROVIDER, EvidenceKind.EXPERT_OPINION)
            .value()
            .evidence();
    private static final Verified<AccessRequest> REQUEST = SharingSamples.request(CONTRACT, CONSUMER, PURPOSE, MATTER);
    private static final Verified<AccessGrant> GRANT = SharingSamples.grant(CONTRACT, REQUEST, PROVIDER, EVIDENCE, TO);
    private static final Instant RELEASED = DURING.plusSeconds(120);
    private static final Instant DUE = RELEASED.plus(Duration.ofDays(365));
    private static final Verified<ReleaseReceipt> RELEASE = release(CONTRACT, RELEASED);

    private static Verified<ReleaseReceipt> release(ContractHistory contract, Instant at) {
        ReleaseReceipt receipt = new ReleaseReceipt(
                header(StatementType.RELEASE_RECEIPT, "RR-1", PROVIDER, at),
                GRANT.ref(),
                contract.ref(),
                EVIDENCE,
                CONSUMER);
        return SharingSamples.verified(ReleaseReceipt.FORMAT, receipt.payload());
    }

    private static Verified<DataDeletion> deletion(Party by, Instant deleted, Instant said) {
        DataDeletion deletion = new DataDeletion(
                header(StatementType.DATA_DELETION, "DD-1", by, said),
                REQUEST.ref(),
                GRANT.ref(),
                EVIDENCE,
                deleted,
                "逻辑删除并覆写存储介质");
        assertThat(DataDeletion.parse(deletion.payload())).isEqualTo(deletion);
        return SharingSamples.verified(DataDeletion.FORMAT, deletion.payload());
    }

    private static Standing standing(Verified<DataDeletion> deletion, Instant at) {
        return DataDeletion.standing(CONTRACT, RELEASE, Optional.of(deletion), at);
    }

    @Test
    void release_notDeleted_isHeldUntilTheRetentionIsOver_thenOverdue() {
        assertThat(DataDeletion.dueAt(CONTRACT, RELEASE)).isEqualTo(DUE);
        assertThat(DataDeletion.standing(CONTRACT, RELEASE, Optional.empty(), DUE.minusSeconds(1)))
                .isEqualTo(Standing.HELD);
        assertThat(DataDeletion.standing(CONTRACT, RELEASE, Optional.empty(), DUE))
                .isEqualTo(Standing.OVERDUE);
    }

    @Test
    void release_deleted_isSoFromWhenItWasSaid() {
        Instant early = RELEASED.plus(Duration.ofDays(30));
        Verified<DataDeletion> inTime = deletion(CONSUMER, early, early.plusSeconds(60));
        assertThat(standing(inTime, early)).as("not said yet").isEqualTo(Standing.HELD);
        assertThat(standing(inTime, early.plusSeconds(60))).isEqualTo(Standing.DELETED);
        assertThat(standing(inTime, DUE)).isEqualTo(Standing.DELETED);
        Verified<DataDeletion> late = deletion(CONSUMER, DUE, DUE.plusSeconds(1));
        assertThat(standing(late, DUE)).isEqualTo(Standing.OVERDUE);
        assertThat(standing(late, DUE.plusSeconds(1))).isEqualTo(Standing.DELETED_LATE);
    }

    @Test
    void release_afterTheDeletion_isNotCoveredByIt() {
        Verified<DataDeletion> earlier = deletion(CONSUMER, RELEASED.minusSeconds(30), RELEASED.minusSeconds(20));
        assertThat(standing(earlier, RELEASED.plusSeconds(1))).isEqualTo(Standing.HELD);
    }

    @Test
    void deletion_announcedForLater_countsForNothing() {
        Instant said = RELEASED.plusSeconds(60);
        assertThat(standing(deletion(CONSUMER, said.plusSeconds(1), said), DUE)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void deletion_ofOrByAnother_isRefused() {
        Instant when = RELEASED.plusSeconds(60);
        assertRefused(ErrorCode.REFERENCE_MISMATCH, () -> standing(deletion(STRANGER, when, when), DUE));
        ContractHistory other = SharingSamples.signed(SharingSamples.verified(
                SharingContract.FORMAT,
                SharingSamples.content("C-9", SharingSamples.FROM.minusSeconds(3600))
                        .payload()));
        assertRefused(ErrorCode.REFERENCE_MISMATCH, () -> DataDeletion.dueAt(other, RELEASE));
        DataDeletion said = deletion(CONSUMER, when, when).value();
        assertRefused(
                ErrorCode.ARGUMENT_INVALID,
                () -> new DataDeletion(said.header(), said.request(), said.grant(), EVIDENCE, when, " "));
    }

    private static void assertRefused(ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
