package org.huzheng.casefile.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.procedure.CaseSoFar;
import org.huzheng.casefile.procedure.Chapter;

/**
 * The evidence of the case 案件证据.
 *
 * @param items in the order they came in
 */
public record Proof(List<ProofItem> items) implements Chapter<Proof> {
    /** Copies the list. */
    public Proof {
        items = List.copyOf(items);
    }

    /** Before any came in. */
    public static Proof empty() {
        return new Proof(List.of());
    }

    /** One piece. */
    public Optional<ProofItem> item(String evidence) {
        return items.stream()
                .filter(item -> item.submitted().evidence().equals(evidence))
                .findFirst();
    }

    /** Whether a decision made at an instant may rest on this piece: verified, and collected no later (证据规定 60). */
    public boolean carries(String evidence, Instant decidedAt) {
        return item(evidence)
                .filter(item -> item.state() == ProofState.VERIFIED)
                .filter(item -> !item.submitted().collectedAt().isAfter(decidedAt))
                .isPresent();
    }

    /** Whether every piece was looked into and at least one holds. */
    public boolean settled() {
        return items.stream().anyMatch(item -> item.state() == ProofState.VERIFIED)
                && items.stream()
                        .noneMatch(
                                item -> item.state() == ProofState.SUBMITTED || item.state() == ProofState.DEFECTIVE);
    }

    @Override
    public Proof after(CaseEvent event, CaseSoFar before) {
        if (event instanceof EvidenceSubmitted submitted) {
            List<ProofItem> more = new ArrayList<>(items);
            more.add(new ProofItem(submitted, ProofState.SUBMITTED));
            return new Proof(more);
        }
        if (event instanceof EvidenceVerified verified) {
            return now(verified.evidence(), ProofState.VERIFIED);
        }
        if (event instanceof EvidenceFlawed flawed) {
            return now(flawed.evidence(), ProofState.DEFECTIVE);
        }
        if (event instanceof EvidenceMended mended) {
            return now(mended.evidence(), ProofState.SUBMITTED);
        }
        if (event instanceof EvidenceExcluded excluded) {
            return now(excluded.evidence(), ProofState.EXCLUDED);
        }
        return event instanceof EvidenceRecalled recalled ? now(recalled.evidence(), ProofState.RECALLED) : this;
    }

    private Proof now(String evidence, ProofState state) {
        return new Proof(items.stream()
                .map(item -> item.submitted().evidence().equals(evidence) ? item.now(state) : item)
                .toList());
    }
}
