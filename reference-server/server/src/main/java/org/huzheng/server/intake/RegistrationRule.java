package org.huzheng.server.intake;

import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.Registration;
import org.huzheng.server.content.ContentStore;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.Stores;

/** 证据登记: only content this department uploaded itself, under an id nobody has. */
final class RegistrationRule implements IntakeRule {
    private final ContentStore content;

    RegistrationRule(ContentStore content) {
        this.content = content;
    }

    @Override
    public Entry judge(Incoming incoming, Stores stores) {
        Registration registration = Registration.parse(incoming.statement().payload());
        String owner = incoming.issuer().code().toString();
        String id = registration.evidence().id();
        Digest digest = registration.evidence().packageDigest();
        if (!content.isOwner(digest, owner)) {
            throw new HuzhengException(ErrorCode.UPLOAD_INCOMPLETE, "no such content uploaded by this department");
        }
        if (stores.evidence().find(id).isPresent()) {
            throw new HuzhengException(ErrorCode.BUSINESS_KEY_CONFLICT, "evidence id");
        }
        return new Entry(
                Set.of(Subject.evidence(id)),
                Set.of(owner),
                (writing, index) -> writing.evidence()
                        .insert(new EvidenceRecord(
                                id, owner, digest, registration.manifestDigest(), index, incoming.now())));
    }
}
