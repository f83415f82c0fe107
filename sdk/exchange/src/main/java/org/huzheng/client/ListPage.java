package org.huzheng.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.crypto.Digest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * A page of a department's list, or of its inbox 清单、待办. It is the server's word, for finding one's work: read the statement
 * itself and verify it before relying on it.
 *
 * @param items oldest first
 * @param nextCursor what to ask for next; empty on the last page, where the last item's cursor goes on from
 */
public record ListPage(List<Item> items, Optional<String> nextCursor) {
    /** Copies the list. */
    public ListPage {
        items = List.copyOf(items);
    }

    /** On which side of it this department stands. */
    public enum Role {
        /** 提供方: the evidence is its own. */
        PROVIDER,
        /** 使用方: the evidence is another's. */
        CONSUMER
    }

    /** What this department owes 待办. */
    public enum Duty {
        /** 待签署: to accept or reject a contract. */
        SIGNATURE,
        /** 待答复: to grant or refuse a request. */
        ANSWER,
        /** 待确认: to acknowledge a recall for a case. */
        ACKNOWLEDGEMENT
    }

    /**
     * An id with the department it belongs to.
     *
     * @param issuer the department
     * @param id the id it gave
     */
    public record Key(UnifiedSocialCreditCode issuer, String id) {
        static Key read(JsonObject json) {
            return new Key(json.string("issuer", UnifiedSocialCreditCode::parse), json.string("id"));
        }
    }

    /**
     * One item.
     *
     * @param cursor its place in the list
     * @param type the type of the statement listed
     * @param issuer who issued it
     * @param statement how an answer refers to it: its id and the digest of its payload
     * @param since when it came into the list
     * @param logIndex its leaf
     * @param dealing whom and what it is about
     * @param state where it stands now, if the list has states
     * @param waitsFor what this department owes; empty if nothing
     * @param until after which it no longer waits; empty if it waits for good
     */
    public record Item(
            String cursor,
            StatementType type,
            Party issuer,
            StatementRef statement,
            Instant since,
            long logIndex,
            Dealing dealing,
            Optional<String> state,
            Optional<Duty> waitsFor,
            Optional<Instant> until) {
        /** Where the statement is read. */
        String collection() {
            return switch (type) {
                case SHARING_CONTRACT -> "contracts";
                case ACCESS_REQUEST -> "access-requests";
                case RECALL -> "recalls";
                default -> throw new HuzhengException(ErrorCode.ARGUMENT_INVALID, type.id() + " is read otherwise");
            };
        }

        /** What is shown must be what was listed, byte for byte. */
        StatementView requireListed(StatementView shown) {
            if (shown.type() != type || !shown.statement().ref().equals(statement)) {
                throw new HuzhengException(ErrorCode.RESPONSE_INVALID, "not the statement listed");
            }
            return shown;
        }

        static Item read(JsonObject json) {
            return new Item(
                    json.string("cursor"),
                    json.string("type", StatementType::ofId),
                    StatementView.party(json.object("issuer")),
                    new StatementRef(json.string("id"), json.string("digest", Digest::parse)),
                    json.time("since"),
                    json.string("logIndex", Long::parseLong),
                    Dealing.read(json),
                    json.optionalString("state"),
                    json.optionalString("waitsFor", Duty::valueOf),
                    json.optionalTime("until"));
        }
    }

    /**
     * Whom and what an item is about.
     *
     * @param role this department's side
     * @param counterpart the other department, as it is registered
     * @param caseNumber the consumer's case 案号
     * @param evidence the evidence
     * @param request the access request it was granted, fetched or used under
     */
    public record Dealing(
            Role role,
            Optional<Party> counterpart,
            Optional<String> caseNumber,
            Optional<Key> evidence,
            Optional<Key> request) {
        static Dealing read(JsonObject json) {
            return new Dealing(
                    json.string("role", Role::valueOf),
                    json.optionalObject("counterpart").map(StatementView::party),
                    json.optionalString("caseNumber"),
                    json.optionalObject("evidence").map(Key::read),
                    json.optionalObject("request").map(Key::read));
        }
    }

    static ListPage read(JsonObject json) {
        return new ListPage(json.objects("items", Item::read), json.optionalString("nextCursor"));
    }
}
