package org.huzheng.crypto.certificate;

import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CRLEntryHolder;
import org.bouncycastle.cert.X509CRLHolder;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.internal.Oids;
import org.huzheng.crypto.internal.Pem;
import org.huzheng.internal.BouncyCastle;

/** A complete certificate revocation list 证书吊销列表 (RFC 5280 §5). */
final class RevocationList {
    private static final String PEM_LABEL = "X509 CRL";
    /** X.509 expiredCertsOnCRL: the list keeps expired certificates. */
    private static final ASN1ObjectIdentifier KEEPS_EXPIRED = new ASN1ObjectIdentifier("2.5.29.60");

    private final Bytes encoded;
    private final X509CRLHolder holder;

    private RevocationList(Bytes der) {
        try {
            this.encoded = der;
            this.holder = requireDates(read(der));
        } catch (IOException | RuntimeException e) {
            throw new HuzhengException(ErrorCode.TRUST_UNREADABLE, "revocation list", e);
        }
    }

    /** Read whole at once: BouncyCastle would otherwise throw only when a broken entry is first asked for. */
    private static X509CRLHolder read(Bytes der) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(der.toArray(), false)) {
            X509CRLHolder list = new X509CRLHolder(CertificateList.getInstance(in.readObject()));
            if (in.read() >= 0) {
                throw new IOException("something follows the list");
            }
            return list;
        }
    }

    /** Dates too, which it reads only when asked for. */
    private static X509CRLHolder requireDates(X509CRLHolder list) {
        list.getThisUpdate();
        list.getNextUpdate();
        for (Object entry : list.getRevokedCertificates()) {
            ((X509CRLEntryHolder) entry).getRevocationDate();
        }
        return list;
    }

    static RevocationList parse(Bytes pemOrDer) {
        BouncyCastle.require();
        if (!Pem.looksLike(pemOrDer)) {
            return new RevocationList(pemOrDer);
        }
        List<RevocationList> all;
        try {
            all = parseBundle(pemOrDer);
        } catch (IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.TRUST_UNREADABLE, "damaged PEM block", e);
        }
        if (all.size() != 1) {
            throw new HuzhengException(ErrorCode.TRUST_UNREADABLE, all.size() + " revocation lists instead of one");
        }
        return all.get(0);
    }

    static List<RevocationList> parseBundle(Bytes pem) {
        return Pem.blocks(pem).stream()
                .filter(block -> block.label().equals(PEM_LABEL))
                .map(block -> new RevocationList(block.content()))
                .toList();
    }

    static boolean looksLike(Bytes der) {
        try {
            return read(der).getThisUpdate() != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    Bytes encoded() {
        return encoded;
    }

    X500Name issuerName() {
        return holder.getIssuer();
    }

    boolean signedBy(Certificate issuer) {
        AlgorithmIdentifier algorithm = holder.toASN1Structure().getSignatureAlgorithm();
        AlgorithmIdentifier inner = holder.toASN1Structure().getTBSCertList().getSignature();
        try {
            Bytes signed = Bytes.of(holder.toASN1Structure().getTBSCertList().getEncoded());
            Bytes signature = Bytes.of(holder.toASN1Structure().getSignature().getOctets());
            return algorithm.equals(inner)
                    && Oids.suiteOf(algorithm).filter(issuer.suite()::equals).isPresent()
                    && issuer.verify(signed, signature);
        } catch (IOException | RuntimeException e) {
            // A bit string of no whole bytes is no signature.
            return false;
        }
    }

    /** Delta and partial lists say so in a critical extension, and only complete ones are understood. */
    boolean complete() {
        return holder.getCriticalExtensionOIDs().isEmpty();
    }

    /** Whether its silence about a certificate means that it was not revoked at this instant. */
    boolean covers(Certificate certificate, Instant at) {
        Instant thisUpdate = holder.getThisUpdate().toInstant();
        Date nextUpdate = holder.getNextUpdate();
        if (!thisUpdate.isAfter(at)) {
            return nextUpdate != null && !nextUpdate.toInstant().isBefore(at);
        }
        return !thisUpdate.isAfter(certificate.notAfter()) || holder.getExtension(KEEPS_EXPIRED) != null;
    }

    /** When a certificate stopped being good: its invalidity date if the authority gave an earlier one. */
    Optional<Instant> revokedAt(Certificate certificate) {
        X509CRLEntryHolder entry =
                holder.getRevokedCertificate(certificate.holder().getSerialNumber());
        if (entry == null) {
            return Optional.empty();
        }
        Instant revoked = entry.getRevocationDate().toInstant();
        Extension invalidity = entry.getExtension(Extension.invalidityDate);
        if (invalidity == null) {
            return Optional.of(revoked);
        }
        Instant invalid = date(invalidity);
        return Optional.of(invalid.isBefore(revoked) ? invalid : revoked);
    }

    private static Instant date(Extension invalidity) {
        try {
            return ASN1GeneralizedTime.getInstance(invalidity.getParsedValue())
                    .getDate()
                    .toInstant();
        } catch (ParseException | RuntimeException e) {
            // Unreadable means unlimited: the entry then counts as revoked from the start.
            return Instant.MIN;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RevocationList list && encoded.equals(list.encoded);
    }

    @Override
    public int hashCode() {
        return encoded.hashCode();
    }
}
