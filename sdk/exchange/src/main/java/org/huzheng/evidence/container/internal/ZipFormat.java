package org.huzheng.evidence.container.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The one spelling of a container's structures (PKWARE APPNOTE 6.3.10): stored, UTF-8 names, midnight of 1980-01-01,
 * mode 0644, and ZIP64 fields where, and only where, a number does not fit in 32 bits. Writer and reader both build the
 * structures here; the reader compares.
 */
final class ZipFormat {
    static final long MAX_32 = 0xFFFF_FFFFL;
    static final int MAX_16 = 0xFFFF;
    static final int LOCAL_SIGNATURE = 0x04034b50;
    static final int CENTRAL_SIGNATURE = 0x02014b50;
    static final int END_SIGNATURE = 0x06054b50;
    static final int END_64_SIGNATURE = 0x06064b50;
    static final int LOCATOR_SIGNATURE = 0x07064b50;
    static final int LOCAL_FIXED = 30;
    static final int CENTRAL_FIXED = 46;
    static final int END_LENGTH = 22;
    static final int END_64_LENGTH = 56;
    static final int LOCATOR_LENGTH = 20;
    static final int ZIP64_TAG = 1;

    private static final int VERSION_STORED = 10;
    private static final int VERSION_ZIP64 = 45;
    private static final int MADE_BY_UNIX = 3 << 8 | VERSION_ZIP64;
    private static final int FLAG_UTF8 = 0x0800;
    private static final int DATE_1980_01_01 = 0x0021;
    private static final int REGULAR_FILE_0644 = 0100644 << 16;

    private ZipFormat() {}

    static int localHeaderLength(ContainerEntry entry) {
        return LOCAL_FIXED + entry.nameBytes().length + (wide(entry.size()) ? 20 : 0);
    }

    static byte[] localHeader(ContainerEntry entry) {
        byte[] name = entry.nameBytes();
        boolean zip64 = wide(entry.size());
        byte[] bytes = new byte[localHeaderLength(entry)];
        ByteBuffer out = wrap(bytes);
        out.putInt(LOCAL_SIGNATURE);
        common(out, entry, zip64);
        out.putShort((short) name.length).putShort((short) (zip64 ? 20 : 0)).put(name);
        if (zip64) {
            out.putShort((short) ZIP64_TAG).putShort((short) 16);
            out.putLong(entry.size()).putLong(entry.size());
        }
        return bytes;
    }

    static byte[] centralHeader(ContainerEntry entry) {
        byte[] name = entry.nameBytes();
        int extra = (wide(entry.size()) ? 16 : 0) + (wide(entry.offset()) ? 8 : 0);
        int extraLength = extra == 0 ? 0 : extra + 4;
        byte[] bytes = new byte[CENTRAL_FIXED + name.length + extraLength];
        ByteBuffer out = wrap(bytes);
        out.putInt(CENTRAL_SIGNATURE).putShort((short) MADE_BY_UNIX);
        common(out, entry, extra > 0);
        out.putShort((short) name.length).putShort((short) extraLength);
        // no comment, disk 0, no internal attributes
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        out.putInt(REGULAR_FILE_0644).putInt(narrow(entry.offset())).put(name);
        if (extra > 0) {
            out.putShort((short) ZIP64_TAG).putShort((short) extra);
            if (wide(entry.size())) {
                out.putLong(entry.size()).putLong(entry.size());
            }
            if (wide(entry.offset())) {
                out.putLong(entry.offset());
            }
        }
        return bytes;
    }

    static byte[] centralDirectory(List<ContainerEntry> entries) {
        List<byte[]> headers = entries.stream().map(ZipFormat::centralHeader).toList();
        byte[] bytes =
                new byte[headers.stream().mapToInt(header -> header.length).sum()];
        ByteBuffer out = wrap(bytes);
        headers.forEach(out::put);
        return bytes;
    }

    static byte[] trailer(long count, long directorySize, long directoryOffset) {
        boolean zip64 = count >= MAX_16 || wide(directorySize) || wide(directoryOffset);
        byte[] bytes = new byte[END_LENGTH + (zip64 ? END_64_LENGTH + LOCATOR_LENGTH : 0)];
        ByteBuffer out = wrap(bytes);
        if (zip64) {
            out.putInt(END_64_SIGNATURE).putLong(END_64_LENGTH - 12L);
            out.putShort((short) MADE_BY_UNIX).putShort((short) VERSION_ZIP64);
            out.putInt(0).putInt(0).putLong(count).putLong(count);
            out.putLong(directorySize).putLong(directoryOffset);
            out.putInt(LOCATOR_SIGNATURE).putInt(0);
            out.putLong(directoryOffset + directorySize).putInt(1);
        }
        short count16 = (short) Math.min(count, MAX_16);
        out.putInt(END_SIGNATURE).putShort((short) 0).putShort((short) 0);
        out.putShort(count16).putShort(count16);
        out.putInt(narrow(directorySize)).putInt(narrow(directoryOffset)).putShort((short) 0);
        return bytes;
    }

    /** Version needed, flags, method, time, date, CRC and both sizes: the same in local and central headers. */
    private static void common(ByteBuffer out, ContainerEntry entry, boolean zip64) {
        out.putShort((short) (zip64 ? VERSION_ZIP64 : VERSION_STORED)).putShort((short) FLAG_UTF8);
        out.putShort((short) 0).putShort((short) 0).putShort((short) DATE_1980_01_01);
        out.putInt((int) entry.crc32()).putInt(narrow(entry.size())).putInt(narrow(entry.size()));
    }

    static boolean wide(long value) {
        return value >= MAX_32;
    }

    private static int narrow(long value) {
        return (int) Math.min(value, MAX_32);
    }

    static ByteBuffer wrap(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
