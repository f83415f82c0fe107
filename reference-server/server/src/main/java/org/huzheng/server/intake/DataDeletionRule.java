package org.huzheng.server.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.store.AccessRecord;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.DataDeletion;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;

/** 数据删除凭证: by the consumer, of what was released to it, once after each release. */
final class DataDeletionRule implements PlainRule<DataDeletion> {
    @Override
    public StatementFormat<DataDeletion> format() {
        return DataDeletion.FORMAT;
    }

    @Override
    public Entry judge(Incoming<DataDeletion> incoming, Stores stores) {
        DataDeletion deletion = incoming.value();
        incoming.requireUnder(deletion.request().id());
        StatementRecord request = Ledger.referred(stores, incoming, StatementType.ACCESS_REQUEST, deletion.request());
        AccessRecord access = stores.accesses().find(request.key()).orElseThrow(Ledger::notFound);
        if (!access.requester().equals(incoming.by())) {
            throw new HuzhengException(ErrorCode.ROLE_FORBIDDEN, "only the department that obtained it deletes it");
        }
        AccessGrant grant = Ledger.read(
                        Ledger.referred(stores, incoming, StatementType.ACCESS_GRANT, deletion.grant()),
                        AccessGrant.FORMAT)
                .value();
        if (!grant.request().equals(deletion.request()) || !grant.evidence().equals(deletion.evidence())) {
            throw Rejections.because(ReasonCode.REFERENCE_MISMATCH, incoming.id(), "the grant is of something else");
        }
        requireReleased(incoming, stores, access);
        return new Entry(
                Set.of(Subject.request(access.key()), Subject.evidence(access.evidence())),
                Set.of(incoming.by(), access.evidence().issuer()),
                (writing, index) -> {});
    }

    private static void requireReleased(Incoming<DataDeletion> incoming, Stores stores, AccessRecord access) {
        StatementRecord release = last(stores, access, StatementType.RELEASE_RECEIPT)
                .orElseThrow(() -> new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "nothing was released"));
        boolean again = last(stores, access, StatementType.DATA_DELETION)
                .filter(earlier -> earlier.logIndex() > release.logIndex())
                .isPresent();
        if (again) {
            throw new HuzhengException(ErrorCode.TRANSITION_ILLEGAL, "deleted since the last release");
        }
        incoming.requireAfter(release);
        Instant deleted = incoming.value().deletedAt();
        Duration clocks = incoming.policy().clocks();
        Instant released = Ledger.statement(release).header().issuedAt();
        if (deleted.isBefore(released.minus(clocks))
                || deleted.isAfter(incoming.header().issuedAt())) {
            throw Rejections.because(ReasonCode.TIME_ORDER_IMPLAUSIBLE, incoming.id(), "deleted " + deleted);
        }
    }

    private static Optional<StatementRecord> last(Stores stores, AccessRecord access, StatementType type) {
        return stores.statements().about(Subject.request(access.key()), type).stream()
                .max(Comparator.comparing(StatementRecord::logIndex));
    }
}
