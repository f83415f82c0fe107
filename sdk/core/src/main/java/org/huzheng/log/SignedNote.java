package org.huzheng.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/**
 * A signed note 签名便笺 of c2sp.org/signed-note: a text and signature lines over it. Who signed is only a claim until a {@link
 * LogTrust} has looked.
 *
 * @param text the signed text; ends with a newline
 * @param signatures one to {@value #MAX_SIGNATURES} lines, each by another key
 */
record SignedNote(String text, List<NoteSignature> signatures) {
    private static final int MAX_BYTES = 256 * 1024;
    private static final int MAX_SIGNATURES = 64;

    /** Refuses a text that is not UTF-8 without control characters, ending in a newline, and repeated signers. */
    SignedNote {
        LogText.require(text.endsWith("\n"), "note text does not end with a newline");
        LogText.require(text.chars().noneMatch(c -> c < ' ' && c != '\n'), "control character in the note text");
        LogText.require(Bytes.ofUtf8(text).utf8().equals(text), "note text is not Unicode");
        signatures = List.copyOf(signatures);
        long signers = signatures.stream().map(NoteSignature::signer).distinct().count();
        LogText.require(signers == signatures.size(), "two signature lines of one key");
        LogText.require(!signatures.isEmpty() && signers <= MAX_SIGNATURES, "number of signature lines");
    }

    /** Signs a text with each signer in turn. */
    static SignedNote sign(String text, List<NoteSigner> signers) {
        return new SignedNote(
                text, signers.stream().map(signer -> signer.sign(text)).toList());
    }

    /**
     * Parses a note in its one spelling.
     *
     * @throws org.huzheng.HuzhengException LOG_MALFORMED
     */
    static SignedNote parse(Bytes note) {
        String all = LogText.utf8(note, MAX_BYTES);
        int blank = all.lastIndexOf("\n\n");
        LogText.require(blank >= 0 && all.endsWith("\n") && blank + 2 < all.length(), "note has no signature lines");
        String lines = all.substring(blank + 2, all.length() - 1);
        return new SignedNote(
                all.substring(0, blank + 1),
                Stream.of(lines.split("\n", -1)).map(NoteSignature::parse).toList());
    }

    /** The note as it travels. */
    Bytes format() {
        return Bytes.ofUtf8(text
                + "\n"
                + signatures.stream().map(signature -> signature.line() + "\n").collect(Collectors.joining()));
    }

    /**
     * Judges every line; only a key named like the origin speaks for the log.
     *
     * @return the suite of the log, if a known key of its own signed
     */
    Optional<CryptoSuite> verify(String origin, LogTrust trust, String subject, Findings findings) {
        findings.assess(Axis.LOG);
        Optional<CryptoSuite> suite = Optional.empty();
        for (NoteSignature line : signatures) {
            Optional<NoteVerifier> verifier = trust.find(line);
            if (verifier.isEmpty()) {
                findings.add(ReasonCode.LOG_KEY_UNKNOWN, subject, line.signer());
            } else if (!verifier.get().verify(text, line)) {
                findings.add(ReasonCode.LOG_CHECKPOINT_SIGNATURE_INVALID, subject, line.signer());
            } else if (line.name().equals(origin)) {
                suite = agreed(suite, verifier.get(), subject, findings);
            }
        }
        boolean unexplained = suite.isEmpty()
                && signatures.stream().noneMatch(line -> line.name().equals(origin));
        if (unexplained) {
            findings.add(ReasonCode.LOG_KEY_UNKNOWN, subject, "no signature by " + origin);
        }
        return suite;
    }

    /** The hash of the tree follows from the log's key; two own keys must mean the same tree. */
    private static Optional<CryptoSuite> agreed(
            Optional<CryptoSuite> before, NoteVerifier verifier, String subject, Findings findings) {
        if (before.isPresent() && before.get() != verifier.suite()) {
            findings.add(ReasonCode.LOG_CHECKPOINT_SIGNATURE_INVALID, subject, "keys of two suites for one tree");
        }
        return Optional.of(before.orElse(verifier.suite()));
    }
}
