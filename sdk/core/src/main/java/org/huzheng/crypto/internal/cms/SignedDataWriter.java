package org.huzheng.crypto.internal.cms;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.internal.Oids;
import org.huzheng.crypto.internal.SignatureEncoding;
import org.huzheng.crypto.key.SigningKey;

/** Writes a SignedData by the one documented profile: DER, one signer, every embedded certificate bound by digest. */
public final class SignedDataWriter {
    private final SigningKey key;
    private final List<Certificate> certificates = new ArrayList<>();

    /** A writer that signs with this key. */
    public SignedDataWriter(SigningKey key) {
        this.key = key;
        certificates.add(structure(key.certificate()));
        key.chain().forEach(certificate -> certificates.add(structure(certificate)));
    }

    private static Certificate structure(org.huzheng.crypto.certificate.Certificate certificate) {
        return Certificate.getInstance(certificate.encoded().toArray());
    }

    /** A signature apart from its content; the function may answer the signature value with a timestamp token. */
    public Bytes detached(Bytes content, Instant signingTime, Function<Bytes, Optional<Bytes>> timestamp) {
        ASN1ObjectIdentifier type = PKCSObjectIdentifiers.data;
        ASN1Encodable signer = signer(type, content, signingTime, timestamp);
        return wrap(1, new DERSequence(type), signer);
    }

    /** A signature with its content, of another type than plain data, inside. */
    public Bytes encapsulated(ASN1ObjectIdentifier type, Bytes content, Instant signingTime) {
        ASN1Encodable signer = signer(type, content, signingTime, signature -> Optional.empty());
        DERTaggedObject inside = new DERTaggedObject(true, 0, new DEROctetString(content.toArray()));
        return wrap(3, new DERSequence(new ASN1Encodable[] {type, inside}), signer);
    }

    private Bytes wrap(int version, ASN1Encodable content, ASN1Encodable signer) {
        ASN1EncodableVector data = new ASN1EncodableVector();
        data.add(new ASN1Integer(version));
        data.add(new DERSet(Oids.digest(key.suite().digest())));
        data.add(content);
        data.add(new DERTaggedObject(false, 0, new DERSet(certificates.toArray(new Certificate[0]))));
        data.add(new DERSet(signer));
        DERTaggedObject inside = new DERTaggedObject(true, 0, new DERSequence(data));
        return StrictDer.der(new DERSequence(new ASN1Encodable[] {CMSObjectIdentifiers.signedData, inside}));
    }

    private ASN1Encodable signer(
            ASN1ObjectIdentifier type, Bytes content, Instant signingTime, Function<Bytes, Optional<Bytes>> timestamp) {
        DERSet attributes = attributes(type, content, signingTime);
        Bytes signature = sign(StrictDer.der(attributes));
        Certificate own = certificates.get(0);
        BigInteger serial = own.getSerialNumber().getValue();
        ASN1EncodableVector signer = new ASN1EncodableVector();
        signer.add(new ASN1Integer(1));
        signer.add(new IssuerAndSerialNumber(own.getIssuer(), serial));
        signer.add(Oids.digest(key.suite().digest()));
        signer.add(new DERTaggedObject(false, 0, attributes));
        signer.add(Oids.signature(key.suite()));
        signer.add(new DEROctetString(signature.toArray()));
        timestamp.apply(signature).ifPresent(token -> {
            ASN1Encodable value = StrictDer.parse(token);
            Attribute attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(value));
            signer.add(new DERTaggedObject(false, 1, new DERSet(attribute)));
        });
        return new DERSequence(signer);
    }

    private DERSet attributes(ASN1ObjectIdentifier type, Bytes content, Instant signingTime) {
        Bytes digest = key.suite().digest().digest(content).value();
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.contentType, new DERSet(type)));
        attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest.toArray()))));
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(signingTime)))));
        attributes.add(
                new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(signingCertificate())));
        return new DERSet(attributes);
    }

    private SigningCertificateV2 signingCertificate() {
        AlgorithmIdentifier algorithm = Oids.digest(key.suite().digest());
        ESSCertIDv2[] ids = new ESSCertIDv2[certificates.size()];
        for (int i = 0; i < ids.length; i++) {
            Certificate certificate = certificates.get(i);
            Bytes digest =
                    key.suite().digest().digest(StrictDer.der(certificate)).value();
            GeneralNames issuer = new GeneralNames(new GeneralName(certificate.getIssuer()));
            ids[i] = new ESSCertIDv2(
                    algorithm, digest.toArray(), new IssuerSerial(issuer, certificate.getSerialNumber()));
        }
        return new SigningCertificateV2(ids);
    }

    /** Checks what the key returned before anybody else has to: hardware with the wrong key or format shows here. */
    private Bytes sign(Bytes attributes) {
        Bytes signature = SigningKey.signed(key, attributes);
        if (!key.certificate().verify(attributes, signature)) {
            throw new HuzhengException(
                    ErrorCode.SIGNING_FAILED, "the key's signature does not fit its certificate " + key.certificate());
        }
        return SignatureEncoding.toDer(signature);
    }
}
