package org.huzheng.cli.bench;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.key.SigningKey;

/** How fast SM2 signs and verifies, beside the same through BouncyCastle's JCA provider. */
final class SignatureBench {
    private static final int TIMES = 500;
    private static final String PEER = "BouncyCastle JCA SM3withSM2";
    private static final byte[] MESSAGE = new byte[256];

    private SignatureBench() {}

    static void run(Consumer<Measurement> report) {
        SigningKey key = CertificateAuthority.create(CryptoSuite.SM, "bench", Clock.systemUTC(), new SecureRandom())
                .own()
                .key();
        Certificate certificate = key.certificate();
        Bytes message = Bytes.of(MESSAGE);
        Bytes signature = key.sign(message);
        try {
            BouncyCastleProvider provider = new BouncyCastleProvider();
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
            generator.initialize(new ECGenParameterSpec("sm2p256v1"));
            KeyPair pair = generator.generateKeyPair();
            Signature signer = Signature.getInstance("SM3withSM2", provider);
            byte[] theirs = sign(signer, pair);
            report.accept(measured("SM2 sign", () -> key.sign(message), () -> sign(signer, pair)));
            report.accept(measured(
                    "SM2 verify", () -> certificate.verify(message, signature), () -> verify(signer, pair, theirs)));
        } catch (GeneralSecurityException e) {
            throw new HuzhengException(ErrorCode.INTERNAL_FAULT, PEER, e);
        }
    }

    private static byte[] sign(Signature signer, KeyPair pair) throws GeneralSecurityException {
        signer.initSign(pair.getPrivate());
        signer.update(MESSAGE);
        return signer.sign();
    }

    private static boolean verify(Signature verifier, KeyPair pair, byte[] signature) throws GeneralSecurityException {
        verifier.initVerify(pair.getPublic());
        verifier.update(MESSAGE);
        return verifier.verify(signature);
    }

    private static Measurement measured(String name, Callable<?> ours, Callable<?> theirs) {
        return Stopwatch.beside(Stopwatch.of(() -> repeat(ours)), Stopwatch.of(() -> repeat(theirs)))
                .over(TIMES, name, "/s", PEER);
    }

    private static int repeat(Callable<?> work) throws Exception {
        for (int i = 0; i < TIMES; i++) {
            work.call();
        }
        return TIMES;
    }
}
