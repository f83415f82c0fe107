package org.huzheng.evidence.packaging.internal.verify;

import java.util.List;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.evidence.packaging.internal.PackageManifest;
import org.huzheng.finding.ReportedPackage;
import org.huzheng.finding.ReportedSigner;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementTime;

/** What a report says of the package it is about. */
final class ReportedSeal {
    private ReportedSeal() {}

    static ReportedPackage of(PackageJudgement.Seal<?> seal) {
        PackageManifest manifest = seal.manifest();
        Party issuer = manifest.header().issuer();
        StatementTime time = seal.signers().timeOf(manifest.header());
        List<ReportedSigner> signers =
                seal.signers().certificates().stream().map(ReportedSeal::signer).toList();
        return new ReportedPackage(
                manifest.header().id(),
                seal.digest().toString(),
                new ReportedSigner(issuer.code().toString(), issuer.name()),
                signers,
                manifest.evidenceKind(),
                manifest.title(),
                time.instant(),
                time.basis());
    }

    private static ReportedSigner signer(Certificate certificate) {
        return certificate
                .officerNumber()
                .map(number -> new ReportedSigner(number, certificate.commonName()))
                .orElseGet(() ->
                        new ReportedSigner(certificate.organizationId().orElse(""), certificate.organizationName()));
    }
}
