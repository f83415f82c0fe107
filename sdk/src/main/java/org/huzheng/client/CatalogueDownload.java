package org.huzheng.client;

import java.io.IOException;
import java.io.InputStream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.matter.edition.CatalogueDocument;
import org.huzheng.matter.edition.CatalogueEdition;

/** Fetches the document of a catalogue's edition and holds it against the statement. */
final class CatalogueDownload {
    private static final int LONGEST = 32 << 20;

    private final Wire wire;

    CatalogueDownload(Wire wire) {
        this.wire = wire;
    }

    CatalogueDocument fetch(CatalogueEdition edition) {
        LogicalTarget target = LogicalTarget.of(
                        "v1",
                        "catalogues",
                        edition.header().issuer().code().toString(),
                        edition.territory().code().value(),
                        "document")
                .with("number", Integer.toString(edition.number()));
        try (InputStream in = wire.stream(Call.get(target)).body()) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "the document is longer than 32 MiB");
            }
            return edition.requireDocument(Bytes.of(bytes));
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.SERVER_UNREACHABLE, "the document broke off", e);
        }
    }
}
