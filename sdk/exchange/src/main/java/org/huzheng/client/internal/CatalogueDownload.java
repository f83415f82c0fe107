package org.huzheng.client.internal;

import java.io.IOException;
import java.io.InputStream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.signing.internal.LogicalTarget;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;

/** Fetches the document of a catalogue's edition and holds it against the digest its edition names. */
public final class CatalogueDownload {
    private static final int LONGEST = 32 << 20;

    private final Wire wire;

    public CatalogueDownload(Wire wire) {
        this.wire = wire;
    }

    public Bytes fetch(UnifiedSocialCreditCode department, DivisionCode territory, int number, Digest document) {
        LogicalTarget target = Call.to("catalogues", department.toString(), territory.value(), "document")
                .with("number", Integer.toString(number));
        try (InputStream in = wire.stream(Call.get(target)).body()) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "the document is longer than 32 MiB");
            }
            if (!document.equals(document.algorithm().digest(bytes))) {
                throw new HuzhengException(ErrorCode.CATALOGUE_MISMATCH, "digest");
            }
            return Bytes.of(bytes);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.SERVER_UNREACHABLE, "the document broke off", e);
        }
    }
}
