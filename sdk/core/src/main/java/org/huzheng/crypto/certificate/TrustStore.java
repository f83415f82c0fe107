package org.huzheng.crypto.certificate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.finding.Axis;
import org.huzheng.finding.Findings;

/**
 * What a department trusts 信任库: authorities' certificates and their revocation lists (CRL). Nothing is ever fetched.
 *
 * <p>Only self-signed authority certificates are anchors. Other authority certificates merely help to find a path, and
 * certificates of departments or officers found among them are never trusted for standing there.
 */
public final class TrustStore {
    private final List<Certificate> authorities;
    private final List<RevocationList> revocations;

    private TrustStore(List<Certificate> authorities, List<RevocationList> revocations) {
        this.authorities = List.copyOf(new LinkedHashSet<>(authorities));
        this.revocations = List.copyOf(new LinkedHashSet<>(revocations));
    }

    /**
     * Loads a directory: {@code *.crt *.cer *.pem *.der *.crl}, PEM (bundles too) or DER. Other files are ignored.
     *
     * @throws HuzhengException TRUST_UNREADABLE naming the file that cannot be read
     */
    public static TrustStore load(Path directory) {
        TrustDirectory found = TrustDirectory.read(directory);
        return new TrustStore(found.certificates(), found.revocations());
    }

    /**
     * A store of these authorities and revocation lists (PEM or DER).
     *
     * @throws HuzhengException TRUST_UNREADABLE if a list cannot be read
     */
    public static TrustStore of(List<Certificate> authorities, List<Bytes> crls) {
        return new TrustStore(
                authorities, crls.stream().map(RevocationList::parse).toList());
    }

    /** A store that trusts nobody. */
    public static TrustStore empty() {
        return new TrustStore(List.of(), List.of());
    }

    /** The self-signed authority certificates: every path ends at one of them. */
    public List<Certificate> anchors() {
        return authorities.stream().filter(CertificatePath::isAnchor).toList();
    }

    /** All certificates held, the anchors included. */
    public List<Certificate> certificates() {
        return authorities;
    }

    /** The revocation lists as DER. */
    public List<Bytes> crls() {
        return revocations.stream().map(RevocationList::encoded).toList();
    }

    /** A store of both. */
    public TrustStore plus(TrustStore other) {
        List<Certificate> certificates = new ArrayList<>(authorities);
        certificates.addAll(other.authorities);
        List<RevocationList> lists = new ArrayList<>(revocations);
        lists.addAll(other.revocations);
        return new TrustStore(certificates, lists);
    }

    /** A store that also knows these revocation lists, such as those a package carries; no anchor is added. */
    public TrustStore withCrls(List<Bytes> crls) {
        return plus(of(List.of(), crls));
    }

    /**
     * The path from a certificate to an anchor, both included; empty if there is none whose signatures hold. Says nothing
     * about validity, usage or revocation.
     */
    public Optional<List<Certificate>> path(Certificate leaf, List<Certificate> intermediates) {
        return paths(leaf, intermediates).get(0).complete();
    }

    /**
     * Judges a certificate at an instant, adding findings on {@link Axis#TRUST}: path, validity, key usage, role,
     * revocation. An authority may be certified more than once, so one path that holds is enough; if none does, the
     * findings are those of the shortest. A CRL counts for the instant if it covers it (thisUpdate to nextUpdate) or was
     * issued after it, while the certificate could still be listed. Revoked at or before the instant fails; later is a
     * remark.
     *
     * @param leaf whose signature is judged
     * @param intermediates further certificates that came with the signature; they are never trusted by themselves
     * @param at the time of the signature
     * @param expected the role the certificate must have
     * @param findings where to report
     * @param subject what the findings are about
     */
    public void check(
            Certificate leaf,
            List<Certificate> intermediates,
            Instant at,
            CertificateRole expected,
            Findings findings,
            String subject) {
        Objects.requireNonNull(at, "at");
        findings.assess(Axis.TRUST);
        List<Findings> judged = new ArrayList<>();
        for (CertificatePath path : paths(leaf, intermediates)) {
            Findings own = new Findings();
            new PathCheck(path, at, own, subject).check(expected, revocations);
            judged.add(own);
            if (own.clean()) {
                break;
            }
        }
        findings.addAll(judged.stream().filter(Findings::clean).findFirst().orElse(judged.get(0)));
    }

    private List<CertificatePath> paths(Certificate leaf, List<Certificate> intermediates) {
        return new PathSearch(anchors(), pool(intermediates)).from(leaf);
    }

    private List<Certificate> pool(List<Certificate> intermediates) {
        List<Certificate> pool = new ArrayList<>(authorities);
        pool.addAll(intermediates);
        return pool;
    }
}
