package org.huzheng.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which encoding a text file is in: what its byte order mark says; else UTF-8 if all of it is; else GB18030. */
final class CsvCharset {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';

    private CsvCharset() {}

    static Charset of(Path file) throws IOException {
        Optional<Charset> marked = marked(file);
        if (marked.isPresent()) {
            return marked.get();
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            if (decodes(file, charset)) {
                return charset;
            }
        }
        throw TableReader.unreadable(file + " 既不是 UTF-8 也不是 GB18030 文本 / is text in neither UTF-8 nor GB18030");
    }

    private static Optional<Charset> marked(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(2);
        }
        if (head.length == 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean big = head.length == 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
        return big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader reader = open(file, charset)) {
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        return false; // no text at all
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A reader past the byte order mark that refuses what the encoding does not have. */
    static Reader open(Path file, Charset charset) throws IOException {
        Reader reader = new java.io.BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            reader.mark(1);
            if (reader.read() != MARK) {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }
}
