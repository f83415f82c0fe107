package org.huzheng.server.registry;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CRLHolder;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.certificate.TrustStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whom the server believes while it runs 运行中的信任: the anchors and revocation lists of its directory, read again when a file
 * in it changes. What cannot be read changes nothing and is said; a revocation list that was known is not forgotten because its
 * file is gone or an older one lies there. Thread-safe.
 */
public final class RunningTrust {
    private static final Logger LOG = LoggerFactory.getLogger(RunningTrust.class);

    private static final Digest NOTHING = DigestAlgorithm.SHA256.digest(Bytes.empty());

    private final Optional<Path> directory;
    private final TrustStore own;
    private volatile State state;

    private record State(TrustStore read, TrustStore believed, Digest files, Optional<ErrorCode> trouble) {
        /** What could not be read lies there no more; a list that was carried over still is. */
        Optional<ErrorCode> settled() {
            return trouble.filter(code -> code == ErrorCode.REVOCATION_LIST_OLDER);
        }
    }

    private RunningTrust(Optional<Path> directory, TrustStore first, TrustStore own) {
        this.directory = directory;
        this.own = own;
        this.state = new State(first, first.plus(own), NOTHING, Optional.empty());
        reload();
    }

    /**
     * Trust as it was read, kept up to date with a directory if there is one.
     *
     * @param own anchors of the server's own making, believed besides
     */
    public static RunningTrust of(TrustStore first, Optional<Path> directory, TrustStore own) {
        return new RunningTrust(directory, first, own);
    }

    /** What is believed now. */
    public TrustStore now() {
        return state.believed();
    }

    /** Why the directory as it lies there is not what is believed; empty if it is. */
    public Optional<ErrorCode> trouble() {
        return state.trouble();
    }

    /**
     * Reads the directory again if a file of it changed.
     *
     * @return whether other things are believed now
     */
    public final synchronized boolean reload() {
        if (directory.isEmpty()) {
            return false;
        }
        State before = state;
        try {
            Digest files = digest(directory.get());
            if (files.equals(before.files())) {
                state = new State(before.read(), before.believed(), files, before.settled());
                return false;
            }
            TrustStore read = TrustStore.load(directory.get());
            List<Bytes> remembered = newer(before.read(), read);
            Optional<ErrorCode> trouble =
                    remembered.isEmpty() ? Optional.empty() : Optional.of(ErrorCode.REVOCATION_LIST_OLDER);
            TrustStore kept = TrustStore.of(read.certificates(), without(read, remembered))
                    .withCrls(remembered);
            state = new State(kept, kept.plus(own), files, trouble);
        } catch (HuzhengException e) {
            if (!before.trouble().equals(Optional.of(e.code()))) {
                LOG.atWarn().addKeyValue("code", e.code()).log("trust as read before stays");
            }
            state = new State(before.read(), before.believed(), before.files(), Optional.of(e.code()));
            return false;
        }
        LOG.atInfo()
                .addKeyValue("anchors", state.read().anchors().size())
                .addKeyValue("lists", state.read().crls().size())
                .log("trust read again");
        state.trouble().ifPresent(code -> LOG.atWarn().addKeyValue("code", code).log("an earlier list stays"));
        return true;
    }

    /** The lists that were read, but for those of an authority of which a newer one was known. */
    private static List<Bytes> without(TrustStore read, List<Bytes> remembered) {
        Set<X500Name> known =
                remembered.stream().map(list -> holder(list).getIssuer()).collect(Collectors.toSet());
        return read.crls().stream()
                .filter(list -> !known.contains(holder(list).getIssuer()))
                .toList();
    }

    /** The lists known before of which no list of the same authority, as new or newer, was read. */
    private static List<Bytes> newer(TrustStore before, TrustStore read) {
        Map<X500Name, Instant> issued = new HashMap<>();
        read.crls().forEach(list -> {
            X509CRLHolder holder = holder(list);
            issued.merge(
                    holder.getIssuer(),
                    holder.getThisUpdate().toInstant(),
                    (one, other) -> one.isAfter(other) ? one : other);
        });
        List<Bytes> remembered = new ArrayList<>();
        for (Bytes list : before.crls()) {
            X509CRLHolder holder = holder(list);
            Instant newer = issued.get(holder.getIssuer());
            if (newer == null || newer.isBefore(holder.getThisUpdate().toInstant())) {
                remembered.add(list);
            }
        }
        return remembered;
    }

    private static X509CRLHolder holder(Bytes list) {
        try {
            return new X509CRLHolder(list.toArray());
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.TRUST_UNREADABLE, "revocation list", e);
        }
    }

    /** The digest of all files by name and content. */
    static Digest digest(Path directory) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, Files::isRegularFile)) {
            found.forEach(files::add);
            files.sort(null);
            StringBuilder all = new StringBuilder();
            for (Path file : files) {
                all.append(file.getFileName())
                        .append('\0')
                        .append(DigestAlgorithm.SHA256.digest(Bytes.of(Files.readAllBytes(file))))
                        .append('\n');
            }
            return DigestAlgorithm.SHA256.digest(Bytes.ofUtf8(all.toString()));
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.TRUST_UNREADABLE, "the directory", e);
        }
    }
}
