package org.huzheng.dispute.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.recognition.RecognitionDecision;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.AccessRules;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.DataDeletion;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;

/** Whether request, contract, consent, release, evidence and decision are of one exchange 互认各环节核对. */
final class ExchangeCheck {
    private final DisputeManifest manifest;
    private final Papers papers;
    private final Findings findings;

    ExchangeCheck(DisputeManifest manifest, Papers papers, Findings findings) {
        this.manifest = manifest;
        this.papers = papers;
        this.findings = findings;
    }

    Optional<Verified<RecognitionDecision>> decision() {
        if (manifest.decision().isEmpty()) {
            papers.absent(RecognitionDecision.FORMAT.type().shortName(), "");
        }
        Optional<Verified<RecognitionDecision>> decision =
                manifest.decision().flatMap(ref -> papers.required(RecognitionDecision.FORMAT, ref));
        decision.ifPresent(decided -> papers.where(
                RecognitionDecision.FORMAT,
                other -> decided.value().supersedes().equals(Optional.of(other.ref()))
                        || other.value().supersedes().equals(Optional.of(decided.ref()))));
        return decision;
    }

    /** Objections to anything of this exchange, and what was done with them; called when all else was found. */
    void objections() {
        Set<StatementRef> about = papers.reached().stream().map(Verified::ref).collect(Collectors.toSet());
        for (Verified<Objection> objection : papers.where(
                Objection.FORMAT, each -> about.contains(each.value().against()))) {
            papers.where(ObjectionAct.FORMAT, act -> act.value().objection().equals(objection.ref()));
        }
    }

    Optional<Verified<AccessRequest>> request(Optional<Verified<RecognitionDecision>> decision) {
        Optional<StatementRef> named = decision.map(decided -> decided.value().request());
        if (named.isPresent() && !named.equals(manifest.request())) {
            mismatch(decision.orElseThrow().id(), "the manifest names another request");
        }
        Optional<StatementRef> ref = named.or(manifest::request);
        if (ref.isEmpty()) {
            papers.absent(AccessRequest.FORMAT.type().shortName(), "");
        }
        Optional<Verified<AccessRequest>> request =
                ref.flatMap(wanted -> papers.required(AccessRequest.FORMAT, wanted));
        request.filter(asked -> !asked.value().evidenceId().equals(manifest.evidenceId()))
                .ifPresent(asked -> mismatch(asked.id(), "the request is for other evidence"));
        request.ifPresent(asked -> papers.where(
                DataDeletion.FORMAT, deletion -> deletion.value().request().equals(asked.ref())));
        return request;
    }

    Optional<Verified<Registration>> registration(Optional<VerifiedPackage> evidence) {
        List<Verified<Registration>> found = papers.where(
                Registration.FORMAT,
                registered -> registered.value().evidence().id().equals(manifest.evidenceId()));
        if (found.isEmpty()) {
            papers.absent(Registration.FORMAT.type().shortName(), manifest.evidenceId());
        }
        for (Verified<Registration> each : found) {
            evidence.filter(held -> !each.value().manifestDigest().equals(held.manifestDigest())
                            || !each.issuer().is(held.issuer()))
                    .ifPresent(held -> mismatch(each.id(), "the registration is of another package"));
        }
        return found.stream().findFirst();
    }

    Optional<Verified<AccessGrant>> grant(Optional<Verified<AccessRequest>> request) {
        Optional<Verified<AccessGrant>> grant = request.flatMap(asked ->
                papers
                        .where(
                                AccessGrant.FORMAT,
                                granted -> granted.value().request().equals(asked.ref()))
                        .stream()
                        .findFirst());
        if (grant.isEmpty()) {
            papers.absent(
                    AccessGrant.FORMAT.type().shortName(),
                    request.map(Verified::id).orElse(""));
        }
        request.ifPresent(asked -> papers.where(
                AccessRefusal.FORMAT, refused -> refused.value().request().equals(asked.ref())));
        return grant;
    }

