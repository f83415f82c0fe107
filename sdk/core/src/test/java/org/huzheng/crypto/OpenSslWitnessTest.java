package org.huzheng.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huzheng.crypto.TestPki.CONTENT;
import static org.huzheng.crypto.TestPki.NOW;
import static org.huzheng.crypto.TestPki.RANDOM;

import java.nio.file.Path;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.huzheng.crypto.ca.internal.TimestampIssuer;
import org.huzheng.crypto.certificate.Certificate;
import org.huzheng.crypto.certificate.CertificateRole;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.internal.Pem;
import org.huzheng.crypto.key.PemKey;
import org.huzheng.crypto.key.Pkcs12Key;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenSslWitnessTest {
    private static final String ID = "distid:1234567812345678";

    @TempDir
    private Path directory;

    private OpenSsl openssl;

    @BeforeEach
    void install() {
        openssl = new OpenSsl(directory);
        openssl.write("content", CONTENT);
    }

    private static String publicKey(Certificate certificate) {
        return Pem.text("PUBLIC KEY", certificate.publicKeyInfo());
    }

    @Test
    @Tag("HZ-CRY-003")
    void sm2_signedHere_verifiesThere() {
        TestPki pki = TestPki.of(CryptoSuite.SM);
        openssl.write("pub.pem", publicKey(pki.department.certificate()));
        openssl.write("sig.der", pki.department.key().sign(CONTENT));

        assertThat(openssl.run("dgst -sm3 -sigopt " + ID + " -verify pub.pem -signature sig.der content"))
                .contains("Verified OK");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-003")
    void signature_madeThere_verifiesHere(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        openssl.write("key.pem", pki.department.privateKeyPem());
        String options = suite == CryptoSuite.SM ? "-sm3 -sigopt " + ID : "-sha256";
        openssl.run("dgst " + options + " -sign key.pem -out sig.der content");

        assertThat(pki.department.certificate().verify(CONTENT, openssl.read("sig.der")))
                .isTrue();
        assertThat(pki.officer.certificate().verify(CONTENT, openssl.read("sig.der")))
                .isFalse();
    }

    @Test
    @Tag("HZ-CRY-010")
    void sm2Cms_takenApart_isVerifiedByHand() throws java.io.IOException {
        TestPki pki = TestPki.of(CryptoSuite.SM);
        ContentInfo info =
                ContentInfo.getInstance(pki.sign(pki.department.key()).toArray());
        SignerInfo signer = SignerInfo.getInstance(
                SignedData.getInstance(info.getContent()).getSignerInfos().getObjectAt(0));
        openssl.write("pub.pem", publicKey(pki.department.certificate()));
        openssl.write("attrs.der", Bytes.of(signer.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER)));
        openssl.write("sig.der", Bytes.of(signer.getEncryptedDigest().getOctets()));

        assertThat(openssl.run("dgst -sm3 -sigopt " + ID + " -verify pub.pem -signature sig.der attrs.der"))
                .contains("Verified OK");
        assertThat(openssl.run("dgst -sm3 content"))
                .contains(DigestAlgorithm.SM3.digest(CONTENT).hex());
    }

    @Test
    @Tag("HZ-CRY-010")
    void intlCms_signedHere_verifiesThere() {
        TestPki pki = TestPki.of(CryptoSuite.INTL);
        openssl.write("root.pem", pki.root.certificate().pem());
        openssl.write("content.p7s", pki.signStamped(pki.department.key()));

        assertThat(openssl.run("cms -verify -binary -inform DER -in content.p7s -content content -CAfile root.pem"
                        + " -purpose any -attime " + NOW.getEpochSecond() + " -out verified"))
                .contains("successful");
    }

    @Test
    @Tag("HZ-CRY-009")
    void intlTimestamp_issuedHere_verifiesThere() {
        TestPki pki = TestPki.of(CryptoSuite.INTL);
        openssl.write("root.pem", pki.root.certificate().pem());
        openssl.write("above.pem", pki.authority.certificate().pem());
        openssl.run("ts -query -data content -sha256 -cert -out q.tsq");
        TimestampIssuer issuer = TimestampIssuer.of(pki.tsa.key(), TestPki.CLOCK, RANDOM);
        openssl.write("r.tsr", issuer.answer(openssl.read("q.tsq")));

        assertThat(openssl.run("ts -verify -in r.tsr -queryfile q.tsq -CAfile root.pem -untrusted above.pem -attime "
                        + NOW.getEpochSecond()))
                .contains("Verification: OK");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HZ-CRY-013")
    void pkcs12_eitherWay_opens(CryptoSuite suite) {
        TestPki pki = TestPki.of(suite);
        openssl.write("ours.p12", pki.department.pkcs12("secret".toCharArray()));
        openssl.write("root.pem", pki.root.certificate().pem());

        openssl.run("pkcs12 -in ours.p12 -passin pass:secret -noenc -out all.pem");
        openssl.run("pkcs12 -export -in all.pem -certfile root.pem -passout pass:other -out theirs.p12");
        SigningKey key = Pkcs12Key.load(directory.resolve("theirs.p12"), "other".toCharArray(), RANDOM);

        assertThat(key.certificate()).isEqualTo(pki.department.certificate());
        assertThat(key.chain()).containsExactly(pki.authority.certificate());
        assertThat(key.certificate().verify(CONTENT, key.sign(CONTENT))).isTrue();
    }

    @Test
    @Tag("HZ-CRY-007")
    @Tag("HZ-CRY-008")
    void sm2Authority_runThere_isJudgedHere() {
        makeAuthority();
        TrustStore trust = TrustStore.load(directory);
        Certificate leaf = Certificate.parse(openssl.read("leaf.crt"));
        SigningKey key = PemKey.load(directory.resolve("leaf.key"), directory.resolve("leaf.crt"), RANDOM);
        Findings before = new Findings();
        trust.check(leaf, key.chain(), Instant.now(), CertificateRole.DEPARTMENT, before, "x");

        assertThat(before.all()).isEmpty();
        assertThat(leaf.organizationId()).contains(TestPki.USCC);
        assertThat(leaf.verify(CONTENT, key.sign(CONTENT))).isTrue();

        openssl.run("ca -config ca.cnf -revoke leaf.crt -keyfile ca.key -cert ca.crt -sigopt " + ID);
        openssl.run("ca -config ca.cnf -gencrl -keyfile ca.key -cert ca.crt -sigopt " + ID + " -out ca.crl");
        Findings after = new Findings();
        TrustStore.load(directory)
                .check(leaf, key.chain(), Instant.now().plusSeconds(5), CertificateRole.DEPARTMENT, after, "x");
        assertThat(after.all()).extracting(Finding::code).containsExactly(ReasonCode.CERTIFICATE_REVOKED);
    }

    private void makeAuthority() {
        openssl.write("ext.cnf", "keyUsage=critical,digitalSignature\n");
        openssl.write("index.txt", "");
        openssl.write("crlnumber", "01\n");
        openssl.write("ca.cnf", """
                [ca]
                default_ca=d
                [d]
                database=index.txt
                default_md=sm3
                default_crl_days=10
                crlnumber=crlnumber
                """);
        openssl.run("ecparam -name SM2 -genkey -out ca.key");
        openssl.run("req -x509 -new -key ca.key -sm3 -sigopt " + ID + " -subj /C=CN/O=OpenSSL/CN=CA -days 30"
                + " -addext keyUsage=critical,keyCertSign,cRLSign -out ca.crt");
        openssl.run("ecparam -name SM2 -genkey -out leaf.key");
        openssl.run("req -new -key leaf.key -sm3 -sigopt " + ID + " -subj /C=CN/O=Dept/organizationIdentifier="
                + TestPki.USCC + "/CN=Dept -out leaf.csr");
        openssl.run("x509 -req -in leaf.csr -CA ca.crt -CAkey ca.key -sm3 -sigopt " + ID + " -vfyopt " + ID
                + " -set_serial 7 -days 20 -extfile ext.cnf -out leaf.crt");
        openssl.run("ca -config ca.cnf -gencrl -keyfile ca.key -cert ca.crt -sigopt " + ID + " -out ca.crl");
    }
}
