package org.huzheng.log;

import java.util.Arrays;
import org.huzheng.crypto.Bytes;

/**
 * A signature line 签名行 of a note: {@code — NAME BASE64(keyId ‖ signature)}.
 *
 * @param name the key's name
 * @param keyId the first four bytes of the key's hash, as eight lower-case hexadecimal digits
 * @param signature the signature itself, as the key's type has it
 */
record NoteSignature(String name, String keyId, Bytes signature) {
    private static final String PREFIX = "— ";
    private static final int KEY_ID_LENGTH = 4;

    /** Refuses names and key ids that cannot be spelled in a line. */
    NoteSignature {
        LogText.keyName(name);
        LogText.require(keyId.matches("[0-9a-f]{8}"), "key id has not eight hexadecimal digits");
        LogText.require(signature.length() > 0, "signature is empty");
    }

    static NoteSignature parse(String line) {
        LogText.require(line.startsWith(PREFIX), "signature line does not start with an em dash and a space");
        int space = line.indexOf(' ', PREFIX.length());
        LogText.require(space > 0, "signature line has no signature");
        byte[] all = LogText.base64(line.substring(space + 1), "signature").toArray();
        LogText.require(all.length > KEY_ID_LENGTH, "signature is too short");
        return new NoteSignature(
                line.substring(PREFIX.length(), space),
                Bytes.of(all, 0, KEY_ID_LENGTH).hex(),
                Bytes.of(all, KEY_ID_LENGTH, all.length - KEY_ID_LENGTH));
    }

    String line() {
        byte[] id = Bytes.ofHex(keyId).toArray();
        byte[] all = Arrays.copyOf(id, id.length + signature.length());
        System.arraycopy(signature.toArray(), 0, all, id.length, signature.length());
        return PREFIX + name + " " + Bytes.of(all).base64();
    }

    /** Who signed, for messages: {@code NAME+keyId}. */
    String signer() {
        return name + "+" + keyId;
    }
}