    Optional<Verified<ReleaseReceipt>> release(Optional<Verified<AccessGrant>> grant, Optional<StatementRef> reviewed) {
        List<Verified<ReleaseReceipt>> found = grant.map(granted -> papers.where(
                        ReleaseReceipt.FORMAT,
                        released -> released.value().grant().equals(granted.ref())))
                .orElse(List.of());
        Optional<Verified<ReleaseReceipt>> release = found.stream()
                .filter(each -> reviewed.map(each.ref()::equals).orElse(true))
                .findFirst();
        if (release.isEmpty()) {
            papers.absent(
                    ReleaseReceipt.FORMAT.type().shortName(),
                    reviewed.map(StatementRef::id)
                            .or(() -> grant.map(Verified::id))
                            .orElse(""));
        }
        for (Verified<ReleaseReceipt> each : found) {
            AccessGrant granted = grant.orElseThrow().value();
            if (!each.value().evidence().equals(granted.evidence())
                    || !each.value().contract().equals(granted.contract())) {
                mismatch(each.id(), "the release is of something else");
            }
        }
        return release;
    }

    /** What was asked and granted, by the rules that a server goes by, as of when it was granted. */
    void judgeAccess(Exchange exchange) {
        if (exchange.contract().isEmpty() || exchange.request().isEmpty()) {
            return;
        }
        ContractHistory history = exchange.contract().get();
        Verified<AccessRequest> request = exchange.request().get();
        exchange.grant().ifPresent(grant -> {
            exchange.evidence()
                    .map(evidence -> AccessRules.review(history, request, evidence, grant.instant()))
                    .ifPresent(reviewed -> reviewed.all().stream()
                            .filter(each -> exchange.whollySigned() || each.code() != ReasonCode.CONTRACT_UNSIGNED)
                            .forEach(findings::add));
            findings.addAll(AccessRules.reviewGrant(history, request, grant));
            exchange.evidence()
                    .filter(evidence -> !granted(grant.value().evidence(), evidence))
                    .ifPresent(evidence -> mismatch(grant.id(), "the consent is to another package"));
        });
        exchange.release()
                .filter(release -> !release.value().consumer().is(request.issuer()))
                .ifPresent(release -> mismatch(release.id(), "released to another department"));
        exchange.decision().ifPresent(decision -> judge(decision, exchange));
    }

    private void judge(Verified<RecognitionDecision> decision, Exchange exchange) {
        RecognitionDecision value = decision.value();
        Verified<AccessRequest> request = exchange.request().orElseThrow();
        if (!decision.issuer().is(request.issuer())) {
            mismatch(decision.id(), "decided by another department than asked");
        }
        if (!value.caseNumber().equals(request.value().caseNumber())) {
            mismatch(decision.id(), "decided for another case");
        }
        if (!value.contract().equals(exchange.contract().orElseThrow().ref())) {
            mismatch(decision.id(), "decided under another contract");
        }
        exchange.grant()
                .filter(grant -> !value.evidence().equals(grant.value().evidence()))
                .ifPresent(grant -> mismatch(decision.id(), "decided on another package than granted"));
        exchange.evidence()
                .filter(evidence -> !value.manifestDigest().equals(evidence.manifestDigest()))
                .ifPresent(evidence -> mismatch(decision.id(), "decided on another package than enclosed"));
        if (!decision.signedBy(value.reviewer().toString())) {
            findings.add(
                    ReasonCode.REVIEWER_SIGNATURE_MISSING,
                    decision.id(),
                    value.reviewer().toString());
        }
    }

    /** The file consented to, or a copy that its own registration, enclosed, ties to it. */
    private static boolean granted(EvidenceRef granted, VerifiedPackage evidence) {
        return evidence.evidence().equals(granted)
                || evidence.registration()
                        .map(registration -> registration.value().evidence())
                        .filter(granted::equals)
                        .isPresent();
    }

    private void mismatch(String subject, String detail) {
        findings.add(ReasonCode.REFERENCE_MISMATCH, subject, detail);
    }
}
