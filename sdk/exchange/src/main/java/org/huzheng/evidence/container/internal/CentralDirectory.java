package org.huzheng.evidence.container.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huzheng.finding.ReasonCode;

/**
 * What the end of a container says, believed only after all structures built anew from it equal the file's.
 *
 * @param entries in file order
 * @param offset where the directory begins
 * @param fileLength the length of the file
 */
record CentralDirectory(List<ContainerEntry> entries, long offset, long fileLength) {
    static CentralDirectory read(RandomBytes channel, ContainerLimits limits) throws IOException {
        long fileLength = channel.size();
        ByteBuffer end = ZipFormat.wrap(read(channel, fileLength - ZipFormat.END_LENGTH, ZipFormat.END_LENGTH));
        if (end.getInt(0) != ZipFormat.END_SIGNATURE) {
            throw unreadable("no end record in the last " + ZipFormat.END_LENGTH + " bytes");
        }
        long count = Short.toUnsignedLong(end.getShort(10));
        long size = Integer.toUnsignedLong(end.getInt(12));
        long offset = Integer.toUnsignedLong(end.getInt(16));
        if (count == ZipFormat.MAX_16 || size == ZipFormat.MAX_32 || offset == ZipFormat.MAX_32) {
            long at = fileLength - ZipFormat.END_LENGTH - ZipFormat.LOCATOR_LENGTH - ZipFormat.END_64_LENGTH;
            ByteBuffer end64 = ZipFormat.wrap(read(channel, at, ZipFormat.END_64_LENGTH));
            count = end64.getLong(32);
            size = end64.getLong(40);
            offset = end64.getLong(48);
        }
        if (count < 0 || count > limits.maxEntries()) {
            throw new ContainerException(ReasonCode.CONTAINER_LIMIT_EXCEEDED, count + " entries");
        }
        // Bounds what is read into memory before anything else is believed
        long longest = count * (ZipFormat.CENTRAL_FIXED + limits.maxNameBytes() + 28L);
        if (size < 0 || size > longest || offset < 0 || offset > fileLength - size) {
            throw unreadable("directory of " + size + " bytes at " + offset);
        }
        byte[] bytes = read(channel, offset, (int) size);
        CentralDirectory directory = new CentralDirectory(parse(bytes, (int) count), offset, fileLength);
        directory.requireCanonical(channel, bytes);
        EntryNames.require(directory.entries.stream().map(ContainerEntry::name).toList(), limits);
        return directory;
    }

    private static List<ContainerEntry> parse(byte[] bytes, int count) {
        ByteBuffer in = ZipFormat.wrap(bytes);
        List<ContainerEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (in.remaining() < ZipFormat.CENTRAL_FIXED || in.getInt(in.position()) != ZipFormat.CENTRAL_SIGNATURE) {
                throw unreadable("directory entry " + (i + 1));
            }
            int at = in.position();
            int nameLength = Short.toUnsignedInt(in.getShort(at + 28));
            int extraLength = Short.toUnsignedInt(in.getShort(at + 30));
            if (in.remaining() < ZipFormat.CENTRAL_FIXED + nameLength + extraLength) {
                throw unreadable("directory entry " + (i + 1));
            }
            ByteBuffer extra = in.slice(at + ZipFormat.CENTRAL_FIXED + nameLength, extraLength)
                    .order(in.order());
            long size = Integer.toUnsignedLong(in.getInt(at + 24));
            long offset = Integer.toUnsignedLong(in.getInt(at + 42));
            if (size == ZipFormat.MAX_32 && extraLength >= 20) {
                size = extra.getLong(4);
            }
            if (offset == ZipFormat.MAX_32 && extraLength >= 12) {
                offset = extra.getLong(extraLength - 8);
            }
            String name = decode(in.slice(at + ZipFormat.CENTRAL_FIXED, nameLength), i);
            entries.add(new ContainerEntry(name, size, Integer.toUnsignedLong(in.getInt(at + 16)), offset));
            in.position(at + ZipFormat.CENTRAL_FIXED + nameLength + extraLength);
        }
        return List.copyOf(entries);
    }

    private static String decode(ByteBuffer name, int index) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(name).toString();
        } catch (CharacterCodingException e) {
            throw notCanonical("name of entry " + (index + 1) + " is not UTF-8");
        }
    }

    private void requireCanonical(RandomBytes channel, byte[] directory) throws IOException {
        long expected = 0;
        for (ContainerEntry entry : entries) {
            if (entry.offset() != expected || entry.size() < 0 || entry.size() > fileLength - expected) {
                throw notCanonical("gap or overlap before " + printable(entry.name()));
            }
            byte[] header = ZipFormat.localHeader(entry);
            if (!Arrays.equals(header, read(channel, entry.offset(), header.length))) {
                throw notCanonical("local header of " + printable(entry.name()));
            }
            expected = entry.end();
        }
        if (expected != offset) {
            throw notCanonical("gap before the directory");
        }
        if (!Arrays.equals(directory, ZipFormat.centralDirectory(entries))) {
            throw notCanonical("directory");
        }
        byte[] trailer = ZipFormat.trailer(entries.size(), directory.length, offset);
        long at = offset + directory.length;
        if (at + trailer.length != fileLength || !Arrays.equals(trailer, read(channel, at, trailer.length))) {
            throw notCanonical("end record");
        }
    }

    /** Names of strangers are shown only when they are harmless. */
    private static String printable(String name) {
        return EntryNames.fault(name, Integer.MAX_VALUE).isPresent() ? "an entry with a forbidden name" : name;
    }

    private static byte[] read(RandomBytes channel, long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        readFully(channel, ByteBuffer.wrap(bytes), position);
        return bytes;
    }

    static void readFully(RandomBytes channel, ByteBuffer buffer, long position) throws IOException {
        if (position < 0) {
            throw new EOFException("too short");
        }
        long at = position;
        while (buffer.hasRemaining()) {
            int n = channel.read(buffer, at);
            if (n < 0) {
                throw new EOFException("too short");
            }
            at += n;
        }
    }

    private static ContainerException unreadable(String detail) {
        return new ContainerException(ReasonCode.CONTAINER_UNREADABLE, detail);
    }

    private static ContainerException notCanonical(String detail) {
        return new ContainerException(ReasonCode.CONTAINER_NOT_CANONICAL, detail);
    }
}
