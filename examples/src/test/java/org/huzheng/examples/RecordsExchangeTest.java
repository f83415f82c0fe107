package org.huzheng.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.http.HuzhengServer;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.records.RecordAnswer;
import org.huzheng.statement.Verified;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A provider that answers from its own SQLite file, and the consumer, against a real server. */
@Tag("HZ-EXA-001")
@Timeout(180)
class RecordsExchangeTest {
    private static final String PATIENCE = "PT60S";
    private static final String SITE = "界桥安置房一期";

    @TempDir
    Path folder;

    private Path trust;
    private HuzhengServer server;

    @BeforeEach
    void contractOffered() throws Exception {
        Keys.ofTwoDepartments(folder);
        trust = folder.resolve("trust");
        server = HuzhengServer.start(
                ServerConfig.demonstration(folder.resolve("data"), CryptoSuite.SM, TrustStore.load(trust))
                        .withRegistry(folder.resolve("departments.json")));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("data/keys/trust"))) {
            for (Path file : files) {
                Files.copy(file, trust.resolve("server-" + file.getFileName()));
            }
        }
        ConstructionPermits.main(new String[] {database().toString()});
        String[] arguments = side("provider", Keys.CONSUMER.code().toString(), Keys.CONSUMER.name(), "C-1");
        assertThat(ExamplesTest.printed(() -> OfferRecords.main(arguments))).isEqualTo("C-1\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @Tag("HZ-SHR-021")
    @Tag("HZ-SHR-022")
    @Tag("HZ-SHR-023")
    void records_asAgreed_arriveSealedAndMasked() throws Exception {
        String said = exchange("AR-1", "site", SITE, "permitNo,manager,managerId,issuedOn");
        assertThat(said)
                .contains("AR-1：1 条\n", "同意 AR-1\n", "AR-1 PASSED\n")
                .contains("permitNo=330421202603150101", "manager=欧***", "managerId=330***********1234")
                .doesNotContain("欧阳", "199001", "1380000");
        assertThat(ExamplesTest.printed(() ->
                        VerifyWhatCameIn.main(new String[] {fetched("AR-1").toString(), trust.toString()})))
                .endsWith("PASSED\n");
        assertThat(Files.readString(fetched("AR-1"), java.nio.charset.StandardCharsets.ISO_8859_1))
                .as("what was masked is nowhere in the package")
                .doesNotContain("330421199001011234");
    }

    @Test
    @Tag("HZ-SHR-022")
    void records_noneFound_isAnAnswerToo() throws Exception {
        assertThat(exchange("AR-1", "site", "' OR '1'='1", "permitNo"))
                .contains("AR-1：0 条\n", "AR-1 PASSED\n", "查无数据\n");
    }

    @Test
    @Tag("HZ-SHR-021")
    void records_fieldOutsideTheContract_isRefusedOnBothSides() throws Exception {
        assertThat(exchange("AR-1", "site", SITE, "permitNo,managerPhone"))
                .contains("拒绝 AR-1：FIELD_OUTSIDE_CONTRACT ", "被拒绝：", "CONSTRUCTION-PERMITS/managerPhone");
        assertThat(fetched("AR-1")).doesNotExist();
    }

    @Test
    @Tag("HZ-SHR-017")
    void records_thirdRequestOfTheDay_isRefusedByTheQuota() throws Exception {
        assertThat(exchange("AR-1", "site", SITE, "permitNo")).contains("AR-1 PASSED\n");
        assertThat(exchange("AR-2", "permitNo", "330421202604020101", "builder,managerId"))
                .contains("AR-2 PASSED\n", "builder=示例建设有限公司")
                .doesNotContain("managerId=");
        assertThat(exchange("AR-3", "site", SITE, "permitNo")).contains("拒绝 AR-3：QUOTA_EXHAUSTED ", "被拒绝：", "2/2 DAY");
    }

    @Test
    @Tag("HZ-SHR-022")
    void provider_stoppedBeforeItGranted_goesOnWhereItStood() throws Exception {
        assertThatThrownBy(() -> obtain("AR-1", "site", SITE, "permitNo", "PT1S"))
                .isInstanceOf(TimeoutException.class);
        String[] arguments = answering();
        OurDepartment us = OurDepartment.enter(arguments[0], arguments[1], arguments[2]);
        Verified<AccessRequest> request =
                us.verified(us.client().accessRequest("AR-1").statement(), AccessRequest.FORMAT);
        ConstructionPermits permits = new ConstructionPermits(database());
        ContractHistory contract = us.contract("C-1");
        RecordAnswer answer =
                RecordAnswer.decide(contract, request, AnswerFromOurDatabase.facts(permits, contract, request));
        ExamplesTest.printed(() -> AnswerFromOurDatabase.seal(us, arguments, answer, permits, "AR-1"));
        assertThat(exchange("AR-1", "site", SITE, "permitNo"))
                .contains("同意 AR-1\n", "AR-1 PASSED\n")
                .doesNotContain(" 条");
    }

    /** Both sides at once, each in its own thread; what they print comes in any order. */
    private String exchange(String request, String askedBy, String value, String fields) throws Exception {
        return ExamplesTest.printed(() -> {
            ExecutorService provider = Executors.newSingleThreadExecutor();
            Future<?> answered = provider.submit(() -> {
                AnswerFromOurDatabase.main(answering());
                return null;
            });
            obtain(request, askedBy, value, fields, PATIENCE);
            answered.get();
            provider.shutdown();
        });
    }

    private String[] answering() {
        return side("provider", database().toString(), folder.resolve("sealed").toString(), PATIENCE);
    }

    private void obtain(String request, String askedBy, String value, String fields, String patience) throws Exception {
        ObtainRecords.main(side(
                "consumer",
                "C-1",
                askedBy,
                value,
                fields,
                "330217001000",
                "案-1",
                request,
                fetched(request).toString(),
                patience));
    }

    private Path database() {
        return folder.resolve("permits.db");
    }

    private Path fetched(String request) {
        return folder.resolve("fetched-" + request + ".hzp");
    }

    private String[] side(String keys, String... further) {
        String[] arguments = new String[3 + further.length];
        arguments[0] = server.uri().toString();
        arguments[1] = trust.toString();
        arguments[2] = folder.resolve(keys).toString();
        System.arraycopy(further, 0, arguments, 3, further.length);
        return arguments;
    }
}
