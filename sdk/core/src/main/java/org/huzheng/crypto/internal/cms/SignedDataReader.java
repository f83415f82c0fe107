package org.huzheng.crypto.internal.cms;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.finding.ReasonCode;

/**
 * Takes a SignedData apart, refusing whatever has more than one spelling or is protected by nothing: fields are taken in
 * their one order, versions must be those RFC 5652 §5.1 computes, there is one digest algorithm and one signer.
 */
final class SignedDataReader {
    static final ASN1ObjectIdentifier GM_DATA = new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.1");
    static final ASN1ObjectIdentifier GM_SIGNED_DATA = new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.2");

    private SignedDataReader() {}

    static SignedParts read(Bytes cms) {
        try {
            ASN1Sequence info = StrictDer.sequence(StrictDer.parse(cms), 2, 2);
            ASN1ObjectIdentifier outer = ASN1ObjectIdentifier.getInstance(info.getObjectAt(0));
            return readData(outer, StrictDer.sequence(StrictDer.explicit(info.getObjectAt(1)), 4, 6));
        } catch (CmsDefect e) {
            throw e;
        } catch (RuntimeException e) {
            throw CmsDefect.malformed("not a SignedData");
        }
    }

    private static SignedParts readData(ASN1ObjectIdentifier outer, ASN1Sequence data) {
        ASN1Sequence encapsulated = StrictDer.sequence(data.getObjectAt(2), 1, 2);
        ASN1ObjectIdentifier contentType = ASN1ObjectIdentifier.getInstance(encapsulated.getObjectAt(0));
        boolean gm = contentType.equals(GM_DATA);
        if (!outer.equals(gm ? GM_SIGNED_DATA : CMSObjectIdentifiers.signedData)) {
            throw CmsDefect.malformed("content type " + outer);
        }
        boolean plainData = gm || contentType.equals(PKCSObjectIdentifiers.data);
        requireVersion(data.getObjectAt(0), plainData ? 1 : 3);
        Optional<Bytes> content = encapsulated.size() == 1
                ? Optional.empty()
                : Optional.of(Bytes.of(ASN1OctetString.getInstance(StrictDer.explicit(encapsulated.getObjectAt(1)))
                        .getOctets()));
        List<Certificate> certificates = certificates(data);
        ASN1Encodable signer = StrictDer.only(ASN1Set.getInstance(data.getObjectAt(data.size() - 1)));
        ASN1Encodable digest = StrictDer.only(ASN1Set.getInstance(data.getObjectAt(1)));
        return readSigner(contentType, content, certificates, digest, StrictDer.sequence(signer, 5, 7));
    }

    private static SignedParts readSigner(
            ASN1ObjectIdentifier contentType,
            Optional<Bytes> content,
            List<Certificate> certificates,
            ASN1Encodable outerDigest,
            ASN1Sequence signer) {
        requireVersion(signer.getObjectAt(0), 1);
        int next = 3;
        Optional<ASN1Set> signed = Optional.empty();
        if (StrictDer.isTagged(signer.getObjectAt(next), 0)) {
            signed = Optional.of(StrictDer.implicitSet(signer.getObjectAt(next++)));
        }
        AlgorithmIdentifier signature = AlgorithmIdentifier.getInstance(signer.getObjectAt(next++));
        Bytes value =
                Bytes.of(ASN1OctetString.getInstance(signer.getObjectAt(next++)).getOctets());
        Optional<ASN1Set> unsigned = Optional.empty();
        if (next < signer.size() && StrictDer.isTagged(signer.getObjectAt(next), 1)) {
            unsigned = Optional.of(StrictDer.implicitSet(signer.getObjectAt(next++)));
        }
        if (next != signer.size()) {
            throw CmsDefect.malformed("unknown field in SignerInfo");
        }
        AlgorithmIdentifier digest = AlgorithmIdentifier.getInstance(signer.getObjectAt(2));
        if (!StrictDer.der(digest).equals(StrictDer.der(outerDigest))) {
            throw new CmsDefect(ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT, "digestAlgorithms differ");
        }
        IssuerAndSerialNumber name = IssuerAndSerialNumber.getInstance(signer.getObjectAt(1));
        return new SignedParts(contentType, content, certificates, name, digest, signed, signature, value, unsigned);
    }

    private static void requireVersion(ASN1Encodable version, int expected) {
        if (!ASN1Integer.getInstance(version).getValue().equals(BigInteger.valueOf(expected))) {
            throw new CmsDefect(ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT, "version other than " + expected);
        }
    }

    private static List<Certificate> certificates(ASN1Sequence data) {
        if (data.size() == 4) {
            return List.of();
        }
        ASN1Encodable field = data.getObjectAt(3);
        if (data.size() == 6 || !StrictDer.isTagged(field, 0)) {
            throw new CmsDefect(ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT, "embedded revocation data");
        }
        List<Certificate> certificates = new ArrayList<>();
        for (ASN1Encodable element : StrictDer.implicitSet(field)) {
            Certificate certificate = certificate(ASN1Sequence.getInstance(element));
            if (certificates.contains(certificate)) {
                throw new CmsDefect(ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT, "a certificate stands twice");
            }
            certificates.add(certificate);
        }
        return certificates;
    }

    private static Certificate certificate(ASN1Sequence element) {
        try {
            return Certificate.parse(StrictDer.der(element));
        } catch (CmsDefect e) {
            throw e;
        } catch (HuzhengException e) {
            throw new CmsDefect(ReasonCode.SIGNATURE_ALGORITHM_UNSUPPORTED, "certificate: " + e.detail());
        }
    }
}
