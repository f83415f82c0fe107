package org.huzheng.server.http;

import org.huzheng.client.EventPage;
import org.huzheng.client.HuzhengClient;

/** A department's lists, asked through its client. */
record Lists(HuzhengClient client) {
    EventPage inbox(ListQuery query) {
        return query.of(client::inbox);
    }

    EventPage contracts(ListQuery query) {
        return query.of(client::contracts);
    }

    EventPage accessRequests(ListQuery query) {
        return query.of(client::accessRequests);
    }

    EventPage evidence(ListQuery query) {
        return query.of(client::evidenceList);
    }

    EventPage releases(ListQuery query) {
        return query.of(client::releases);
    }

    EventPage recalls(ListQuery query) {
        return query.of(client::recalls);
    }
}
