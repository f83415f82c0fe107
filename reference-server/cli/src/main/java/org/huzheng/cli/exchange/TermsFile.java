package org.huzheng.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.StatementHeader;

/** The terms of a contract as a file: what {@code spec/schemas/sharing-contract.json} has, but for who proposes it and when. */
final class TermsFile {
    private static final int MOST_BYTES = 1 << 20;

    private TermsFile() {}

    /**
     * The contract that a header proposes with these terms.
     *
     * @throws HuzhengException FILE_NOT_READABLE, or naming the field that is missing or wrong
     */
    static SharingContract read(Path file, StatementHeader header) {
        JsonObject terms = JsonObject.parse(bytes(file));
        return SharingContract.parse(header.payload(json -> json.putAll(terms)));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new HuzhengException(ErrorCode.OPTION_VALUE_INVALID, file.getFileName() + " > 1 MiB");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new HuzhengException(ErrorCode.FILE_NOT_READABLE, String.valueOf(file.getFileName()), e);
        }
    }
}
