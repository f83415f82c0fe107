package org.huzheng.evidence.packaging.internal.verify;

import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.packaging.EvidenceManifest;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.internal.CheckContext;
import org.huzheng.evidence.packaging.internal.PackageCheck;
import org.huzheng.evidence.packaging.internal.PackageKind;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.statement.StatementType;

/** The kind of package that holds one piece of evidence 证据包: its collection, and what the checks of other folders know. */
public final class EvidencePackage implements PackageKind<EvidenceManifest> {
    public static final EvidencePackage KIND = new EvidencePackage();

    private EvidencePackage() {}

    @Override
    public StatementType type() {
        return StatementType.EVIDENCE_MANIFEST;
    }

    @Override
    public String folder() {
        return PackageLayout.EVIDENCE;
    }

    @Override
    public EvidenceManifest parse(Bytes payload) {
        return EvidenceManifest.parse(payload);
    }

    @Override
    public List<String> statementFolders() {
        return checks().stream().map(PackageCheck::folder).toList();
    }

    @Override
    public Set<Axis> required(VerificationPolicy policy) {
        return policy.required();
    }

    @Override
    public void judge(CheckContext<EvidenceManifest> context, List<Certificate> signers, Findings findings) {
        ProcedureCheck.verify(context.manifest(), signers, context.policy(), findings);
        checks().forEach(check -> check.verify(context, findings));
    }

    private static List<PackageCheck> checks() {
        return ServiceLoader.load(PackageCheck.class, PackageCheck.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
