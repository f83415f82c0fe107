package org.huzheng.custody;

import java.time.Instant;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.statement.Party;

/**
 * Follows a chain of custody 保管链核验 event by event: the link to the signature before, who hands over to whom, time, and
 * seal. Not thread-safe.
 */
public final class CustodyChain {
    private final String evidenceId;
    private final Digest manifestDigest;
    private final CryptoSuite suite;
    private final Findings findings;
    private final Party collector;
    private Digest link;
    private Instant latest;
    private int number;
    private Optional<Custodian> holder = Optional.empty();
    private Optional<Custodian> giver = Optional.empty();
    private Optional<String> seal = Optional.empty();

    private CustodyChain(
            String evidenceId,
            Digest manifestDigest,
            CryptoSuite suite,
            Bytes manifestSignature,
            Party collector,
            Instant collectedAt,
            Findings findings) {
        this.evidenceId = evidenceId;
        this.manifestDigest = manifestDigest;
        this.suite = suite;
        this.link = suite.digest().digest(manifestSignature);
        this.collector = collector;
        this.latest = collectedAt;
        this.findings = findings;
    }

    /**
     * Begins at the seal.
     *
     * @param evidenceId the evidence's id
     * @param manifestDigest the digest of its manifest
     * @param suite the suite of the package
     * @param manifestSignature the whole of {@code manifest.json.p7s}
     * @param collector the department that sealed it, which had it first
     * @param collectedAt the earliest time an event can have
     * @param findings where to report
     */
    public static CustodyChain of(
            String evidenceId,
            Digest manifestDigest,
            CryptoSuite suite,
            Bytes manifestSignature,
            Party collector,
            Instant collectedAt,
            Findings findings) {
        return new CustodyChain(evidenceId, manifestDigest, suite, manifestSignature, collector, collectedAt, findings);
    }

    /** What the next event must name as previous. */
    public Digest link() {
        return link;
    }

    /** The number the next event must have. */
    public int nextNumber() {
        return number + 1;
    }

    /** Who holds the evidence now; empty before the first event. */
    public Optional<Custodian> holder() {
        return holder;
    }

    /**
     * Verifies the next event: CUSTODY_DIGEST_MISMATCH, CUSTODY_BROKEN_LINK, CUSTODY_GAP, CUSTODY_TIME_REVERSED,
     * CUSTODY_SEAL_BROKEN. Its signatures are judged elsewhere.
     *
     * @param event the event
     * @param firstSignature its whole first signature file
     * @param subject what findings are to name
     */
    public void verify(CustodyEvent event, Bytes firstSignature, String subject) {
        number++;
        if (!event.evidenceId().equals(evidenceId) || !event.manifestDigest().equals(manifestDigest)) {
            findings.add(ReasonCode.CUSTODY_DIGEST_MISMATCH, subject, "");
        }
        if (event.number() != number || !event.previous().equals(link)) {
            findings.add(ReasonCode.CUSTODY_BROKEN_LINK, subject, "event " + event.number() + ", expected " + number);
        }
        if (holder.isEmpty()) {
            verifyOrigin(event.facts(), subject);
        }
        verifyHolder(event.facts(), subject);
        verifyTime(event, subject);
        verifySeal(event.facts(), subject);
        giver = event.facts().action() == CustodyAction.RECEIVE
                ? Optional.empty()
                : event.facts().from();
        holder = Optional.of(event.facts().to());
        link = suite.digest().digest(firstSignature);
    }

    /** Only the department that sealed it can have held it first; anybody else's chain begins in the air. */
    private void verifyOrigin(CustodyFacts first, String subject) {
        Custodian origin = first.from().orElse(first.to());
        if (!origin.code().equals(collector.code())) {
            findings.add(
                    ReasonCode.CUSTODY_GAP,
                    subject,
                    "begins with " + origin.name() + ", sealed by " + collector.name());
        }
    }

    private void verifyHolder(CustodyFacts facts, String subject) {
        boolean continues = holder.isEmpty()
                ? facts.from().isEmpty() || facts.action() != CustodyAction.COLLECT
                : facts.from().map(from -> from.is(holder.get())).orElse(false) || receives(facts);
        if (!continues) {
            findings.add(
                    ReasonCode.CUSTODY_GAP,
                    subject,
                    "held by " + holder.map(Custodian::name).orElse("nobody") + ", handed over by "
                            + facts.from().map(Custodian::name).orElse("nobody"));
        }
    }

    /** Whoever was handed it says so, naming who handed it over; which person of the body took it is the body's to say. */
    private boolean receives(CustodyFacts facts) {
        return facts.action() == CustodyAction.RECEIVE
                && facts.from().equals(giver)
                && giver.isPresent()
                && holder.map(taker -> taker.code().equals(facts.to().code())).orElse(false);
    }

    private void verifyTime(CustodyEvent event, String subject) {
        Instant time = event.facts().time().toInstant();
        if (time.isBefore(latest)) {
            findings.add(ReasonCode.CUSTODY_TIME_REVERSED, subject, time + " after " + latest);
        } else {
            latest = time;
        }
        if (time.isAfter(event.header().issuedAt())) {
            findings.add(ReasonCode.CUSTODY_TIME_REVERSED, subject, "recorded before it happened");
        }
    }

    /** A seal once put on is on it, under the same number, until UNSEAL names it; any change needs an explanation. */
    private void verifySeal(CustodyFacts facts, String subject) {
        boolean changes = !facts.sealNumber().equals(seal);
        boolean puttingOn = facts.action() == CustodyAction.SEAL && seal.isEmpty();
        if (changes && !puttingOn && facts.explanation().isEmpty()) {
            findings.add(
                    ReasonCode.CUSTODY_SEAL_BROKEN,
                    subject,
                    "seal " + seal.orElse("none") + " became "
                            + facts.sealNumber().orElse("none"));
        }
        seal = facts.action() == CustodyAction.UNSEAL ? Optional.empty() : facts.sealNumber();
    }
}
