package org.huzheng.matter.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.matter.MatterSamples.COUNTY;
import static org.huzheng.matter.MatterSamples.JUNE;
import static org.huzheng.matter.MatterSamples.MARCH;
import static org.huzheng.matter.MatterSamples.TOWNSHIP;
import static org.huzheng.matter.edition.EditionSamples.catalogue;
import static org.huzheng.matter.edition.EditionSamples.edition;
import static org.huzheng.matter.edition.EditionSamples.header;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.ca.internal.CertificateAuthority;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterSamples;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.Validity;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HZ-MAT-012")
class CatalogueEditionTest {
    private static final CatalogueDocument DOCUMENT = CatalogueDocument.of(catalogue());

    @Test
    void edition_writtenAndRead_isTheSame() {
        assertThat(CatalogueEdition.parse(edition().payload())).isEqualTo(edition());
        assertThat(edition().requireDocument(DOCUMENT.bytes()).catalogue().versions())
                .isEqualTo(catalogue().versions());
    }

    @Test
    void edition_otherDocument_isRefused() {
        CatalogueDocument other = CatalogueDocument.of(
                catalogue().with(MatterSamples.version(1, MatterState.REPEALED, Validity.from(JUNE), JUNE)));
        assertMismatch(() -> edition().requireDocument(other.bytes()));
        CatalogueEdition miscounted = new CatalogueEdition(new PublishedEdition(
                edition().header(), "标题", COUNTY, 1, Optional.empty(), edition().document(), 7, 2, 2));
        assertMismatch(() -> miscounted.requireDocument(DOCUMENT.bytes()));
        CatalogueEdition smaller = new CatalogueEdition(new PublishedEdition(
                edition().header(),
                "标题",
                TOWNSHIP,
                1,
                Optional.empty(),
                edition().document(),
                2,
                2,
                1));
        assertMismatch(() -> smaller.requireDocument(DOCUMENT.bytes()));
        assertMismatch(() -> CatalogueEdition.first(header("CAT-9", MARCH), "标题", TOWNSHIP, DOCUMENT));
    }

    @Test
    void next_keepingEveryRow_namesTheEditionBefore() {
        CatalogueDocument newer = CatalogueDocument.of(
                catalogue().with(MatterSamples.version(1, MatterState.REPEALED, Validity.from(JUNE), JUNE)));
        CatalogueEdition second = edition().next(published(), header("CAT-2", JUNE), DOCUMENT, newer);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previous()).contains(published().ref());
        assertThat(CatalogueEdition.parse(second.payload())).isEqualTo(second);
    }

    @Test
    void next_droppingARow_isRefused() {
        CatalogueDocument shorter = CatalogueDocument.of(MatterCatalogue.of(
                List.of(), catalogue().assignments(), catalogue().negativeList()));
        assertMismatch(() -> edition().next(published(), header("CAT-2", JUNE), DOCUMENT, shorter));
        assertMismatch(() -> edition().next(published(), header("CAT-2", JUNE), shorter, DOCUMENT));
    }

    @Test
    @Tag("HZ-STM-008")
    void next_publishedInAnotherSpelling_namesTheBytesPublished() {
        Statement spaced =
                signed(authority(), Bytes.ofUtf8(edition().payload().utf8().replace(",", ", ")));
        CatalogueEdition second = edition().next(spaced, header("CAT-2", JUNE), DOCUMENT, DOCUMENT);
        assertThat(second.previous()).contains(spaced.ref());
        assertThat(spaced.ref()).isNotEqualTo(published().ref());
    }

    @Test
    @Tag("HZ-STM-008")
    void next_ofAnotherEdition_isRefused() {
        CatalogueEdition other = CatalogueEdition.first(header("CAT-7", MARCH), "标题", COUNTY, DOCUMENT);
        assertMismatch(() -> other.next(published(), header("CAT-2", JUNE), DOCUMENT, DOCUMENT));
    }

    @Test
    void edition_ofAnotherTypeOrWithoutItsPredecessor_isRefused() {
        StatementHeader wrong =
                new StatementHeader(StatementType.RECALL, CryptoSuite.SM, "CAT-1", MARCH, MatterSamples.BUREAU);
        assertThatThrownBy(() -> CatalogueEdition.first(wrong, "标题", COUNTY, DOCUMENT))
                .isInstanceOf(HuzhengException.class);
        assertThatThrownBy(() -> new CatalogueEdition(new PublishedEdition(
                        edition().header(),
                        "标题",
                        COUNTY,
                        2,
                        Optional.empty(),
                        edition().document(),
                        2,
                        2,
                        1)))
                .isInstanceOf(HuzhengException.class);
    }

    @Test
    void statement_signedByTheMaker_verifiesAndByAnotherDoesNot() {
        CertificateAuthority ca = authority();
        Statement signed = signed(ca, edition().payload());
        assertThat(CatalogueEdition.parse(
                        Statement.parseEnvelope(signed.envelope()).payload()))
                .isEqualTo(edition());
        assertThat(verify(ca, signed).clean()).isTrue();
        Statement forged = new Statement(
                signed.type(),
                Bytes.ofUtf8(signed.payload().utf8().replace("\"versions\":2", "\"versions\":3")),
                signed.signatures(),
                Optional.empty());
        assertThat(verify(ca, forged).clean()).isFalse();
        Issued other = ca.issueDepartment(
                MatterSamples.TOWN.name(), MatterSamples.TOWN.code().toString());
        Statement usurped = StatementSigner.of(other.key(), Clock.fixed(JUNE, ZoneOffset.UTC))
                .sign(edition().payload());
        assertThat(verify(ca, usurped).has(ReasonCode.SIGNER_NOT_EXPECTED)).isTrue();
    }

    private static CertificateAuthority authority() {
        return CertificateAuthority.create(
                CryptoSuite.SM, "示例根", Clock.fixed(MARCH, ZoneOffset.UTC), new SecureRandom());
    }

    private static Statement signed(CertificateAuthority ca, Bytes payload) {
        Issued maker = ca.issueDepartment(
                MatterSamples.BUREAU.name(), MatterSamples.BUREAU.code().toString());
        return StatementSigner.of(maker.key(), Clock.fixed(JUNE, ZoneOffset.UTC))
                .sign(payload);
    }

    private static Statement published() {
        return signed(authority(), edition().payload());
    }

    private static Findings verify(CertificateAuthority ca, Statement statement) {
        Findings findings = new Findings();
        StatementVerifier.of(TrustStore.of(
                        List.of(ca.certificate()),
                        List.of(ca.crl(JUNE.minusSeconds(60), JUNE.plus(Duration.ofDays(30))))))
                .examine(statement, JUNE, "目录", findings);
        return findings;
    }

    private static void assertMismatch(Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CATALOGUE_MISMATCH));
    }
}
