package org.huzheng.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.huzheng.client.EventPage.Event;
import org.huzheng.client.EventReader;
import org.huzheng.recognition.Recall;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** Follows what concerns us, over crashes and restarts: each recall is noted once, for our cases to be looked through. */
public final class FollowEvents {
    private FollowEvents() {}

    /** Arguments: server, trust folder, our key folder, the file of our place, the file of what was recalled. */
    public static void main(String[] args) throws Exception {
        OurDepartment us = OurDepartment.enter(args[0], args[1], args[2]);
        Path noted = Path.of(args[4]);
        // In production the place lies in your database, kept in the transaction of the effect: EventReader.of(client,
        // kept, keep).
        EventReader reader = EventReader.of(us.client(), Path.of(args[3]));
        int read = reader.read(event -> {
            if (event.type() == StatementType.RECALL) {
                note(us, event, noted);
            }
        });
        System.out.println("新事项 " + read + " 件");
    }

    /** An event comes at least once; its key makes that its effect happens once. */
    private static void note(OurDepartment us, Event event, Path noted) {
        try {
            if (Files.exists(noted) && Files.readString(noted).contains(event.key())) {
                return;
            }
            Verified<Recall> recall =
                    us.verified(us.client().recall(event.statementId()).statement(), Recall.FORMAT);
            String line = event.key() + " " + recall.value().evidence().id() + " "
                    + recall.value().reason() + "\n";
            Files.writeString(noted, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
