package org.huzheng.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * A page of what concerns this department: of its events 事件列表, or of one of its lists or its inbox 清单、待办. It is the
 * server's word, for finding one's work: read the statement itself and verify it before relying on it.
 *
 * @param items oldest first
 * @param nextCursor what to ask for next; of events unchanged if nothing is new, and empty while nothing ever happened; of lists
 *     empty on the last page, where the last item's cursor goes on from
 */
public record EventPage(List<Event> items, Optional<String> nextCursor) {
    /** Copies the list. */
    public EventPage {
        items = List.copyOf(items);
    }

    /** A statement that was taken in, and what a list says of it. Two are equal if the server said the same of them. */
    public static final class Event {
        private final String text;
        private final String cursor;
        private final StatementType type;
        private final String statementId;
        private final Party issuer;
        private final Instant at;
        private final long logIndex;
        private final Optional<Digest> digest;
        private final Optional<String> role;
        private final Optional<Party> counterpart;
        private final Optional<String> caseNumber;
        private final Optional<String> evidenceId;
        private final Optional<String> requestId;
        private final Optional<String> state;
        private final Optional<String> waitsFor;
        private final Optional<Instant> until;
        private final Optional<LocalDate> due;

        private Event(JsonObject json, String id, String at) {
            this.text = Bytes.of(json.toBytes()).utf8();
            this.cursor = json.string("cursor");
            this.type = json.string("type", StatementType::ofId);
            this.statementId = json.string(id);
            this.issuer = StatementView.party(json.object("issuer"));
            this.at = json.time(at);
            this.logIndex = json.string("logIndex", Long::parseLong);
            this.digest = json.optionalString("digest", Digest::parse);
            this.role = json.optionalString("role");
            this.counterpart = json.optionalObject("counterpart").map(StatementView::party);
            this.caseNumber = json.optionalString("caseNumber");
            this.evidenceId = json.optionalObject("evidence").map(key -> key.string("id"));
            this.requestId = json.optionalObject("request").map(key -> key.string("id"));
            this.state = json.optionalString("state");
            this.waitsFor = json.optionalString("waitsFor");
            this.until = json.optionalTime("until");
            this.due = json.optionalString("due", LocalDate::parse);
        }

        static Event happened(JsonObject json) {
            return new Event(json, "statementId", "at");
        }

        static Event listed(JsonObject json) {
            Event listed = new Event(json, "id", "since");
            listed.ref();
            return listed;
        }

        /** What tells it from every other event of its server, the same whenever it comes: issuer, type and id. */
        public String key() {
            return issuer.code() + "/" + type.id() + "/" + statementId;
        }

        /** Its place. */
        public String cursor() {
            return cursor;
        }

        /** The statement's type. */
        public StatementType type() {
            return type;
        }

        /** The statement's id. */
        public String statementId() {
            return statementId;
        }

        /** Who issued it, by registered name. */
        public Party issuer() {
            return issuer;
        }

        /** When the server took it in; in a list, since when it stands there. */
        public Instant at() {
            return at;
        }

        /** The statement's leaf. */
        public long logIndex() {
            return logIndex;
        }

        /**
         * How an answer refers to the statement.
         *
         * @throws HuzhengException RESPONSE_INVALID of an event, which does not say
         */
        public StatementRef ref() {
            return new StatementRef(
                    statementId,
                    digest.orElseThrow(() -> new HuzhengException(ErrorCode.RESPONSE_INVALID, "without digest")));
        }

        /** In a list: PROVIDER where the evidence is this department's own, CONSUMER another's; BODY where it settles. */
        public Optional<String> role() {
            return role;
        }

        /** In a list: the other department, by registered name. */
        public Optional<Party> counterpart() {
            return counterpart;
        }

        /** In a list: the consumer's case 案号. */
        public Optional<String> caseNumber() {
            return caseNumber;
        }

        /** In a list: the evidence, its owner's. */
        public Optional<String> evidenceId() {
            return evidenceId;
        }

        /** In a list: the consumer's access request that it was granted, fetched or used under. */
        public Optional<String> requestId() {
            return requestId;
        }

        /** In a list: where it stands now. */
        public Optional<String> state() {
            return state;
        }

        /**
         * In a list: what this department owes, such as SIGNATURE 待签署, ANSWER 待答复, ACKNOWLEDGEMENT 待确认, OBJECTION_ANSWER
         * 待答复异议, or REMINDER 待催办, where another's acknowledgement is overdue.
         */
        public Optional<String> waitsFor() {
            return waitsFor;
        }

        /** In a list: after which it no longer waits; empty if it waits for good. */
        public Optional<Instant> until() {
            return until;
        }

        /** In a list: the last day for an acknowledgement or an answer; it is still owed afterwards. */
        public Optional<LocalDate> due() {
            return due;
        }

        /** Where the statement is read. */
        String collection() {
            return switch (type) {
                case SHARING_CONTRACT -> "contracts";
                case ACCESS_REQUEST -> "access-requests";
                case RECALL -> "recalls";
                case OBJECTION -> "objections";
                case CASE_HANDOVER -> "handovers";
                default -> throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, type.id() + " is read otherwise");
            };
        }

        /** What is shown must be what was listed, byte for byte. */
        StatementView requireListed(StatementView shown) {
            if (shown.type() != type || !shown.statement().ref().equals(ref())) {
                throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "not the statement listed");
            }
            return shown;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Event event && text.equals(event.text);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(text);
        }

        /** As the server said it. */
        @Override
        public String toString() {
            return text;
        }
    }

    static EventPage read(JsonObject json) {
        return new EventPage(json.objects("items", Event::happened), json.optionalString("nextCursor"));
    }

    static EventPage readList(JsonObject json) {
        return new EventPage(json.objects("items", Event::listed), json.optionalString("nextCursor"));
    }
}
