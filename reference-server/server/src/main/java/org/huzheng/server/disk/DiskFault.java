package org.huzheng.server.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** What a failed write means for the one who asked for it. */
public final class DiskFault {
    /** Below this a file system counts as full even where its message is in a language we do not read. */
    private static final long NEARLY_NOTHING = 64 * 1024;

    private DiskFault() {}

    /**
     * The error to throw: {@code DISK_FULL} or {@code IO_FAILED}.
     *
     * @param place a directory of the file system that was written to; its name is not disclosed
     * @param what what was being done, in a few words without paths
     */
    public static HuzhengException of(IOException fault, Path place, String what) {
        return new HuzhengException(isFull(fault, place) ? ErrorCode.DISK_FULL : ErrorCode.IO_FAILED, what, fault);
    }

    /**
     * Refuses before the first byte what could not be stored whole.
     *
     * @throws HuzhengException {@code DISK_FULL} if fewer than {@code needed} bytes are free
     */
    public static void requireSpace(Path place, long needed) {
        try {
            if (Files.getFileStore(place).getUsableSpace() < needed) {
                throw new HuzhengException(ErrorCode.DISK_FULL, needed + " bytes are needed");
            }
        } catch (IOException e) {
            throw of(e, place, "free space");
        }
    }

    private static boolean isFull(IOException fault, Path place) {
        String message = String.valueOf(fault.getMessage());
        if (message.contains("No space left") || message.contains("quota exceeded")) {
            return true;
        }
        try {
            return Files.getFileStore(place).getUsableSpace() < NEARLY_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }
}
