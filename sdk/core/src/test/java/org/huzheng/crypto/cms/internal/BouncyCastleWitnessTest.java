package org.huzheng.crypto.cms.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.crypto.TestPki.CONTENT;

import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.TestPki;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BouncyCastleWitnessTest {
    private final BouncyCastleProvider provider = new BouncyCastleProvider();

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-010")
    void signature_madeHere_verifiesInBouncyCastle(CryptoSuite suite) throws Exception {
        TestPki pki = TestPki.of(suite);
        CMSSignedData cms = new CMSSignedData(
                new CMSProcessableByteArray(CONTENT.toArray()),
                pki.signStamped(pki.officer.key()).toArray());
        SignerInformation signer = cms.getSignerInfos().iterator().next();
        X509CertificateHolder certificate =
                new X509CertificateHolder(pki.officer.certificate().encoded().toArray());

        assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                        .setProvider(provider)
                        .build(certificate)))
                .isTrue();
    }

    /** BouncyCastle's defaults add cmsAlgorithmProtection and leave out the certificate's binding. */
    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-011")
    void signature_madeByBouncyCastleDefaults_isUnboundAndNothingElse(CryptoSuite suite) throws Exception {
        TestPki pki = TestPki.of(suite);
        Findings findings = new Findings();

        CmsVerifier.verify(defaults(pki.officer, suite), CONTENT, "x", findings);

        assertThat(findings.all())
                .extracting(Finding::code)
                .isEqualTo(List.of(ReasonCode.SIGNATURE_CERTIFICATE_UNBOUND));
    }

    private Bytes defaults(Issued signer, CryptoSuite suite) throws Exception {
        X509CertificateHolder certificate =
                new X509CertificateHolder(signer.certificate().encoded().toArray());
        JcaContentSignerBuilder builder =
                new JcaContentSignerBuilder(suite == CryptoSuite.SM ? "SM3withSM2" : "SHA256withECDSA");
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                        .setProvider(provider)
                        .build())
                .build(builder.setProvider(provider).build(privateKey(signer)), certificate));
        generator.addCertificates(new CollectionStore<>(List.of(certificate)));
        CMSSignedData cms = generator.generate(new CMSProcessableByteArray(CONTENT.toArray()), false);
        return Bytes.of(cms.toASN1Structure().getEncoded(ASN1Encoding.DER));
    }

    private static java.security.PrivateKey privateKey(Issued signer) throws java.io.IOException {
        try (PEMParser parser = new PEMParser(new java.io.StringReader(signer.privateKeyPem()))) {
            return BouncyCastleProvider.getPrivateKey((PrivateKeyInfo) parser.readObject());
        }
    }
}
