package org.huzheng.evidence.packaging.internal.verify;

import java.util.Optional;
import java.util.Set;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.cms.internal.CmsResult;
import org.huzheng.crypto.cms.internal.CmsVerifier;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.VerificationPolicy;
import org.huzheng.evidence.packaging.internal.CheckContext;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.statement.StatementSigners;
import org.huzheng.statement.StatementVerifier;

/** The signatures of the seal 封装签名核验: over the manifest by department and officers, over the ASiC manifest again. */
final class SealCheck {
    private final CheckContext<?> context;
    private final Findings findings;

    SealCheck(CheckContext<?> context, Findings findings) {
        this.context = context;
        this.findings = findings;
    }

    /** Verifies, taking the names it answers for out of the set; tells who signed the manifest. */
    StatementSigners verify(Set<String> unclaimed) {
        findings.assess(Axis.SIGNATURE);
        PackageReader contents = context.contents();
        VerificationPolicy policy = context.policy();
        if (!policy.suites().contains(context.manifest().suite())) {
            findings.add(
                    ReasonCode.SIGNATURE_ALGORITHM_UNSUPPORTED,
                    PackageLayout.MANIFEST,
                    "suite " + context.manifest().suite() + " under policy " + policy.name());
        }
        contents.parts(PackageLayout.MANIFEST).forEach(unclaimed::remove);
        StatementVerifier verifier = StatementVerifier.of(context.trust());
        StatementSigners signers = (policy.demands(VerificationPolicy.Demand.TIMESTAMP)
                        ? verifier.requiringTimestamps()
                        : verifier)
                .examine(contents.manifestStatement(), context.at(), PackageLayout.MANIFEST, findings);
        unclaimed.remove(PackageLayout.ASIC_SIGNATURE);
        verifyAsicSignature(signers);
        return signers;
    }

    private void verifyAsicSignature(StatementSigners manifestSigners) {
        PackageReader contents = context.contents();
        if (!contents.has(PackageLayout.ASIC_SIGNATURE) || !contents.has(PackageLayout.ASIC_MANIFEST)) {
            findings.add(ReasonCode.SIGNATURE_MISSING, PackageLayout.ASIC_SIGNATURE, "");
            return;
        }
        Bytes xml = contents.document(PackageLayout.ASIC_MANIFEST);
        CmsResult result = CmsVerifier.verifyTrusted(
                contents.document(PackageLayout.ASIC_SIGNATURE),
                xml,
                context.trust(),
                CertificateRole.DEPARTMENT,
                context.at(),
                context.policy().demands(VerificationPolicy.Demand.TIMESTAMP),
                PackageLayout.ASIC_SIGNATURE,
                findings);
        Optional<Certificate> department = manifestSigners.department();
        if (result.signer().isPresent() && !result.signer().equals(department)) {
            findings.add(
                    ReasonCode.SIGNER_NOT_EXPECTED,
                    PackageLayout.ASIC_SIGNATURE,
                    "not the department that signed the manifest");
        }
    }
}
