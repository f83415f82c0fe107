package org.huzheng.crypto.key;

import java.util.List;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.certificate.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * A key that signs 签名密钥, wherever it lives. An adapter for hardware or a signature server implements {@link
 * #certificate()} and one of {@link #sign} and {@link #signDigest}, and returns DER or the raw 64 bytes r‖s.
 */
public interface SigningKey {
    /** The certificate of this key. */
    Certificate certificate();

    /** The certificates between it and its anchor, the issuer's first, the anchor left out. */
    default List<Certificate> chain() {
        return List.of();
    }

    /** The suite of the key. */
    default CryptoSuite suite() {
        return certificate().suite();
    }

    /**
     * Signs a message.
     *
     * @return the signature, DER or 64 bytes r‖s
     * @throws HuzhengException SIGNING_FAILED if the key cannot be used
     */
    default Bytes sign(Bytes message) {
        return signDigest(certificate().signatureInput(message));
    }

    /**
     * Signs what {@link Certificate#signatureInput} gave: e = SM3(Z‖M) in suite SM, SHA-256(M) in INTL.
     *
     * @return the signature, DER or 64 bytes r‖s
     * @throws HuzhengException SIGNING_FAILED if the key cannot be used, or only signs whole messages
     */
    default Bytes signDigest(Digest input) {
        throw new HuzhengException(ErrorCode.SIGNING_FAILED, "this key signs whole messages only");
    }

    /**
     * Signs a message with a key that a host wrote, and holds it to this contract.
     *
     * @return the signature, DER or 64 bytes r‖s
     * @throws HuzhengException SIGNING_FAILED if the key throws anything that is not ours, or gives nothing
     */
    static Bytes signed(SigningKey key, Bytes message) {
        @Nullable Bytes signature;
        try {
            signature = key.sign(message);
        } catch (HuzhengException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new HuzhengException(
                    ErrorCode.SIGNING_FAILED, "the key threw " + e.getClass().getName(), e);
        }
        if (signature == null) {
            throw new HuzhengException(ErrorCode.SIGNING_FAILED, "the key gave no signature");
        }
        return signature;
    }
}
