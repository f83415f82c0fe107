package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/**
 * The consumer's word that it deleted what it obtained 数据删除凭证, as it must once the contract's retention is over
 * (个人信息保护法第四十七条). It covers every copy released under the grant until then.
 *
 * @param header who deleted, and when it says so
 * @param request the request on which it was obtained
 * @param grant the grant under which it was released
 * @param evidence exactly the package deleted
 * @param deletedAt when it was deleted; what is said of a later time than the statement's counts for nothing
 * @param method how 删除方式, in words
 */
public record DataDeletion(
        StatementHeader header,
        StatementRef request,
        StatementRef grant,
        EvidenceRef evidence,
        Instant deletedAt,
        String method) {
    /** How it is read. */
    public static final StatementFormat<DataDeletion> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.DATA_DELETION,
            (header, json) -> new DataDeletion(
                    header,
                    StatementRef.read(json.object("request")),
                    StatementRef.read(json.object("grant")),
                    EvidenceRef.read(json.object("evidence")),
                    json.time("deletedAt"),
                    json.string("method")));

    /** Where a released copy stands 留存状况. */
    public enum Standing {
        /** 留存期内: it may still be kept. */
        HELD,
        /** 逾期未删除: it should have been deleted, and nobody said it was. */
        OVERDUE,
        /** 已按期删除. */
        DELETED,
        /** 逾期删除. */
        DELETED_LATE
    }

    /** All are required. */
    public DataDeletion {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(grant, "grant");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(deletedAt, "deletedAt");
        if (method.isBlank()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "method");
        }
    }

    /**
     * When a released copy must be deleted at the latest, exclusive: the contract's retention after the release.
     *
     * @param history the contract it was released under
     * @param release that it was released
     * @throws HuzhengException REFERENCE_MISMATCH if it was released under another contract
     */
    public static Instant dueAt(ContractHistory history, Verified<ReleaseReceipt> release) {
        require(
                release.value().contract().equals(history.ref()),
                release.value().contract().id());
        return release.instant().plus(history.contract().retention());
    }

    /**
     * Where a released copy stands at an instant.
     *
     * @param history the contract it was released under
     * @param release that it was released
     * @param deletion what the consumer says of its deletion; empty if nothing
     * @param at the instant judged; what was said later is not known yet
     * @throws HuzhengException REFERENCE_MISMATCH if the contract or the deletion is another's
     */
    public static Standing standing(
            ContractHistory history,
            Verified<ReleaseReceipt> release,
            Optional<Verified<DataDeletion>> deletion,
            Instant at) {
        Instant due = dueAt(history, release);
        deletion.ifPresent(said -> require(of(said, release), said.id()));
        Optional<Instant> deleted = deletion.filter(said -> !said.instant().isAfter(at))
                .filter(said -> !said.value().deletedAt().isAfter(said.instant()))
                .map(said -> said.value().deletedAt())
                .filter(when -> !when.isBefore(release.instant()));
        return deleted.map(when -> when.isBefore(due) ? Standing.DELETED : Standing.DELETED_LATE)
                .orElse(at.isBefore(due) ? Standing.HELD : Standing.OVERDUE);
    }

    private static boolean of(Verified<DataDeletion> deletion, Verified<ReleaseReceipt> release) {
        return deletion.issuer().is(release.value().consumer())
                && deletion.value().grant().equals(release.value().grant())
                && deletion.value().evidence().equals(release.value().evidence());
    }

    private static void require(boolean same, String id) {
        if (!same) {
            throw new HuzhengException(ErrorCode.REFERENCE_MISMATCH, id);
        }
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("request", request.json())
                .put("grant", grant.json())
                .put("evidence", evidence.json())
                .put("deletedAt", deletedAt)
                .put("method", method));
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else. */
    public static DataDeletion parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
