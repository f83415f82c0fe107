package org.huzheng.casefile.proof;

import java.util.Objects;

/**
 * One piece of evidence in the case.
 *
 * @param submitted what it came in with
 * @param state how it stands
 */
public record ProofItem(EvidenceSubmitted submitted, ProofState state) {
    /** Both are required. */
    public ProofItem {
        Objects.requireNonNull(submitted, "submitted");
        Objects.requireNonNull(state, "state");
    }

    ProofItem now(ProofState next) {
        return new ProofItem(submitted, next);
    }
}
