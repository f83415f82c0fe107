package org.huzheng.log;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;

/** The log keys somebody vouches for 受信日志公钥. Immutable. */
public final class LogTrust {
    private static final LogTrust NONE = new LogTrust(List.of());

    private final List<NoteVerifier> verifiers;

    private LogTrust(List<NoteVerifier> verifiers) {
        Map<String, NoteVerifier> byKeyId = new LinkedHashMap<>();
        for (NoteVerifier verifier : verifiers) {
            NoteVerifier other = byKeyId.put(verifier.name() + "+" + verifier.keyId(), verifier);
            if (other != null && !other.equals(verifier)) {
                throw new HuzhengException(
                        ErrorCode.TRUST_UNREADABLE, "two keys named " + verifier.name() + "+" + verifier.keyId());
            }
        }
        this.verifiers = List.copyOf(byKeyId.values());
    }

    /** No key at all: every receipt stays INDETERMINATE. */
    public static LogTrust none() {
        return NONE;
    }

    /**
     * These keys.
     *
     * @throws HuzhengException TRUST_UNREADABLE if two different ones share name and key id
     */
    public static LogTrust of(List<NoteVerifier> verifiers) {
        return new LogTrust(verifiers);
    }

    /**
     * The keys of all {@code *.vkey} files of a directory, one verifier key a line; empty lines and lines that start with
     * {@code #} are skipped. A directory without such a file gives no keys.
     *
     * @throws HuzhengException TRUST_UNREADABLE, naming file and line, if anything in it is not a verifier key
     */
    public static LogTrust load(Path directory) {
        List<NoteVerifier> verifiers = new ArrayList<>();
        for (Path file : vkeyFiles(directory)) {
            verifiers.addAll(read(file));
        }
        return new LogTrust(verifiers);
    }

    private static List<Path> vkeyFiles(Path directory) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory, "*.vkey")) {
            stream.forEach(files::add);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.TRUST_UNREADABLE, "directory " + directory.getFileName(), e);
        }
        Collections.sort(files);
        return files;
    }

    private static List<NoteVerifier> read(Path file) {
        List<NoteVerifier> verifiers = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            String vkey = line.strip();
            if (!vkey.isEmpty() && !vkey.startsWith("#")) {
                verifiers.add(parse(vkey, file.getFileName() + " line " + number));
            }
        }
        if (verifiers.isEmpty()) {
            throw new HuzhengException(ErrorCode.TRUST_UNREADABLE, file.getFileName() + " holds no verifier key");
        }
        return verifiers;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new HuzhengException(ErrorCode.TRUST_UNREADABLE, file.getFileName() + " is not UTF-8", e);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.TRUST_UNREADABLE, String.valueOf(file.getFileName()), e);
        }
    }

    private static NoteVerifier parse(String vkey, String where) {
        try {
            return NoteVerifier.parse(vkey);
        } catch (HuzhengException e) {
            throw new HuzhengException(ErrorCode.TRUST_UNREADABLE, where + ": " + e.detail(), e);
        }
    }

    /** These keys and those. */
    public LogTrust plus(LogTrust other) {
        List<NoteVerifier> all = new ArrayList<>(verifiers);
        all.addAll(other.verifiers);
        return new LogTrust(all);
    }

    /** All keys, each once. */
    public List<NoteVerifier> verifiers() {
        return verifiers;
    }

    /**
     * What a log attests besides its checkpoints, if one of these keys, named like its origin, signed it for this purpose.
     * Otherwise LOG_KEY_UNKNOWN, LOG_CHECKPOINT_SIGNATURE_INVALID or LOG_RECEIPT_MALFORMED says why not.
     *
     * @param note the signed note
     * @param origin the log
     * @param purpose what it must be for
     */
    public Optional<List<String>> attested(
            Bytes note, String origin, String purpose, String subject, Findings findings) {
        try {
            SignedNote signed = SignedNote.parse(note);
            List<String> lines = List.of(signed.text().split("\n", -1));
            List<String> attested = lines.subList(Math.min(2, lines.size()), Math.max(2, lines.size() - 1));
            LogText.require(
                    signed.text().equals(LogText.attestation(origin, purpose, attested)),
                    "a note of another log or for another purpose");
            return signed.verify(origin, this, subject, findings).map(suite -> attested);
        } catch (HuzhengException e) {
            findings.add(ReasonCode.LOG_RECEIPT_MALFORMED, subject, e.detail());
            return Optional.empty();
        }
    }

    /** The key a signature line claims to be by. */
    Optional<NoteVerifier> find(NoteSignature line) {
        return verifiers.stream().filter(verifier -> verifier.isNamedBy(line)).findFirst();
    }
}
