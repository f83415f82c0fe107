package org.huzheng.casefile.archive;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.casefile.CaseFile;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.casefile.record.ProcessRecord;
import org.huzheng.casefile.record.ProcessStage;
import org.huzheng.casefile.record.StageRecorded;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/** Holds an archive against the case it is of 案卷与案件核对; the sealer asks the same before it signs. */
final class CaseCheck {
    private final CaseArchive archive;
    private final CaseFile file;
    private final Findings findings;

    private CaseCheck(CaseArchive archive, CaseFile file, Findings findings) {
        this.archive = archive;
        this.file = file;
        this.findings = findings;
    }

    static void verify(CaseArchive archive, CaseFile file, Findings findings) {
        CaseCheck check = new CaseCheck(archive, file, findings);
        check.verifySubject();
        check.verifyClosure();
        check.verifyRecords();
        check.verifyEvidence();
        check.verifyTimes();
    }

    private void verifySubject() {
        ArchivedCase said = archive.subject();
        ArchivedCase is = ArchivedCase.of(file);
        requireSame(said.number(), is.number(), "number");
        requireSame(said.agency(), is.agency(), "agency");
        requireSame(said.party(), is.party(), "party");
        requireSame(said.archiveNumber(), is.archiveNumber(), "archiveNumber");
        if (!archive.header().issuer().is(is.agency())) {
            findings.add(ReasonCode.ARCHIVE_CASE_MISMATCH, CaseArchive.CASE_FILE, "sealed by another department");
        }
    }

    private void requireSame(Object said, Object is, String what) {
        if (!said.equals(is)) {
            findings.add(ReasonCode.ARCHIVE_CASE_MISMATCH, CaseArchive.CASE_FILE, what);
        }
    }

    private void verifyClosure() {
        if (!Closure.closed(file)) {
            findings.add(ReasonCode.ARCHIVE_CASE_NOT_CLOSED, CaseArchive.CASE_FILE, "");
        }
        List<ProcessStage> missing = Closure.missing(file);
        if (!missing.isEmpty()) {
            findings.add(ReasonCode.ARCHIVE_STAGE_MISSING, CaseArchive.CASE_FILE, missing.toString());
        }
    }

    /** What the case calls a record must be here: as a document, or as one of the evidence packages referred to. */
    private void verifyRecords() {
        for (StageRecorded record : file.the(ProcessRecord.class).records()) {
            boolean here = record.digest()
                    .map(digest -> document(record.stage(), digest) || referred(digest))
                    .orElseGet(() -> archive.documents().stream()
                            .anyMatch(each -> each.stage() == record.stage()
                                    && each.title().equals(record.document())));
            if (!here) {
                findings.add(ReasonCode.ARCHIVE_RECORD_MISSING, record.stage().name(), record.document());
            }
        }
    }

    private boolean document(ProcessStage stage, Digest digest) {
        return archive.documents().stream()
                .filter(each -> each.stage() == stage)
                .map(each -> archive.file(each.file()))
                .flatMap(Optional::stream)
                .anyMatch(each -> flat(each, digest.algorithm()).equals(digest));
    }

    private static Digest flat(ManifestFile file, DigestAlgorithm algorithm) {
        return algorithm == DigestAlgorithm.SM3
                ? file.digests().sm3()
                : file.digests().sha256();
    }

    private boolean referred(Digest digest) {
        return archive.evidence().stream()
                .anyMatch(each -> each.packageDigest().filter(digest::equals).isPresent());
    }

    private void verifyEvidence() {
        Map<String, ArchivedEvidence> submitted = new HashMap<>(ArchivedEvidence.of(file).stream()
                .collect(Collectors.toMap(ArchivedEvidence::evidence, Function.identity(), (a, b) -> a)));
        for (ArchivedEvidence each : archive.evidence()) {
            ArchivedEvidence expected = submitted.remove(each.evidence());
            if (!each.equals(expected)) {
                findings.add(
                        ReasonCode.ARCHIVE_EVIDENCE_MISMATCH,
                        each.evidence(),
                        expected == null ? "not of this case, or listed twice" : "not as submitted");
            }
        }
        submitted.values().stream()
                .sorted((a, b) -> a.evidence().compareTo(b.evidence()))
                .forEach(each -> findings.add(
                        ReasonCode.ARCHIVE_EVIDENCE_MISSING,
                        each.evidence(),
                        each.decisive() ? "the decision rests on it" : "submitted in the case"));
    }

    private void verifyTimes() {
        Instant sealed = archive.header().issuedAt();
        List<CaseEvent> events = file.events();
        if (!events.isEmpty() && events.get(events.size() - 1).at().isAfter(sealed)) {
            findings.add(ReasonCode.TIME_ORDER_IMPLAUSIBLE, CaseArchive.CASE_FILE, "events after the sealing");
        }
        for (ArchivedDocument document : archive.documents()) {
            if (document.date().isAfter(ChinaTime.date(sealed))) {
                findings.add(
                        ReasonCode.TIME_ORDER_IMPLAUSIBLE,
                        document.file(),
                        "dated " + document.date() + ", sealed " + sealed);
            }
        }
    }
}
