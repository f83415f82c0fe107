package org.huzheng.server.intake;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.finding.ReasonCode;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.Stores;

/** Evidence that takes the place of other evidence 替代证据. */
final class Replacements {
    private Replacements() {}

    /** It was registered by whoever names it, as it is named, and still stands. */
    static void require(Incoming<?> incoming, Stores stores, EvidenceRef named) {
        EvidenceRecord replacement = stores.evidence()
                .find(new BusinessKey(incoming.by(), named.id()))
                .orElseThrow(Ledger::notFound);
        incoming.requireAfter(Ledger.registered(stores, replacement));
        if (!named.packageDigest().equals(replacement.content())) {
            throw Rejections.because(ReasonCode.PACKAGE_REFERENCE_MISMATCH, incoming.id(), named.id());
        }
        if (Ledger.recall(stores, replacement.key()).isPresent()) {
            throw new HuzhengException(ErrorCode.RECALLED_ALREADY, named.id());
        }
    }
}
