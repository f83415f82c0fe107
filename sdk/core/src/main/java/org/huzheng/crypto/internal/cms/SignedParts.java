package org.huzheng.crypto.internal.cms;

import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.Certificate;

/** What a SignedData with one signer consists of, once its frame has been found in order. */
record SignedParts(
        ASN1ObjectIdentifier contentType,
        Optional<Bytes> content,
        List<Certificate> certificates,
        IssuerAndSerialNumber signer,
        AlgorithmIdentifier digestAlgorithm,
        Optional<ASN1Set> signedAttributes,
        AlgorithmIdentifier signatureAlgorithm,
        Bytes signature,
        Optional<ASN1Set> unsignedAttributes) {}
