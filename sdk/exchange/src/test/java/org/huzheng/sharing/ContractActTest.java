package org.huzheng.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.header;

import java.util.EnumSet;
import java.util.Set;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.sharing.ContractAct.Kind;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One class for what parties do with a contract; on the wire each stays a statement of its own type. */
@Tag("HZ-SHR-002")
class ContractActTest {
    private static final StatementRef CONTRACT =
            new StatementRef("C-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("contract")));
    private static final Set<StatementType> TYPES = EnumSet.of(
            StatementType.SECURITY_REVIEW,
            StatementType.CONTRACT_SIGNATURE,
            StatementType.CONTRACT_SUSPENSION,
            StatementType.CONTRACT_REVOCATION);

    private static ContractAct act(Kind kind) {
        return new ContractAct(header(kind.type(), "A-1", CONSUMER, DURING), CONTRACT, kind, "理由");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            REVIEW_PASSED;   security-review;     ^;                  ^opinion^:^理由^,^outcome^:^PASSED^
            REVIEW_RETURNED; security-review;     ^;                  ^opinion^:^理由^,^outcome^:^RETURNED^
            ACCEPT;          contract-signature;  ^answer^:^ACCEPT^,^; ^reason^:^理由^
            REJECT;          contract-signature;  ^answer^:^REJECT^,^; ^reason^:^理由^
            SUSPEND;         contract-suspension; ^action^:^SUSPEND^,^; ^reason^:^理由^
            RESUME;          contract-suspension; ^action^:^RESUME^,^; ^reason^:^理由^
            REVOKE;          contract-revocation; ^;                  ^reason^:^理由^
            """)
    void payload_ofEachKind_isByteForByteWhatItsSchemaSays(Kind kind, String type, String first, String last) {
        String wire = ("{" + first + "contract^:{^digest^:^" + CONTRACT.digest()
                        + "^,^id^:^C-1^},^id^:^A-1^,^issuedAt^:^2026-03-03T08:00:00+08:00^,^issuer^:{^code^:^"
                        + CONSUMER.code() + "^,^name^:^" + CONSUMER.name() + "^}," + last
                        + ",^suite^:^SM^,^type^:^huzheng/" + type + "@v1^}")
                .replace('^', '"');
        assertThat(act(kind).payload().utf8()).isEqualTo(wire);
        assertThat(ContractAct.parse(Bytes.ofUtf8(wire))).isEqualTo(act(kind));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void act_underTheHeaderOfAnotherKind_isRefused(Kind kind) {
        for (StatementType type : StatementType.values()) {
            if (type != kind.type()) {
                assertThatThrownBy(() -> new ContractAct(header(type, "A-1", CONSUMER, DURING), CONTRACT, kind, ""))
                        .isInstanceOfSatisfying(
                                HuzhengException.class,
                                e -> assertThat(e.code()).isEqualTo(ErrorCode.ARGUMENT_INVALID));
            }
        }
    }

    @Test
    void format_ofEachType_readsThatTypeOnly() {
        for (StatementType type : StatementType.values()) {
            assertThat(ContractAct.format(type).isPresent()).as("%s", type).isEqualTo(TYPES.contains(type));
        }
        Bytes suspension = act(Kind.SUSPEND).payload();
        assertThat(ContractAct.SUSPENSION_FORMAT.read(suspension)).isEqualTo(act(Kind.SUSPEND));
        assertThatThrownBy(() -> ContractAct.SIGNATURE_FORMAT.read(suspension))
                .isInstanceOfSatisfying(
                        HuzhengException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STATEMENT_MALFORMED));
    }

    @Test
    void payload_withAWordOfAnotherType_isRefusedWithTheWordsAllowed() {
        String wire = act(Kind.ACCEPT).payload().utf8();
        assertThatThrownBy(() -> ContractAct.parse(Bytes.ofUtf8(wire.replace("ACCEPT", "SUSPEND"))))
                .isInstanceOf(HuzhengException.class)
                .hasMessageContaining("answer")
                .hasMessageContaining("ACCEPT, REJECT");
    }
}
