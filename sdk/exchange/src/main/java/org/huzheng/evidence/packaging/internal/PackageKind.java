package org.huzheng.evidence.packaging.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.statement.StatementType;

/**
 * A kind of package 包的种类, for the SDK's own packages: how its manifest is read, and what must hold besides bytes,
 * signatures and receipts, which are the same for every kind.
 *
 * @param <M> its manifest
 */
public interface PackageKind<M extends PackageManifest> {
    /** What its manifest says it is. */
    StatementType type();

    /** The one folder its content lies in, such as {@code evidence/}. */
    String folder();

    /**
     * Reads the payload of its manifest.
     *
     * @throws org.huzheng.HuzhengException if it is none
     */
    M parse(Bytes payload);

    /** The folders of further statements it judges, such as {@code custody/}; none, but for evidence. */
    default List<String> statementFolders() {
        return List.of();
    }

    /** The axes a policy demands of this kind: all, less custody, which is of evidence and not of papers about it. */
    default Set<Axis> required(VerificationPolicy policy) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        axes.addAll(policy.required());
        axes.remove(Axis.CUSTODY);
        return axes;
    }

    /**
     * Judges what only this kind knows. Bad content is reported, never thrown.
     *
     * @param context what to go by
     * @param signers whose signatures stand under the manifest, the department's first
     * @param findings where to report
     */
    void judge(CheckContext<M> context, List<Certificate> signers, Findings findings);
}
