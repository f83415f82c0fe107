package org.huzheng.crypto.cms.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.internal.Oids;
import org.huzheng.crypto.key.SigningKey;

/** Writes CMS as other programs do, or wrongly in exactly one respect; shares nothing with the writer under test. */
final class CmsBuilder {
    private final SigningKey key;
    private final Bytes content;
    private final Map<ASN1ObjectIdentifier, ASN1Encodable> attributes = new LinkedHashMap<>();

    ASN1ObjectIdentifier outer = CMSObjectIdentifiers.signedData;
    ASN1ObjectIdentifier contentType = PKCSObjectIdentifiers.data;
    AlgorithmIdentifier digest;
    AlgorithmIdentifier outerDigest;
    AlgorithmIdentifier signature;
    int version = 1;
    int signerVersion = 1;
    boolean withAttributes = true;
    boolean embedContent;
    Optional<Bytes> signatureValue = Optional.empty();
    final List<Certificate> certificates = new ArrayList<>();
    final List<ASN1Encodable> crls = new ArrayList<>();
    final List<Attribute> unsigned = new ArrayList<>();

    CmsBuilder(SigningKey key, Bytes content) {
        this.key = key;
        this.content = content;
        this.digest = Oids.digest(key.suite().digest());
        this.outerDigest = digest;
        this.signature = Oids.signature(key.suite());
        certificates.add(key.certificate());
        attribute(
                CMSAttributes.messageDigest,
                new DEROctetString(key.suite().digest().digest(content).value().toArray()));
        bind(key.certificate());
    }

    CmsBuilder attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        attributes.put(type, value);
        return this;
    }

    CmsBuilder without(ASN1ObjectIdentifier type) {
        attributes.remove(type);
        return this;
    }

    CmsBuilder bind(Certificate certificate) {
        byte[] hash = key.suite().digest().digest(certificate.encoded()).value().toArray();
        ESSCertIDv2 id = new ESSCertIDv2(Oids.digest(key.suite().digest()), hash);
        return attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new SigningCertificateV2(id));
    }

    CmsBuilder digest(AlgorithmIdentifier both) {
        digest = both;
        outerDigest = both;
        return this;
    }

    Bytes build() {
        attributes.putIfAbsent(CMSAttributes.contentType, contentType);
        ASN1EncodableVector data = new ASN1EncodableVector();
        data.add(new ASN1Integer(version));
        data.add(new DERSet(outerDigest));
        data.add(
                embedContent
                        ? new DERSequence(new ASN1Encodable[] {
                            contentType, new DERTaggedObject(true, 0, new DEROctetString(content.toArray()))
                        })
                        : new DERSequence(contentType));
        if (!certificates.isEmpty()) {
            data.add(new DERTaggedObject(
                    false,
                    0,
                    set(certificates.stream().map(CmsBuilder::structure).toList())));
        }
        if (!crls.isEmpty()) {
            data.add(new DERTaggedObject(false, 1, set(crls)));
        }
        data.add(new DERSet(signer()));
        DERTaggedObject inside = new DERTaggedObject(true, 0, new DERSequence(data));
        return der(new DERSequence(new ASN1Encodable[] {outer, inside}));
    }

    private ASN1Encodable signer() {
        DERSet signed = set(attributes.entrySet().stream()
                .map(entry -> new Attribute(entry.getKey(), new DERSet(entry.getValue())))
                .toList());
        Bytes value = signatureValue.orElseGet(() -> key.sign(withAttributes ? der(signed) : content));
        org.bouncycastle.asn1.x509.Certificate own = structure(key.certificate());
        ASN1EncodableVector signer = new ASN1EncodableVector();
        signer.add(new ASN1Integer(signerVersion));
        signer.add(
                new IssuerAndSerialNumber(own.getIssuer(), own.getSerialNumber().getValue()));
        signer.add(digest);
        if (withAttributes) {
            signer.add(new DERTaggedObject(false, 0, signed));
        }
        signer.add(signature);
        signer.add(new DEROctetString(value.toArray()));
        if (!unsigned.isEmpty()) {
            signer.add(new DERTaggedObject(false, 1, set(unsigned)));
        }
        return new DERSequence(signer);
    }

    private static DERSet set(List<? extends ASN1Encodable> elements) {
        return new DERSet(elements.toArray(new ASN1Encodable[0]));
    }

    private static org.bouncycastle.asn1.x509.Certificate structure(Certificate certificate) {
        return org.bouncycastle.asn1.x509.Certificate.getInstance(
                certificate.encoded().toArray());
    }

    static Bytes der(ASN1Encodable value) {
        try {
            return Bytes.of(value.toASN1Primitive().getEncoded("DER"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ASN1Primitive parse(Bytes der) {
        try {
            return ASN1Primitive.fromByteArray(der.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
