package org.huzheng.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.recognition.Recall;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.http.HuzhengServer;
import org.huzheng.statement.StatementRejectedException;
import org.huzheng.statement.StatementType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The exchange programs, run as the README runs them, against a real server. */
@Tag("HZ-EXA-001")
@Timeout(120)
class ExchangeTest {
    private static final String MATTER = "330217001000";
    private static final String REQUEST = "AR-1";
    private static final String PATIENCE = "PT30S";

    @TempDir
    Path folder;

    private Path trust;
    private HuzhengServer server;
    private String evidence;

    @BeforeEach
    void registeredEvidence() throws Exception {
        Keys.ofTwoDepartments(folder);
        trust = folder.resolve("trust");
        server = HuzhengServer.start(
                ServerConfig.demonstration(folder.resolve("data"), CryptoSuite.SM, TrustStore.load(trust))
                        .withRegistry(folder.resolve("departments.json")));
        copyTrust(folder.resolve("data/keys/trust"), trust);
        Path photo = Path.of(System.getProperty("huzheng.root"), "examples", "media", "scene-1.jpg");
        Path sealed = folder.resolve("scene.hzp");
        String keys = folder.resolve("provider").toString();
        ExamplesTest.printed(() -> SealFromYourSystem.main(new String[] {keys, photo.toString(), sealed.toString()}));
        evidence = offer(sealed).strip();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void exchange_withinTheContract_isGrantedAndRecognised() throws Exception {
        assertThat(exchange(MATTER)).contains("同意 " + REQUEST + "\n").contains(REQUEST + " PASSED\n");
        assertThat(recognise()).isEqualTo(REQUEST + "-DECISION RECOGNISED\n");
    }

    /** The consumer's program is run again and again, and once loses its place. */
    @Test
    @Tag("HZ-EVT-002")
    void follow_recalledEvidence_isNotedOnce() throws Exception {
        exchange(MATTER);
        recognise();
        Path noted = folder.resolve("recalled.txt");
        assertThat(follow(noted)).startsWith("新事项 ");
        assertThat(noted).doesNotExist();
        OurDepartment provider = OurDepartment.enter(
                server.uri().toString(),
                trust.toString(),
                folder.resolve("provider").toString());
        EvidenceRef recalled = provider.verified(
                        provider.client().evidence(evidence).registration(), Registration.FORMAT)
                .value()
                .evidence();
        Recall recall = new Recall(
                provider.header(StatementType.RECALL, "RC-1"), recalled, Recall.Ground.SOURCE_ERROR, "样品编号登记错误");
        provider.client().recallEvidence(provider.sign(recall.payload()));
        assertThat(follow(noted)).isEqualTo("新事项 1 件\n");
        assertThat(follow(noted)).isEqualTo("新事项 0 件\n");
        Files.delete(folder.resolve("place.txt"));
        assertThat(follow(noted)).startsWith("新事项 ").isNotEqualTo("新事项 0 件\n");
        assertThat(Files.readAllLines(noted)).singleElement().asString().contains("RC-1", evidence, "样品编号登记错误");
    }

    private String follow(Path noted) throws Exception {
        String[] arguments = side("consumer", folder.resolve("place.txt").toString(), noted.toString());
        return ExamplesTest.printed(() -> FollowEvents.main(arguments));
    }

    @Test
    void exchange_matterOutsideTheContract_isRefusedWithTheReasonOnBothSides() throws Exception {
        String said = exchange("330217002000");
        assertThat(said).contains("拒绝 " + REQUEST + "：").contains("被拒绝：").contains("330217002000");
        assertThat(fetched()).doesNotExist();
    }

    @Test
    void recognise_oneByteChanged_isRejected() throws Exception {
        exchange(MATTER);
        byte[] bytes = Files.readAllBytes(fetched());
        bytes[bytes.length / 2] ^= 1;
        Files.write(fetched(), bytes);
        assertThat(recognise()).contains("FAILED").endsWith(REQUEST + "-DECISION REJECTED\n");
    }

    @Test
    void obtain_nobodyAnswers_endsInTimeAndGoesOnWhereItStood() throws Exception {
        assertThatThrownBy(() -> obtain(MATTER, trust, "PT1S"))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("等了 1 秒，来源单位没有答复申请 " + REQUEST);
        assertThat(exchange(MATTER)).contains(REQUEST + " PASSED\n");
    }

    @Test
    void answer_nothingAsked_endsInTime() {
        assertThatThrownBy(() -> AnswerRequest.main(side("provider", "PT1S")))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("没有新的调取申请");
    }

    @Test
    void obtain_contractSignedUnderACaNotTrusted_asksForNothing() throws Exception {
        Path strangers = folder.resolve("strangers");
        Keys.ofTwoDepartments(strangers);
        assertThatThrownBy(() -> obtain(MATTER, strangers.resolve("trust"), PATIENCE))
                .isInstanceOf(StatementRejectedException.class);
        assertThatThrownBy(() -> AnswerRequest.main(side("provider", "PT1S"))).isInstanceOf(TimeoutException.class);
    }

    @Test
    void offer_packageAltered_isNotRegistered() throws Exception {
        Path sealed = folder.resolve("scene.hzp");
        byte[] bytes = Files.readAllBytes(sealed);
        bytes[bytes.length / 2] ^= 1;
        Files.write(sealed, bytes);
        assertThat(offer(sealed)).contains("不予登记：FAILED");
    }

    private String offer(Path sealed) throws Exception {
        String[] arguments =
                side("provider", sealed.toString(), Keys.CONSUMER.code().toString(), Keys.CONSUMER.name(), "C-1");
        return ExamplesTest.printed(() -> OfferEvidence.main(arguments));
    }

    /** Both sides at once, each in its own thread; what they print comes in any order. */
    private String exchange(String matter) throws Exception {
        return ExamplesTest.printed(() -> {
            ExecutorService provider = Executors.newSingleThreadExecutor();
            Future<?> answered = provider.submit(() -> {
                AnswerRequest.main(side("provider", PATIENCE));
                return null;
            });
            obtain(matter, trust, PATIENCE);
            answered.get();
            provider.shutdown();
        });
    }

    private void obtain(String matter, Path trusted, String patience) throws Exception {
        String[] arguments = side(
                "consumer", "C-1", evidence, matter, "案-1", REQUEST, fetched().toString(), patience);
        arguments[1] = trusted.toString();
        ObtainEvidence.main(arguments);
    }

    private String recognise() throws Exception {
        String[] arguments = side("consumer", REQUEST, fetched().toString());
        return ExamplesTest.printed(() -> RecogniseEvidence.main(arguments));
    }

    private Path fetched() {
        return folder.resolve("fetched.hzp");
    }

    private String[] side(String keys, String... further) {
        String[] arguments = new String[3 + further.length];
        arguments[0] = server.uri().toString();
        arguments[1] = trust.toString();
        arguments[2] = folder.resolve(keys).toString();
        System.arraycopy(further, 0, arguments, 3, further.length);
        return arguments;
    }

    private static void copyTrust(Path from, Path to) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from)) {
            for (Path file : files) {
                Files.copy(file, to.resolve("server-" + file.getFileName()));
            }
        }
    }
}
