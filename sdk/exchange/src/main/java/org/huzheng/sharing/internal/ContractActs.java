package org.huzheng.sharing.internal;

import java.util.HashSet;
import java.util.Set;
import org.huzheng.codes.UnifiedSocialCreditCode;

/**
 * What the parties have done with a contract so far.
 *
 * @param reviewPassed whether the provider's last review passed
 * @param accepted who has accepted
 * @param suspending who has suspended it and not resumed it
 */
public record ContractActs(
        boolean reviewPassed, Set<UnifiedSocialCreditCode> accepted, Set<UnifiedSocialCreditCode> suspending) {
    static final ContractActs NONE = new ContractActs(false, Set.of(), Set.of());

    /** Copies the sets. */
    public ContractActs {
        accepted = Set.copyOf(accepted);
        suspending = Set.copyOf(suspending);
    }

    ContractActs reviewed(boolean passed) {
        return new ContractActs(passed, accepted, suspending);
    }

    ContractActs after(ContractEvent event, UnifiedSocialCreditCode actor) {
        Set<UnifiedSocialCreditCode> accepting = new HashSet<>(accepted);
        Set<UnifiedSocialCreditCode> stopping = new HashSet<>(suspending);
        switch (event) {
            case ACCEPT, COMPLETE -> accepting.add(actor);
            case SUSPEND -> stopping.add(actor);
            case RESUME, CONTINUE -> stopping.remove(actor);
            default -> {}
        }
        return new ContractActs(reviewPassed, accepting, stopping);
    }
}
