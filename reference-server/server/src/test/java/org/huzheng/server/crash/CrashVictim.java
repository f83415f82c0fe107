package org.huzheng.server.crash;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.NoteSigner;
import org.huzheng.server.Storage;
import org.huzheng.server.StorageConfig;
import org.huzheng.server.TestStorage;
import org.huzheng.server.content.StoredContent;
import org.huzheng.server.content.Upload;
import org.huzheng.server.content.UploadSender;
import org.huzheng.server.content.UploadState;

/**
 * A process that registers and uploads as fast as it can and says on its output what was acknowledged, until it is killed.
 * Arguments: JDBC address, data directory, key file, round, first upload.
 */
public final class CrashVictim {
    static final String ORIGIN = "log.example/crash";
    static final String OWNER = "A";
    private static final int REGISTRARS = 3;
    private static final int STEP = 2 * UploadSender.CHUNK;

    private final Storage storage;
    private final String round;
    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    private CrashVictim(Storage storage, String round) {
        this.storage = storage;
        this.round = round;
    }

    public static void main(String[] args) throws IOException {
        dieWithParent();
        SecureRandom random = new SecureRandom();
        NoteSigner signer = NoteSigner.load(ORIGIN, Bytes.of(Files.readAllBytes(Path.of(args[2]))), random);
        Storage storage =
                Storage.open(StorageConfig.inDatabase(args[0], Path.of(args[1])), signer, Clock.systemUTC(), random);
        CrashVictim victim = new CrashVictim(storage, args[3]);
        victim.say("OPEN");
        for (int i = 0; i < REGISTRARS; i++) {
            String name = "R" + args[3] + "-" + i;
            new Thread(() -> victim.register(name)).start();
        }
        int firstUpload = Integer.parseInt(args[4]);
        new Thread(() -> victim.upload(firstUpload)).start();
    }

    /** Every transaction takes in two statements: after a crash there are both or neither. */
    private void register(String name) {
        for (int n = 0; ; n++) {
            String id = name + "-" + n;
            long index = storage.inTransaction(transaction -> {
                transaction.register(TestStorage.statement(id + "-a", round));
                return transaction
                        .register(TestStorage.statement(id + "-b", round))
                        .logIndex();
            });
            LogReceipt receipt = storage.log().receipt(index);
            say("REGISTERED " + id + " " + receipt.format().base64());
        }
    }

    /** Takes up the upload where the process before this one was killed. */
    private void upload(int first) {
        for (int n = first; ; n++) {
            UploadSender sender = sender(n);
            Upload upload = sender.begin(storage.content(), Optional.of("K-" + n));
            if (upload.state() == UploadState.AWAITING_LEAVES) {
                upload = storage.content().putLeaves(OWNER, upload.id(), sender.leaves());
            }
            while (upload.nextOffset() < sender.length()) {
                int from = (int) upload.nextOffset();
                upload = sender.send(storage.content(), upload, from, Math.min(from + STEP, sender.length()));
                say("PART " + upload.id() + " " + upload.nextOffset());
            }
            StoredContent stored = sender.complete(storage.content(), upload);
            say("STORED " + n + " " + stored.digest());
        }
    }

    static UploadSender sender(int n) {
        return UploadSender.of(OWNER, n, 20 * UploadSender.CHUNK + n);
    }

    private synchronized void say(String line) {
        out.print(line + "\n");
        out.flush();
    }

    private static void dieWithParent() {
        Thread watch = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {}
            } catch (IOException e) {
                // The parent is gone all the same.
            }
            Runtime.getRuntime().halt(1);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
