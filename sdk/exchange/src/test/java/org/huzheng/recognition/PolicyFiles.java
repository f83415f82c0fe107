package org.huzheng.recognition;

import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.header;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.huzheng.crypto.Bytes;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** The policies of {@code spec/policies/recognition}, as files and as a department signs them, changed or not. */
final class PolicyFiles {
    private PolicyFiles() {}

    static Bytes file(String name) {
        Path root = Path.of(System.getProperty("huzheng.root", "../.."));
        try {
            return Bytes.of(Files.readAllBytes(root.resolve("spec/policies/recognition/" + name + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Verified<RecognitionPolicy> signed(String name, Party by) {
        return signed(name, by, text -> text);
    }

    static Verified<RecognitionPolicy> signed(String name, Party by, UnaryOperator<String> change) {
        Bytes rules = Bytes.ofUtf8(change.apply(file(name).utf8()));
        Bytes payload = RecognitionPolicy.payload(header(StatementType.RECOGNITION_POLICY, "RP-1", by, DURING), rules);
        return SharingSamples.verified(RecognitionPolicy.FORMAT, payload);
    }
}
