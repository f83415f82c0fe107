package org.huzheng.internal.library;

import java.util.List;
import java.util.Optional;
import org.huzheng.internal.library.Library.Need;

/** Looks whether the BouncyCastle on the class path is new enough, and one. */
final class BouncyCastleProbe {
    private static final String NAME = "BouncyCastle (bcprov)";
    private static final String PARTS = "BouncyCastle (bcpkix)";
    private static final String ANCHOR = "org.bouncycastle.asn1.ASN1Integer";
    private static final String PARTS_ANCHOR = "org.bouncycastle.cms.CMSSignedData";

    private BouncyCastleProbe() {}

    static Optional<LibraryConflict> look() {
        return needs().stream()
                .map(need -> need.missing(NAME, ANCHOR))
                .flatMap(Optional::stream)
                .findFirst()
                .or(BouncyCastleProbe::parts);
    }

    /** What the parts of 1.86 call in bcprov, and the artefacts met in the field have not. Their jars tell no version. */
    private static List<Need> needs() {
        return List.of(
                Need.type(ANCHOR),
                Need.type("org.bouncycastle.asn1.LocaleUtil"),
                Need.type("org.bouncycastle.jcajce.provider.digest.SM3$Digest"),
                Need.method("org.bouncycastle.asn1.x509.BasicConstraints", "getPathLenConstraintInteger"),
                new Need(ANCHOR, "<init>", List.of(int.class)));
    }

    private static Optional<LibraryConflict> parts() {
        return Need.type(PARTS_ANCHOR)
                .missing(PARTS, PARTS_ANCHOR)
                .or(() -> Need.type("org.bouncycastle.asn1.cms.CMSObjectIdentifiers")
                        .missing("BouncyCastle (bcutil)", PARTS_ANCHOR));
    }
}
