package org.huzheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.server.ServerConfig;
import org.huzheng.server.http.HuzhengServer;

/** Two departments under one CA and a server between them; whatever they do they do by commands. */
final class Exchange implements AutoCloseable {
    static final String PROVIDER = "11330421MB0000027B";
    static final String CONSUMER = "11330421MB0000019G";
    static final String PLACE = "330421";
    static final String PURPOSE = "行政处罚案件调查取证";
    static final String MATTER = "330217001000";
    /** What the reviewing officer says in person of the sample evidence. */
    static final List<String> ANSWERS = List.of(
            "R2=passed:采集单位有管辖权",
            "R3=not_applicable:未采取强制措施",
            "R4=passed:形式要件已逐项查看",
            "R7=passed:封装后未曾移交",
            "R8.PARTY=passed:受检单位即本案当事人",
            "R8.FACT=passed:照片所摄即倾倒的渣土",
            "R8.TIME=passed:拍摄时间在倾倒当日",
            "R8.PLACE=passed:拍摄地点即倾倒地点",
            "R9.PROCEDURE=passed:两人执法并出示证件",
            "R9.SECRET_RECORDING=passed:当场公开拍摄",
            "R9.IMPROPER_MEANS=passed:未见利诱胁迫情形",
            "R9.ALTERED=passed:与原始存储介质一致",
            "R9.NEITHER_LAWFUL_NOR_TRUE=passed:与现场笔录相互印证",
            "R9.PROHIBITED_METHOD=passed:在公共场所拍摄，未侵害他人权益",
            "R10=not_applicable:人工拍摄，非监控设备",
            "R13=passed:不涉密，仅含必需信息");

    final Path folder;
    final Path ca;
    private final HuzhengServer server;

    /** With further departments, each as CODE=NAME. */
    Exchange(Path folder, String... further) {
        this.folder = folder;
        this.ca = folder.resolve("try");
        Ran.run("keygen", "--ca", ca, "--department", PROVIDER, "--name", "示例县生态环境所")
                .passed();
        Ran.run("keygen", "--ca", ca, "--department", CONSUMER, "--name", "示例镇综合行政执法队")
                .passed();
        for (String department : further) {
            List<String> named = Splitter.on('=').splitToList(department);
            Ran.run("keygen", "--ca", ca, "--department", named.get(0), "--name", named.get(1))
                    .passed();
        }
        this.server = HuzhengServer.start(
                ServerConfig.demonstration(folder.resolve("data"), CryptoSuite.SM, TrustStore.load(trust()))
                        .withRegistry(ca.resolve("departments.json")));
        copy(folder.resolve("data/keys/trust"), trust());
    }

    Path trust() {
        return ca.resolve("trust");
    }

    String uri() {
        return server.uri().toString();
    }

    Path of(String department, String file) {
        return ca.resolve(department).resolve(file);
    }

    private static void copy(Path from, Path to) {
        for (String name : Desk.listing(from)) {
            try {
                Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A command in a department's name: its key, what it trusts, and the server are added. */
    Ran as(String department, Object... line) {
        List<Object> all = new ArrayList<>(List.of(line));
        all.addAll(List.of("--key", of(department, "department.p12"), "--server", uri()));
        if (!all.contains("--trust")) {
            all.addAll(List.of("--trust", trust()));
        }
        return Ran.run(all.toArray());
    }

    /** A package the provider sealed. */
    Path sealed(String name) {
        Path photo = Path.of(System.getProperty("huzheng.root"), "examples/media/scene-1.jpg");
        Path out = folder.resolve(name);
        Desk desk = new Desk(folder, ca.resolve(PROVIDER));
        Ran.run(desk.seal(out, desk.key("FACTS.json"), desk.officers(), photo).toArray())
                .passed();
        return out;
    }

    /** A package the provider registered; gives the evidence's id. */
    String registered(String name) {
        return as(PROVIDER, "register", sealed(name), "--json")
                .passed()
                .json()
                .get("evidenceId")
                .textValue();
    }

    Ran propose(String contract, Object... further) {
        List<Object> line = new ArrayList<>(List.of(
                "contract",
                "new",
                contract,
                "--consumer",
                CONSUMER + "=示例镇综合行政执法队",
                "--kind",
                "electronic_data",
                "--matter",
                MATTER,
                "--purpose",
                PURPOSE,
                "--basis",
                "浙江省综合行政执法条例第十八条第一款",
                "--territory",
                PLACE,
                "--personal",
                "none"));
        line.addAll(List.of(further));
        return as(PROVIDER, line.toArray());
    }

    /** A contract in force. */
    void agreed(String contract, Object... further) {
        propose(contract, further).passed();
        as(PROVIDER, "contract", "sign", contract).passed();
        as(CONSUMER, "contract", "sign", contract).passed();
    }

    /** The provider answers, having looked up what it must know. */
    Ran answer(String request, Object... further) {
        List<Object> line = new ArrayList<>(List.of("answer", request, "--competent", "--not-secret", "--level", "1"));
        line.addAll(List.of(further));
        return as(PROVIDER, line.toArray());
    }

    /** Each request serves a case of its own. */
    static String caseOf(String request) {
        return "案-" + request;
    }

    Ran request(String id, String contract, String evidence, String purpose) {
        return as(
                CONSUMER,
                "request",
                id,
                "--contract",
                contract,
                "--evidence",
                evidence,
                "--purpose",
                purpose,
                "--matter",
                MATTER,
                "--territory",
                PLACE,
                "--case",
                caseOf(id));
    }

    /** A package the consumer asked for, was granted and fetched. */
    Path fetched(String request, String contract, String evidence) {
        request(request, contract, evidence, PURPOSE).passed();
        answer(request).passed();
        Path out = folder.resolve(request + ".hzp");
        as(CONSUMER, "fetch", request, "--out", out).passed();
        return out;
    }

    /** {@code review} or {@code recognise} by the consumer's second officer, with these answers. */
    Ran judge(String command, String request, Path file, List<String> answers, Object... further) {
        List<Object> line = new ArrayList<>(List.of(command, request, file));
        line.addAll(List.of("--officer", of(CONSUMER, "officer-2.p12")));
        answers.forEach(answer -> line.addAll(List.of("--check", answer)));
        line.addAll(List.of("--reason", "来源合法，内容完整", "--appeal", "示例县综合行政执法指导办公室"));
        line.addAll(List.of(further));
        return as(CONSUMER, line.toArray());
    }

    /** Changes one byte in the middle. */
    static void alter(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statement a department keeps under this name. */
    Path kept(String department, String name) {
        Path file = of(department, "statements").resolve(name + ".json");
        assertThat(file).isRegularFile();
        return file;
    }

    @Override
    public void close() {
        server.close();
        // Whatever was done, what is stored agrees with the log.
        Ran.run("log", "check", folder.resolve("data")).passed();
    }
}
