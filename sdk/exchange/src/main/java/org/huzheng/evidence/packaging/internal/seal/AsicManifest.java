package org.huzheng.evidence.packaging.internal.seal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.Digest;
import org.huzheng.evidence.packaging.internal.PackageLayout;
import org.huzheng.internal.Markup;

/**
 * The ASiC manifest (ETSI EN 319 162-1, annex A.4) ASiC 清单: every entry there was at sealing, with its digest. Written
 * in one spelling, so that it is verified by writing it again: no XML is ever parsed.
 */
public final class AsicManifest {
    /** SM3 has no registered XML identifier; its OID as a URN (RFC 3061) stands in. */
    private static final String SM3 = "urn:oid:1.2.156.10197.1.401";

    private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    private final CryptoSuite suite;
    private final Map<String, Digest> entries = new LinkedHashMap<>();

    public AsicManifest(CryptoSuite suite) {
        this.suite = suite;
    }

    /** Adds the next entry; the digest is the suite's. */
    public void add(String name, Digest digest) {
        entries.put(name, digest);
    }

    public Bytes xml() {
        String algorithm = suite == CryptoSuite.SM ? SM3 : SHA256;
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<asic:ASiCManifest xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\"")
                .append(" xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">\n")
                .append("<asic:SigReference URI=\"")
                .append(PackageLayout.ASIC_SIGNATURE)
                .append("\" MimeType=\"application/pkcs7-signature\"/>\n");
        entries.forEach((name, digest) -> xml.append("<asic:DataObjectReference URI=\"")
                .append(Markup.uri(name))
                .append("\"><ds:DigestMethod Algorithm=\"")
                .append(algorithm)
                .append("\"/><ds:DigestValue>")
                .append(digest.value().base64())
                .append("</ds:DigestValue></asic:DataObjectReference>\n"));
        return Bytes.ofUtf8(xml.append("</asic:ASiCManifest>\n").toString());
    }
}
