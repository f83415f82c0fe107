package org.huzheng.matter.competence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.MatterCode;
import org.huzheng.matter.Territory;
import org.huzheng.matter.Validity;
import org.huzheng.statement.Party;

/**
 * A dispute over duties 职责争议 between bodies about one matter in one territory, 行政处罚法 25(2). While it is open nobody is
 * named as the one competent body.
 *
 * @param id its number, for people
 * @param matter which matter
 * @param territory where
 * @param parties who disputes; one alone where it is raised because nobody takes the matter 推诿
 * @param raisedAt since when, inclusive
 * @param settlement how it ended; empty while it is open
 */
public record DutyDispute(
        String id,
        MatterCode matter,
        Territory territory,
        List<Party> parties,
        Instant raisedAt,
        Optional<Settlement> settlement) {
    /**
     * How a dispute ended: an agreement 协商, or a designation 指定管辖 by the common superior.
     *
     * @param competent whom it names
     * @param at from when, inclusive
     * @param document the document it stands in
     */
    public record Settlement(Party competent, Instant at, String document) {
        /** All are required. */
        public Settlement {
            Objects.requireNonNull(competent, "competent");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(document, "document");
        }
    }

    /**
     * Copies the list.
     *
     * @throws HuzhengException {@link ErrorCode#ARGUMENT_INVALID} if nobody disputes, or it ends before it begins
     */
    public DutyDispute {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(settlement, "settlement");
        parties = List.copyOf(parties);
        if (parties.isEmpty()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "a dispute has a party");
        }
        Instant start = raisedAt;
        if (settlement.filter(end -> end.at().isBefore(start)).isPresent()) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, "a dispute ends after it begins");
        }
    }

    /** Whether it is raised and not settled at this instant. */
    public boolean isOpenAt(Instant at) {
        return !at.isBefore(raisedAt)
                && settlement.filter(end -> !at.isBefore(end.at())).isEmpty();
    }

    /** From the day it was raised on: an open one stops an answer, a settled one shapes it. */
    Validity period() {
        return Validity.from(raisedAt);
    }
}
