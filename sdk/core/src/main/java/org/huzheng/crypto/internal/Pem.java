package org.huzheng.crypto.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huzheng.crypto.Bytes;

/** PEM text (RFC 7468) in and out. Text between blocks is skipped; so are the blocks the caller does not ask for. */
public final class Pem {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----\\s+([A-Za-z0-9+/=\\s]*)-----END \\1-----");
    private static final String BEGIN = "-----BEGIN ";

    private Pem() {}

    /** One block: its label and the bytes inside. */
    public record Block(String label, Bytes content) {}

    /** Whether these bytes are PEM rather than DER. */
    public static boolean looksLike(Bytes bytes) {
        return new String(bytes.toArray(), StandardCharsets.ISO_8859_1).contains(BEGIN);
    }

    /**
     * All blocks, in order.
     *
     * @throws IllegalArgumentException if a block is not base64 or does not end
     */
    public static List<Block> blocks(Bytes pem) {
        String text = new String(pem.toArray(), StandardCharsets.ISO_8859_1);
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            byte[] content = Base64.getDecoder().decode(matcher.group(2).replaceAll("\\s", ""));
            blocks.add(new Block(matcher.group(1), Bytes.of(content)));
        }
        if (blocks.size() != text.split(BEGIN, -1).length - 1) {
            throw new IllegalArgumentException("damaged PEM block");
        }
        return blocks;
    }

    /** One block as text, lines of 64, each ended by a line feed. */
    public static String text(String label, Bytes content) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content.toArray());
        return BEGIN + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }
}
