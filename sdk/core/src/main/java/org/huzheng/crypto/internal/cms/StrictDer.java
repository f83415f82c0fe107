package org.huzheng.crypto.internal.cms;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERTags;
import org.huzheng.crypto.Bytes;
import org.huzheng.finding.ReasonCode;

/** Reading of ASN.1 that has exactly one spelling: DER, nothing behind it, sets in order. */
public final class StrictDer {
    private StrictDer() {}

    /** Parses bytes that must be DER throughout. */
    public static ASN1Primitive parse(Bytes der) {
        byte[] bytes = der.toArray();
        try {
            ASN1Primitive parsed = ASN1Primitive.fromByteArray(bytes);
            if (Arrays.equals(parsed.getEncoded(ASN1Encoding.DER), bytes)) {
                return parsed;
            }
        } catch (IOException | RuntimeException e) {
            throw CmsDefect.malformed("not ASN.1");
        }
        throw new CmsDefect(ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT, "not canonical DER");
    }

    static ASN1Sequence sequence(ASN1Encodable value, int atLeast, int atMost) {
        ASN1Sequence sequence = ASN1Sequence.getInstance(value);
        if (sequence.size() < atLeast || sequence.size() > atMost) {
            throw CmsDefect.malformed("sequence of " + sequence.size());
        }
        return sequence;
    }

    static ASN1Encodable explicit(ASN1Encodable value) {
        return ASN1TaggedObject.getInstance(value, BERTags.CONTEXT_SPECIFIC, 0).getExplicitBaseObject();
    }

    static boolean isTagged(ASN1Encodable value, int tag) {
        return value instanceof ASN1TaggedObject tagged && tagged.hasContextTag(tag);
    }

    /** An implicitly tagged set: its order escapes the check of the whole, because the tag hides that it is a set. */
    static ASN1Set implicitSet(ASN1Encodable value) {
        ASN1Set set = ASN1Set.getInstance((ASN1TaggedObject) value, false);
        if (!Arrays.equals(encoded(set, ASN1Encoding.DER), encoded(set, ASN1Encoding.DL))) {
            throw new CmsDefect(ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT, "set out of order");
        }
        return set;
    }

    static ASN1Encodable only(ASN1Set set) {
        if (set.size() != 1) {
            throw new CmsDefect(ReasonCode.SIGNATURE_UNAUTHENTICATED_CONTENT, "set of " + set.size());
        }
        return set.getObjectAt(0);
    }

    static Bytes der(ASN1Encodable value) {
        return Bytes.of(encoded(value, ASN1Encoding.DER));
    }

    private static byte[] encoded(ASN1Encodable value, String encoding) {
        try {
            return value.toASN1Primitive().getEncoded(encoding);
        } catch (IOException e) {
            throw CmsDefect.malformed("cannot be encoded");
        }
    }
}
