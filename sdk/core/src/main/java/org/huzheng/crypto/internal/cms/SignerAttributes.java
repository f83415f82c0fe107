package org.huzheng.crypto.internal.cms;

import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.huzheng.crypto.Bytes;
import org.huzheng.finding.ReasonCode;

/** The signed attributes 签名属性 of one signer: each type once, each with one value. */
final class SignerAttributes {
    private final Map<ASN1ObjectIdentifier, ASN1Encodable> values = new HashMap<>();

    private SignerAttributes() {}

    static SignerAttributes of(ASN1Set attributes) {
        SignerAttributes result = new SignerAttributes();
        for (ASN1Encodable element : attributes) {
            Attribute attribute = Attribute.getInstance(StrictDer.sequence(element, 2, 2));
            ASN1Encodable value = StrictDer.only(attribute.getAttrValues());
            if (result.values.put(attribute.getAttrType(), value) != null) {
                throw CmsDefect.malformed("an attribute stands twice");
            }
        }
        return result;
    }

    ASN1ObjectIdentifier contentType() {
        return ASN1ObjectIdentifier.getInstance(required(CMSAttributes.contentType, "contentType"));
    }

    Bytes messageDigest() {
        ASN1Encodable value = required(CMSAttributes.messageDigest, "messageDigest");
        return Bytes.of(ASN1OctetString.getInstance(value).getOctets());
    }

    Optional<Instant> signingTime() {
        return Optional.ofNullable(values.get(CMSAttributes.signingTime)).map(SignerAttributes::instant);
    }

    SigningCertificateV2 signingCertificate() {
        ASN1Encodable value = values.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (value == null) {
            throw new CmsDefect(ReasonCode.SIGNATURE_CERTIFICATE_UNBOUND, "no signing-certificate-v2");
        }
        return SigningCertificateV2.getInstance(value);
    }

    private ASN1Encodable required(ASN1ObjectIdentifier type, String name) {
        ASN1Encodable value = values.get(type);
        if (value == null) {
            throw new CmsDefect(ReasonCode.SIGNATURE_ATTRIBUTES_MISSING, name);
        }
        return value;
    }

    private static Instant instant(ASN1Encodable time) {
        try {
            return time.toASN1Primitive() instanceof ASN1UTCTime utc
                    ? utc.getAdjustedDate().toInstant()
                    : ASN1GeneralizedTime.getInstance(time).getDate().toInstant();
        } catch (ParseException e) {
            throw CmsDefect.malformed("signingTime");
        }
    }
}
