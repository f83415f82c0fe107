package org.huzheng.server.intake;

import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.PackageVerification;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.finding.VerificationReport;
import org.huzheng.server.Refusal;
import org.huzheng.server.Storage;
import org.huzheng.server.content.ContentStore;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.EvidenceRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementFormat;

/**
 * 证据登记: of a package this department uploaded and sealed itself, once. The package is opened and verified, and what the
 * registration says of it is held against it.
 */
final class RegistrationRule implements IntakeRule<Registration> {
    private final ContentStore content;
    private final StoredPackages packages;

    RegistrationRule(ContentStore content, StoredPackages packages) {
        this.content = content;
        this.packages = packages;
    }

    @Override
    public StatementFormat<Registration> format() {
        return Registration.FORMAT;
    }

    @Override
    public Judgement prepare(Incoming<Registration> incoming, Storage storage) {
        Registration registration = incoming.value();
        Digest digest = registration.evidence().packageDigest();
        if (!content.isOwner(digest, incoming.by())) {
            throw new HuzhengException(ErrorCode.UPLOAD_INCOMPLETE, "no such content uploaded by this department");
        }
        storage.read(stores -> requireNew(stores, digest, incoming.by()));
        VerifiedPackage verified = sound(packages.verify(digest));
        Findings findings = new Findings();
        check(registration, verified, incoming, findings);
        if (!findings.clean()) {
            throw Rejections.because(findings);
        }
        return stores -> judge(incoming, registration, stores);
    }

    /** Whether somebody else registered it is not for this department to know; its seal says whose it is. */
    private static boolean requireNew(Stores stores, Digest content, String owner) {
        if (stores.evidence()
                .ofContent(content)
                .filter(found -> found.owner().equals(owner))
                .isPresent()) {
            throw new HuzhengException(ErrorCode.CONTENT_REGISTERED, "");
        }
        return true;
    }

    private static VerifiedPackage sound(PackageVerification verification) {
        VerificationReport report = verification.report();
        boolean sound = report.axes().values().stream().noneMatch(verdict -> verdict == Verdict.FAILED);
        for (Axis demanded : Set.of(Axis.INTEGRITY, Axis.SIGNATURE, Axis.TRUST)) {
            sound &= report.axes().get(demanded) == Verdict.PASSED;
        }
        if (!sound) {
            throw Refusal.content(report.findings());
        }
        return verification.require();
    }

    private static void check(
            Registration registration, VerifiedPackage verified, Incoming<Registration> incoming, Findings findings) {
        String id = incoming.id();
        if (!verified.issuer().is(incoming.issuer())) {
            findings.add(
                    ReasonCode.PACKAGE_ISSUER_MISMATCH, id, verified.issuer().name());
        }
        if (!verified.evidence().id().equals(registration.evidence().id())) {
            findings.add(ReasonCode.PACKAGE_ID_MISMATCH, id, verified.evidence().id());
        }
        if (!verified.manifestDigest().equals(registration.manifestDigest())) {
            findings.add(
                    ReasonCode.PACKAGE_MANIFEST_MISMATCH,
                    id,
                    verified.manifestDigest().toString());
        }
        if (verified.kind() != registration.kind()) {
            findings.add(ReasonCode.PACKAGE_KIND_MISMATCH, id, verified.kind().name());
        }
        if (!verified.facts().title().equals(registration.title())) {
            findings.add(ReasonCode.PACKAGE_TITLE_MISMATCH, id, "");
        }
        if (verified.manifest().suite() != incoming.header().suite()) {
            findings.add(
                    ReasonCode.SUITE_MISMATCH,
                    id,
                    "the package is of suite " + verified.manifest().suite());
        }
        if (incoming.before(verified.manifest().header().issuedAt())) {
            findings.add(ReasonCode.ISSUED_BEFORE_REFERENCE, id, "the package");
        }
    }

    private static Entry judge(Incoming<Registration> incoming, Registration registration, Stores stores) {
        Digest digest = registration.evidence().packageDigest();
        BusinessKey key = new BusinessKey(incoming.by(), registration.evidence().id());
        requireNew(stores, digest, incoming.by());
        if (stores.evidence().find(key).isPresent()) {
            throw new HuzhengException(ErrorCode.BUSINESS_KEY_CONFLICT, "evidence id");
        }
        return new Entry(
                Set.of(Subject.evidence(key)),
                Set.of(incoming.by()),
                (writing, index) -> writing.evidence()
                        .insert(new EvidenceRecord(
                                key.id(), key.issuer(), digest, registration.manifestDigest(), index, incoming.now())));
    }
}
