package org.huzheng.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.finding.Findings;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.log.NoteSigner;
import org.huzheng.statement.StatementType;

/** A storage with a log key of its own, and what tests ask of it. */
public final class TestStorage {
    public static final SecureRandom RANDOM = new SecureRandom();
    public static final NoteSigner SIGNER = NoteSigner.generate("log.example/test", CryptoSuite.SM, RANDOM);

    private TestStorage() {}

    public static Storage open(String url, Path directory) {
        return Storage.open(StorageConfig.inDatabase(url, directory), SIGNER, Clock.systemUTC(), RANDOM);
    }

    public static NewStatement statement(String id, String content) {
        return new NewStatement(
                StatementType.REGISTRATION,
                id,
                "ISSUER",
                DigestAlgorithm.SM3.digest(Bytes.ofUtf8(content)),
                entry(id, content),
                Set.of("evidence:" + id),
                Set.of("B"));
    }

    public static Bytes entry(String id, String content) {
        return Bytes.ofUtf8(id + "=" + content);
    }

    public static long register(Storage storage, String id) {
        return storage.inTransaction(
                transaction -> transaction.register(statement(id, "x")).logIndex());
    }

    /** The receipt leads from this entry to a checkpoint of the log. */
    public static void assertProves(LogReceipt receipt, long index, Bytes entry) {
        Findings findings = new Findings();
        receipt.verify(entry, LogTrust.of(List.of(SIGNER.verifier())), "receipt", findings);
        assertThat(findings.all()).isEmpty();
        assertThat(receipt.proof().index()).isEqualTo(index);
    }
}
