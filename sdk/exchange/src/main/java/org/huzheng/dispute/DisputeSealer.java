package org.huzheng.dispute;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.dispute.internal.DisputeContent;
import org.huzheng.dispute.internal.Selection;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.evidence.packaging.SealedFile;
import org.huzheng.recognition.EvidenceStanding;
import org.huzheng.statement.Statement;

/**
 * Puts the papers of one recognition into one package for a court 封装争议卷, signed by the department that gathered them. It picks
 * what belongs together and believes nothing of it: {@link DisputePack} judges. A trusted timestamp on the seal keeps what is
 * enclosed provable after the certificates of its signers have expired. Immutable.
 */
public final class DisputeSealer {
    private final PackageSealer sealer;
    private final List<Statement> statements;
    private final List<Bytes> records;
    private final Optional<EvidenceStanding> standing;

    private DisputeSealer(
            PackageSealer sealer,
            List<Statement> statements,
            List<Bytes> records,
            Optional<EvidenceStanding> standing) {
        this.sealer = Objects.requireNonNull(sealer, "sealer");
        this.statements = List.copyOf(statements);
        this.records = List.copyOf(records);
        this.standing = standing;
    }

    /** With the department's key; timestamps and the trust to enclose are the sealer's. */
    public static DisputeSealer of(PackageSealer sealer) {
        return new DisputeSealer(sealer, List.of(), List.of(), Optional.empty());
    }

    /** From these statements: all that the department sent or received, of which those of the exchange are taken. */
    public DisputeSealer statements(Collection<Statement> kept) {
        return new DisputeSealer(sealer, List.copyOf(kept), records, standing);
    }

    /** From these verification reports and decision receipts, of which those that the decision binds are taken. */
    public DisputeSealer records(Collection<Bytes> kept) {
        return new DisputeSealer(sealer, statements, List.copyOf(kept), standing);
    }

    /** With the log's answer how the evidence stands. */
    public DisputeSealer standing(EvidenceStanding answer) {
        return new DisputeSealer(sealer, statements, records, Optional.of(answer));
    }

    /**
     * The id of the evidence that a decision, a request or evidence of this id is about.
     *
     * @throws HuzhengException DISPUTE_UNKNOWN if nothing is known of it, or it leads to several decisions or requests
     */
    public String evidence(String id) {
        return Selection.of(statements, id).evidenceId();
    }

    /**
     * Seals the pack of one decision, request or evidence, reading the evidence package once. It appears under its name only
     * when it is complete, and replaces a file of that name. What is not there is left out; the verification says so.
     *
     * @param target where to write
     * @param id the id of the decision, the request, or the evidence
     * @param evidence the evidence package, as it was reviewed; empty if the department has none
     * @throws HuzhengException DISPUTE_UNKNOWN as above, and what {@link PackageSealer} throws
     */
    public SealedFile<?> seal(Path target, String id, Optional<Path> evidence) {
        Selection selection = Selection.of(statements, id);
        return sealer.seal(
                target, UUID.randomUUID().toString(), new DisputeContent(selection, evidence, records, standing));
    }
}
