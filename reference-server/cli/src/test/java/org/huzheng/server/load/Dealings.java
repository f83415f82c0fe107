package org.huzheng.server.load;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.huzheng.evidence.Registration;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;

/** What a department knows of its dealings, each as its own file has it. */
final class Dealings {
    private Dealings() {}

    /** A contract of two. */
    static final class Contract {
        static final int QUOTA = 3;

        final Statement paper;
        final Party provider;
        final Party consumer;
        final Set<String> accepted = new HashSet<>();
        final Set<String> suspending = new HashSet<>();
        boolean rejected;
        boolean revoked;
        int granted;

        Contract(Statement paper) {
            SharingContract content = SharingContract.FORMAT.read(paper.payload());
            this.paper = paper;
            this.provider = content.provider();
            this.consumer = content.parties().consumers().get(0);
        }

        String id() {
            return paper.header().id();
        }

        String state() {
            if (rejected) {
                return "REJECTED";
            }
            if (revoked) {
                return "REVOKED";
            }
            if (accepted.size() < 2) {
                return accepted.isEmpty() ? "DRAFT" : "PARTLY_SIGNED";
            }
            return suspending.isEmpty() ? "ACTIVE" : "SUSPENDED";
        }

        boolean active() {
            return state().equals("ACTIVE");
        }

        Optional<String> waitsFor(String department) {
            if (rejected || revoked) {
                return Optional.empty();
            }
            if (accepted.size() < 2) {
                return accepted.contains(department) ? Optional.empty() : Optional.of("SIGNATURE");
            }
            return suspending.contains(department) ? Optional.of("RESUMPTION") : Optional.empty();
        }
    }

    /** One's own evidence, or another's one was given. */
    static final class Evidence {
        final Statement paper;
        final Registration said;
        Optional<Statement> recall = Optional.empty();

        Evidence(Statement paper) {
            this.paper = paper;
            this.said = Registration.parse(paper.payload());
        }

        String owner() {
            return said.header().issuer().code().toString();
        }

        String id() {
            return said.evidence().id();
        }

        Optional<String> state() {
            return Optional.of(recall.isPresent() ? "RECALLED" : "REGISTERED");
        }
    }

    /** One request for an evidence and what came of it. */
    static final class Use {
        final Statement paper;
        final AccessRequest asked;
        final Contract contract;
        String state = "REQUESTED";
        Instant until = Instant.MIN;
        Optional<Statement> answer = Optional.empty();
        Optional<Statement> decision = Optional.empty();
        boolean recognised;
        boolean released;
        boolean acknowledged;
        boolean objected;

        Use(Statement paper, Contract contract) {
            this.paper = paper;
            this.asked = AccessRequest.parse(paper.payload());
            this.contract = contract;
        }

        String id() {
            return paper.header().id();
        }

        String consumer() {
            return asked.header().issuer().code().toString();
        }

        boolean granted() {
            return state.equals("GRANTED");
        }

        boolean sameCase(Use other) {
            return asked.evidenceId().equals(other.asked.evidenceId())
                    && contract.provider.is(other.contract.provider)
                    && consumer().equals(other.consumer())
                    && asked.caseNumber().equals(other.asked.caseNumber());
        }
    }

    /** An objection. */
    static final class Objected {
        final Statement paper;
        final Objection said;
        final Use use;
        String state = "RAISED";

        Objected(Statement paper, Use use) {
            this.paper = paper;
            this.said = Objection.parse(paper.payload());
            this.use = use;
        }

        String raiser() {
            return said.header().issuer().code().toString();
        }
    }
}
