package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * What a party does with a contract 契约办理: reviews it, signs it, stops it for a time, lets it go on, ends it. Each kind is said
 * by a statement of its own type, which the header names, and holds for exactly the content named, from the moment it is issued.
 *
 * @param header who acts, and when; of the kind's type
 * @param contract exactly the content
 * @param kind what is done
 * @param reason why, in words; the reviewer's opinion, if it is a review; may be empty
 */
public record ContractAct(StatementHeader header, StatementRef contract, Kind kind, String reason) {
    /** How a security review 安全审查 is read. */
    public static final StatementFormat<ContractAct> REVIEW_FORMAT = reads(StatementType.SECURITY_REVIEW);
    /** How a signature 契约签署 is read. */
    public static final StatementFormat<ContractAct> SIGNATURE_FORMAT = reads(StatementType.CONTRACT_SIGNATURE);
    /** How a suspension or resumption 契约中止、恢复 is read. */
    public static final StatementFormat<ContractAct> SUSPENSION_FORMAT = reads(StatementType.CONTRACT_SUSPENSION);
    /** How a revocation 契约撤销 is read. */
    public static final StatementFormat<ContractAct> REVOCATION_FORMAT = reads(StatementType.CONTRACT_REVOCATION);

    /** What can be done. */
    public enum Kind {
        /**
         * 安全审查通过: the provider finds the levels, the purposes and the care for persons in order (数据安全法第三十八条;
         * 个人信息保护法第三十四条、第五十五条). The last review before the provider signs counts.
         */
        REVIEW_PASSED(StatementType.SECURITY_REVIEW, "PASSED"),
        /** 安全审查退回: the provider may not sign it as it is. */
        REVIEW_RETURNED(StatementType.SECURITY_REVIEW, "RETURNED"),
        /** 同意. */
        ACCEPT(StatementType.CONTRACT_SIGNATURE, "ACCEPT"),
        /** 不同意. */
        REJECT(StatementType.CONTRACT_SIGNATURE, "REJECT"),
        /** 中止: nothing moves under the contract until this party resumes it. */
        SUSPEND(StatementType.CONTRACT_SUSPENSION, "SUSPEND"),
        /** 恢复: what this party stopped may go on. */
        RESUME(StatementType.CONTRACT_SUSPENSION, "RESUME"),
        /** 撤销、退出: it ends; if a consumer says so, its own share of it. */
        REVOKE(StatementType.CONTRACT_REVOCATION, "");

        private final StatementType type;
        private final String word;

        Kind(StatementType type, String word) {
            this.type = type;
            this.word = word;
        }

        /** By which type of statement it is said. */
        public StatementType type() {
            return type;
        }

        private static Kind read(StatementType type, JsonObject json) {
            return type == StatementType.CONTRACT_REVOCATION
                    ? REVOKE
                    : json.string(field(type), word -> of(type, word));
        }

        private static Kind of(StatementType type, String word) {
            return Stream.of(values())
                    .filter(kind -> kind.type == type && kind.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("不在可取值之列 / not one of the values allowed："
                            + Stream.of(values())
                                    .filter(kind -> kind.type == type)
                                    .map(kind -> kind.word)
                                    .collect(Collectors.joining(", "))));
        }

        private JsonWriter addTo(JsonWriter json) {
            return this == REVOKE ? json : json.put(field(type), word);
        }

        /** Where a statement of the type says which kind it is. */
        private static String field(StatementType type) {
            return switch (type) {
                case SECURITY_REVIEW -> "outcome";
                case CONTRACT_SIGNATURE -> "answer";
                default -> "action";
            };
        }
    }

    /**
     * All are required.
     *
     * @throws HuzhengException ARGUMENT_INVALID if the header is of another type than the kind's
     */
    public ContractAct {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Given.that(
                header.type() == kind.type(),
                kind + " is said by " + kind.type().id());
    }

    /** How an act said by this type of statement is read; empty for what is no act of a contract's party. */
    public static Optional<StatementFormat<ContractAct>> format(StatementType type) {
        return Stream.of(REVIEW_FORMAT, SIGNATURE_FORMAT, SUSPENSION_FORMAT, REVOCATION_FORMAT)
                .filter(format -> format.type() == type)
                .findFirst();
    }

    private static StatementFormat<ContractAct> reads(StatementType type) {
        return StatementFormat.of(
                MethodHandles.lookup(),
                type,
                (header, json) -> new ContractAct(
                        header,
                        StatementRef.read(json.object("contract")),
                        Kind.read(type, json),
                        json.string(reasonField(type))));
    }

    private static String reasonField(StatementType type) {
        return type == StatementType.SECURITY_REVIEW ? "opinion" : "reason";
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(
                json -> kind.addTo(json.put("contract", contract.json())).put(reasonField(kind.type()), reason));
    }

    /** Reads the payload of any act; throws {@link HuzhengException} if it is something else. */
    public static ContractAct parse(Bytes payload) {
        StatementType type = StatementHeader.read(payload).type();
        return format(type)
                .orElseThrow(() -> new HuzhengException(ErrorCode.STATEMENT_MALFORMED, "type is " + type.id()))
                .read(payload);
    }
}
