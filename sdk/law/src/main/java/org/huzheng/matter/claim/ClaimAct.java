package org.huzheng.matter.claim;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.statement.Party;

/** What was done about the claiming of a matter 认领行为. */
public sealed interface ClaimAct {
    /** When. */
    Instant at();

    /**
     * A body says the matter is its own 认领.
     *
     * @param by who
     * @param basis on what ground
     * @param at when
     */
    record Claim(Party by, String basis, Instant at) implements ClaimAct {
        /** All are required. */
        public Claim {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * A body takes its claim back 撤回认领.
     *
     * @param by who
     * @param at when
     */
    record Withdraw(Party by, Instant at) implements ClaimAct {
        /** All are required. */
        public Withdraw {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * A dispute is raised 提出职责争议.
     *
     * @param by who
     * @param ground what it is about
     * @param at when
     */
    record Dispute(Party by, String ground, Instant at) implements ClaimAct {
        /** All are required. */
        public Dispute {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(ground, "ground");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * The claimants have agreed 协商解决.
     *
     * @param owner whose the matter is
     * @param agreeing who agrees
     * @param at when
     */
    record Agree(Party owner, List<Party> agreeing, Instant at) implements ClaimAct {
        /** All are required. */
        public Agree {
            Objects.requireNonNull(owner, "owner");
            agreeing = List.copyOf(agreeing);
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * The common superior has designated the owner 指定.
     *
     * @param owner whose the matter is
     * @param decision the superior's decision
     * @param at when
     */
    record Designate(Party owner, OfficialDocument decision, Instant at) implements ClaimAct {
        /** All are required. */
        public Designate {
            Objects.requireNonNull(owner, "owner");
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(at, "at");
        }
    }
}
