package org.huzheng.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Unpacks a workbook once into nowhere before anybody relies on it: what it claims about its sizes is not believed. Document
 * types are refused too, so that no entity is ever expanded.
 */
final class ZipGuard {
    private static final int MOST_ENTRIES = 4_000;
    private static final long LARGEST = 512L << 20;
    private static final long LARGEST_SHARED = 128L << 20;
    private static final long RATIO = 200;
    private static final long SMALL = 1L << 20;
    private static final int PROLOG = 2_048;

    private ZipGuard() {}

    static void require(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw refused(file);
            }
            long total = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                total += length(zip, entry, file);
                if (total > LARGEST) {
                    throw refused(file);
                }
            }
        } catch (ZipException e) {
            throw TableReader.unreadable(file + " 不是完好的 .xlsx / is not a sound .xlsx");
        }
    }

    private static RuntimeException refused(Path file) {
        return TableReader.unreadable(file + " 解压后过大 / is too large once unpacked");
    }

    private static long length(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        boolean shared = entry.getName().endsWith("sharedStrings.xml");
        long limit = Math.min(shared ? LARGEST_SHARED : LARGEST, Math.max(SMALL, entry.getCompressedSize() * RATIO));
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] head = in.readNBytes(PROLOG);
            if (new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw TableReader.unreadable(file + " 含文档类型声明 / declares a document type");
            }
            length = head.length;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > limit) {
                    throw refused(file);
                }
            }
        }
        return length;
    }
}
