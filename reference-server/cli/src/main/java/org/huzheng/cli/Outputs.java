package org.huzheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** Files the user asked to be written. */
final class Outputs {
    private Outputs() {}

    /** Refuses to replace what is there unless told to, and never what is being read. */
    static void requireFree(Path out, boolean force, Path in) {
        try {
            if (Files.exists(out) && Files.exists(in) && Files.isSameFile(out, in)) {
                throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, out + " 是输入文件 / is what is read");
            }
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.IO_FAILED, out.toString(), e);
        }
        if (Files.isDirectory(out)) {
            throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, out + " 是目录 / is a directory");
        }
        if (Files.exists(out) && !force) {
            throw new HuzhengException(
                    ErrorCode.ARGUMENT_INVALID, out + " 已存在，加 --force 替换 / exists; --force replaces it");
        }
    }
}
