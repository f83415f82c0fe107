package org.huzheng.server.load;

import java.util.Optional;
import org.huzheng.client.EventPage.Event;

/** An item of a list without place and digest. */
record Row(
        String id,
        String issuer,
        Role role,
        Optional<String> counterpart,
        Optional<String> caseNumber,
        Optional<String> evidence,
        Optional<String> request,
        Optional<String> state,
        Optional<String> waitsFor) {
    /** On which side of it a department stands. */
    enum Role {
        PROVIDER,
        CONSUMER
    }

    static Row of(Event item) {
        return new Row(
                item.statementId(),
                item.issuer().code().toString(),
                Role.valueOf(item.role().orElseThrow()),
                item.counterpart().map(party -> party.code().toString()),
                item.caseNumber(),
                item.evidenceId(),
                item.requestId(),
                item.state(),
                item.waitsFor());
    }
}
