package org.huzheng.cli.exchange;

import java.nio.file.Path;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.crypto.Bytes;
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
     * @throws HuzhengException FILE_NOT_FOUND and the like, or naming the field that is missing or wrong
     */
    static SharingContract read(Path file, StatementHeader header) {
        return SharingContract.parse(under(file, header));
    }

    /** What the file says, under a header; whether it says anything sensible is for its reader to tell. */
    static Bytes under(Path file, StatementHeader header) {
        JsonObject terms = JsonObject.parse(Inputs.document(file, MOST_BYTES).toArray());
        return header.payload(json -> json.putAll(terms));
    }
}
