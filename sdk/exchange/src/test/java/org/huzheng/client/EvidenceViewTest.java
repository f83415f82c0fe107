package org.huzheng.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EvidenceViewTest {
    private static final Verified<Registration> REGISTERED =
            SharingSamples.registration(SharingSamples.PROVIDER, EvidenceKind.EXPERT_OPINION);
    private static final EvidenceRef NAMED = REGISTERED.value().evidence();

    private static EvidenceView showing(Digest content) {
        return new EvidenceView(
                NAMED.id(), REGISTERED.issuer(), content, 1, REGISTERED.instant(), false, 0, REGISTERED.statement());
    }

    /** A server that shows another registration, another id or another digest than asked for is not believed. */
    @Test
    @Tag("HZ-CLN-004")
    void view_thatIsNotWhatWasAskedFor_isRefused() {
        EvidenceView honest = showing(NAMED.packageDigest());
        assertThat(honest.requireAbout(NAMED.id())).isSameAs(honest);
        assertRefused(honest, "E-2");
        assertRefused(showing(DigestAlgorithm.SM3.digest(Bytes.of(new byte[] {1}))), NAMED.id());
    }

    private static void assertRefused(EvidenceView view, String asked) {
        assertThatThrownBy(() -> view.requireAbout(asked))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.RESPONSE_INVALID));
    }
}
