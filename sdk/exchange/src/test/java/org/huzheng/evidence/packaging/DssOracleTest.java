package org.huzheng.evidence.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.nio.file.Path;
import java.util.List;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** EU DSS judges containers of suite INTL. It shares no code with ours that decides anything. */
@Tag("HZ-EVI-011")
class DssOracleTest {
    private static final SealingKit KIT = new SealingKit(CryptoSuite.INTL);

    @TempDir
    Path folder;

    private static DiagnosticData judge(Path file) {
        CertificateToken anchor =
                DSSUtils.loadCertificate(KIT.authority.certificate().encoded().toArray());
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(anchor);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.addTrustedCertSources(trusted);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(file.toFile()));
        validator.setCertificateVerifier(verifier);
        return new DiagnosticData(validator.validateDocument().getDiagnosticDataJaxb());
    }

    @Test
    void container_untouched_isAsicEWithAnIntactSignatureOverEveryFile() {
        DiagnosticData data = judge(KIT.seal(folder).path());
        assertThat(data.getContainerType()).isEqualTo(ASiCContainerType.ASiC_E);
        List<SignatureWrapper> signatures = data.getSignatures();
        assertThat(signatures).hasSize(1);
        SignatureWrapper signature = signatures.get(0);
        assertThat(signature.isSignatureIntact()).isTrue();
        assertThat(signature.isSignatureValid()).isTrue();
        assertThat(signature.getDigestMatchers()).isNotEmpty().allMatch(matcher -> matcher.isDataFound());
        assertThat(signature.getDigestMatchers()).allMatch(matcher -> matcher.isDataIntact());
        assertThat(signature.getDigestMatchers())
                .extracting(matcher -> matcher.getDocumentName())
                .contains("evidence/现场记录 1.txt", "evidence/video&1.mp4", "leaves/video&1.mp4.leaves", "manifest.json");
        assertThat(signature.getSigningCertificate().isTrustedChain()).isTrue();
    }

    @Test
    void container_withOneChangedByte_isNotIntactForDssEither() {
        PackageForge forge = new PackageForge(KIT, KIT.seal(folder).path());
        byte[] changed = forge.get("evidence/现场记录 1.txt").toArray();
        changed[3] ^= 1;
        forge.put("evidence/现场记录 1.txt", Bytes.of(changed));
        SignatureWrapper signature =
                judge(forge.write(folder.resolve("bad.hzp"))).getSignatures().get(0);
        assertThat(signature.getDigestMatchers()).anyMatch(matcher -> !matcher.isDataIntact());
    }
}
