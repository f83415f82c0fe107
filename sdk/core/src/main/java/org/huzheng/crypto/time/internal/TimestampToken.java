package org.huzheng.crypto.time.internal;

import java.math.BigInteger;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.internal.Oids;
import org.huzheng.crypto.internal.cms.CmsDefect;
import org.huzheng.crypto.internal.cms.SignerCheck;
import org.huzheng.crypto.internal.cms.SignerFacts;
import org.huzheng.crypto.internal.cms.StrictDer;
import org.huzheng.finding.ReasonCode;

/** A token whose own signature has been verified. */
public record TimestampToken(
        Timestamp timestamp, Digest imprint, Optional<BigInteger> nonce, List<Certificate> unbound) {

    /**
     * Reads a token and verifies its signature.
     *
     * @throws CmsDefect if it does not hold
     */
    public static TimestampToken read(Bytes token) {
        SignerFacts facts = SignerCheck.verifyEncapsulated(token);
        if (!facts.contentType().equals(PKCSObjectIdentifiers.id_ct_TSTInfo)) {
            throw defect("content is not a TSTInfo");
        }
        try {
            TSTInfo info = TSTInfo.getInstance(StrictDer.parse(facts.content().orElseThrow()));
            return read(facts, info);
        } catch (CmsDefect e) {
            throw e;
        } catch (ParseException | RuntimeException e) {
            throw defect("damaged TSTInfo");
        }
    }

    private static TimestampToken read(SignerFacts facts, TSTInfo info) throws ParseException {
        MessageImprint imprint = info.getMessageImprint();
        DigestAlgorithm algorithm =
                Oids.digestOf(imprint.getHashAlgorithm()).orElseThrow(() -> defect("imprint of another algorithm"));
        Instant time = info.getGenTime().getDate().toInstant();
        ASN1Integer nonce = info.getNonce();
        return new TimestampToken(
                new Timestamp(time, facts.signer(), facts.certificates()),
                Digest.of(algorithm, Bytes.of(imprint.getHashedMessage())),
                nonce == null ? Optional.empty() : Optional.of(nonce.getValue()),
                facts.unbound());
    }

    public TimestampToken requireImprintOf(Bytes message) {
        if (!imprint.algorithm().digest(message).equals(imprint)) {
            throw defect("stamps something else");
        }
        return this;
    }

    public static CmsDefect defect(String detail) {
        return new CmsDefect(ReasonCode.TIMESTAMP_INVALID, detail);
    }
}
