package org.huzheng.crypto.ca.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIFreeText;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.internal.Oids;
import org.huzheng.crypto.internal.cms.SignedDataWriter;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.crypto.time.TimestampAuthority;

/**
 * A demonstration timestamp authority 演示用时间戳机构 (RFC 3161). Real evidence wants an independent authority: this one
 * states whatever its clock says.
 */
public final class TimestampIssuer implements TimestampAuthority {
    /** A UUID-based identifier (ITU-T X.667): this policy promises nothing. */
    private static final ASN1ObjectIdentifier POLICY =
            new ASN1ObjectIdentifier("2.25.251393071930402183624013541063526903091");

    private static final int SERIAL_BITS = 127;

    private final SigningKey key;
    private final Clock clock;
    private final SecureRandom random;

    private TimestampIssuer(SigningKey key, Clock clock, SecureRandom random) {
        this.key = key;
        this.clock = clock;
        this.random = random;
    }

    /**
     * An authority that signs with this key.
     *
     * @throws HuzhengException CERTIFICATE_WRONG_ROLE if the certificate is not for timestamps
     */
    public static TimestampIssuer of(SigningKey key, Clock clock, SecureRandom random) {
        if (key.certificate().role() != CertificateRole.TIMESTAMP_AUTHORITY) {
            throw new HuzhengException(
                    ErrorCode.CERTIFICATE_WRONG_ROLE, "is " + key.certificate().role());
        }
        return new TimestampIssuer(key, clock, random);
    }

    @Override
    public Bytes timestamp(Digest imprint) {
        MessageImprint stamped = new MessageImprint(
                Oids.digest(imprint.algorithm()), imprint.value().toArray());
        return token(stamped, Optional.empty());
    }

    /**
     * Answers a request as it comes over HTTP.
     *
     * @param request a DER TimeStampReq
     * @return the DER TimeStampResp; a rejection if the request is damaged or its digest is not SM3 or SHA-256
     */
    public Bytes answer(Bytes request) {
        TimeStampReq read;
        try {
            read = TimeStampReq.getInstance(request.toArray());
        } catch (RuntimeException e) {
            return rejection(PKIFailureInfo.badDataFormat, "not a TimeStampReq");
        }
        MessageImprint imprint = read.getMessageImprint();
        Optional<DigestAlgorithm> algorithm = Oids.digestOf(imprint.getHashAlgorithm());
        if (algorithm.isEmpty() || imprint.getHashedMessage().length != DigestAlgorithm.LENGTH) {
            return rejection(PKIFailureInfo.badAlg, "SM3 or SHA-256 only");
        }
        if (read.getReqPolicy() != null && !read.getReqPolicy().equals(POLICY)) {
            return rejection(PKIFailureInfo.unacceptedPolicy, "unknown policy");
        }
        if (read.getExtensions() != null) {
            return rejection(PKIFailureInfo.unacceptedExtension, "no extensions");
        }
        Bytes token = token(imprint, Optional.ofNullable(read.getNonce()));
        return encode(
                new TimeStampResp(new PKIStatusInfo(PKIStatus.granted), ContentInfo.getInstance(token.toArray())));
    }

    private Bytes token(MessageImprint imprint, Optional<ASN1Integer> nonce) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        TSTInfo info = new TSTInfo(
                POLICY,
                imprint,
                new ASN1Integer(new BigInteger(SERIAL_BITS, random)),
                new ASN1GeneralizedTime(Date.from(now)),
                null,
                ASN1Boolean.FALSE,
                nonce.orElse(null),
                null,
                null);
        try {
            Bytes content = Bytes.of(info.getEncoded("DER"));
            return new SignedDataWriter(key).encapsulated(PKCSObjectIdentifiers.id_ct_TSTInfo, content, now);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "TSTInfo", e);
        }
    }

    private static Bytes rejection(int failure, String why) {
        PKIFreeText text = new PKIFreeText(new DERUTF8String(why));
        PKIStatusInfo status = new PKIStatusInfo(PKIStatus.rejection, text, new PKIFailureInfo(failure));
        return encode(new TimeStampResp(status, null));
    }

    private static Bytes encode(TimeStampResp response) {
        try {
            return Bytes.of(response.getEncoded("DER"));
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, "TimeStampResp", e);
        }
    }
}
