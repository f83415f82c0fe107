package org.huzheng.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.MATTER;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.PURPOSE;
import static org.huzheng.sharing.SharingSamples.TO;
import static org.huzheng.sharing.SharingSamples.header;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huzheng.BilingualText;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.ReasonCode;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.RefusalReason;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a stranger sends in place of a statement, the answer is a statement or one of our errors. */
@Tag("HZ-STM-005")
class StatementFuzzTest {
    private static final int MUTATIONS = 2000;
    private static final List<String> TOKENS = List.of(
            "null", "-1", "9007199254740991", "1e9", "\"\"", "{}", "[]", "true", "\"SM\"", "\"x\"", ",", "\\u0000");
    private static final EvidenceRef EVIDENCE =
            new EvidenceRef("E-1", DigestAlgorithm.SM3.digest(Bytes.ofUtf8("package")));

    static Stream<Arguments> statements() {
        ContractHistory contract = SharingSamples.signed();
        AccessRequest request =
                SharingSamples.request(contract, CONSUMER, PURPOSE, MATTER).value();
        StatementRef ref = new StatementRef("AR-1", DigestAlgorithm.SM3.digest(request.payload()));
        return Stream.of(
                sample(contract.contract().payload(), SharingContract::parse),
                sample(SharingSamples.accepts(contract, PROVIDER).value().payload(), ContractAct::parse),
                sample(
                        new ContractAct(
                                        header(StatementType.CONTRACT_REVOCATION, "CR-1", CONSUMER, DURING),
                                        ref,
                                        ContractAct.Kind.REVOKE,
                                        "完成")
                                .payload(),
                        ContractAct::parse),
                sample(
                        new ContractAct(
                                        header(StatementType.CONTRACT_SUSPENSION, "CP-1", CONSUMER, DURING),
                                        ref,
                                        ContractAct.Kind.RESUME,
                                        "核查完毕")
                                .payload(),
                        ContractAct::parse),
                sample(request.payload(), AccessRequest::parse),
                sample(
                        new AccessGrant(
                                        header(StatementType.ACCESS_GRANT, "AG-1", PROVIDER, DURING),
                                        ref,
                                        contract.ref(),
                                        EVIDENCE,
                                        TO)
                                .payload(),
                        AccessGrant::parse),
                sample(refusal(ref, contract.ref()).payload(), AccessRefusal::parse),
                sample(
                        new ReleaseReceipt(
                                        header(StatementType.RELEASE_RECEIPT, "RR-1", PROVIDER, DURING),
                                        ref,
                                        contract.ref(),
                                        EVIDENCE,
                                        CONSUMER)
                                .payload(),
                        ReleaseReceipt::parse),
                sample(registration().payload(), Registration::parse),
                sample(new ExchangeKit().decided().value().payload(), RecognitionDecision::parse),
                sample(new ExchangeKit().status(DURING).value().payload(), RecallStatus::parse),
                sample(
                        new Recall(
                                        header(StatementType.RECALL, "RC-1", PROVIDER, DURING),
                                        EVIDENCE,
                                        Recall.Ground.EXCLUDED_BY_COURT,
                                        "法院排除")
                                .payload(),
                        Recall::parse),
                sample(
                        new RecallAcknowledgement(
                                        header(StatementType.RECALL_ACKNOWLEDGEMENT, "RA-1", CONSUMER, DURING),
                                        ref,
                                        "案-1",
                                        RecallAcknowledgement.Consequence.CASE_UNDER_REVIEW,
                                        "")
                                .payload(),
                        RecallAcknowledgement::parse));
    }

    private static Arguments sample(Bytes payload, Function<Bytes, ?> parser) {
        return Arguments.of(payload, parser);
    }

    @ParameterizedTest
    @MethodSource("statements")
    @Tag("HZ-SHR-002")
    @Tag("HZ-REC-004")
    void parse_mutatedPayload_isReadOrRefusedInOurWords(Bytes payload, Function<Bytes, ?> parser) {
        assertThat(parser.apply(payload)).isNotNull();
        Random random = new Random(20261121);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            try {
                assertThat(parser.apply(mutated(payload.toArray(), random))).isNotNull();
            } catch (HuzhengException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(MUTATIONS / 2);
    }

    @Test
    void envelope_mutated_isReadOrRefusedInOurWords() {
        byte[] good = new Statement(
                        StatementType.REGISTRATION,
                        registration().payload(),
                        List.of(Bytes.of(new byte[] {1, 2, 3})),
                        Optional.empty())
                .envelope()
                .toArray();
        Random random = new Random(20261122);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            try {
                assertThat(Statement.parseEnvelope(mutated(good, random))).isNotNull();
            } catch (HuzhengException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(MUTATIONS / 4);
    }

    @Test
    void contract_withARetentionBeyondTime_isRefusedInOurWords() {
        Bytes payload = SharingSamples.content().payload();
        Bytes endless = Bytes.ofUtf8(
                payload.utf8().replaceFirst("\"retentionDays\":\\d+", "\"retentionDays\":9007199254740991"));
        assertThatThrownBy(() -> SharingContract.parse(endless)).isInstanceOf(HuzhengException.class);
    }

    /** A byte changed, a run dropped, or a JSON token put where it does not belong. */
    private static Bytes mutated(byte[] good, Random random) {
        int at = random.nextInt(good.length);
        return switch (random.nextInt(3)) {
            case 0 -> {
                byte[] changed = good.clone();
                changed[at] = (byte) random.nextInt(256);
                yield Bytes.of(changed);
            }
            case 1 -> spliced(good, at, Math.min(good.length, at + 1 + random.nextInt(8)), new byte[0]);
            default ->
                spliced(
                        good,
                        at,
                        Math.min(good.length, at + random.nextInt(6)),
                        TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Bytes spliced(byte[] good, int from, int to, byte[] middle) {
        byte[] result = Arrays.copyOf(good, from + middle.length + good.length - to);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(good, to, result, from + middle.length, good.length - to);
        return Bytes.of(result);
    }

    private static AccessRefusal refusal(StatementRef request, StatementRef contract) {
        return new AccessRefusal(
                header(StatementType.ACCESS_REFUSAL, "RF-1", PROVIDER, DURING),
                request,
                contract,
                List.of(new RefusalReason(
                        ReasonCode.KIND_OUTSIDE_CONTRACT, "书证", new BilingualText("种类不符", "kind outside"), "契约")));
    }

    private static Registration registration() {
        return new Registration(
                header(StatementType.REGISTRATION, "REG-1", PROVIDER, DURING),
                EVIDENCE,
                EVIDENCE.packageDigest(),
                EvidenceKind.EXPERT_OPINION,
                "检测报告");
    }
}
