package org.huzheng.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.huzheng.BilingualText;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.evidence.PrintedReport;
import org.huzheng.cli.terminal.AsOf;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.cli.terminal.Inputs;
import org.huzheng.cli.terminal.Json;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.finding.VerificationReport;
import org.huzheng.log.Checkpoint;
import org.huzheng.log.LogTrust;
import org.huzheng.log.SignedCheckpoint;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementHeader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code statement verify}: judges one statement, receipt or checkpoint, offline; the exit code is the verdict. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        header = "离线核验一份声明（契约、申请、决定、撤回……）、一份日志回执或者一个检查点。%n"
                + "Verify a statement (contract, request, decision, recall…), a log receipt or a checkpoint, offline.",
        description = {
            "退出码：0 通过，1 不通过，2 无法判定。文件的形式见 spec/statements.md。",
            "Exit code: 0 passed, 1 failed, 2 indeterminate. The form of the files is told in spec/statements.md.",
            "例如：statement verify recall.json --trust trust --issuer 11330421MB0000027B。",
            "For example: statement verify recall.json --trust trust --issuer 11330421MB0000027B."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class StatementVerifyCommand implements Callable<Integer> {
    private static final long LARGEST = 4L << 20;
    private static final String RECEIPT = "c2sp.org/tlog-proof@v1\n";

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "FILE",
            description = {"声明文件（.json）、回执或者检查点。", "The statement file (.json), the receipt or the checkpoint."})
    private Path file;

    @Option(
            names = "--trust",
            required = true,
            paramLabel = "DIR",
            description = {
                "所信任的 CA 证书、CRL 和日志公钥（*.vkey）所在目录。",
                "The folder of CA certificates, CRLs and log keys (*.vkey) you trust."
            })
    private Path trust;

    @Mixin
    private AsOf asOf;

    @Option(
            names = "--statement",
            paramLabel = "FILE",
            description = {"核验单独的回执时，它所属的声明文件。", "For a receipt that lies alone: the statement it is of."})
    private Optional<Path> statement;

    @Option(
            names = "--issuer",
            paramLabel = "CODE",
            description = {
                "签发单位必须是此统一社会信用代码的单位，否则不通过。",
                "The department that issued it has to be the one of this unified social credit code; any other fails."
            })
    private Optional<UnifiedSocialCreditCode> issuer;

    @Override
    public Integer call() {
        Bytes content = content();
        Path anchors = Inputs.requireDirectory(trust);
        StatementJudge judge = new StatementJudge(TrustStore.load(anchors), LogTrust.load(anchors), asOf.known());
        String text = content.utf8();
        boolean receipt = text.startsWith(RECEIPT);
        if (!receipt && statement.isPresent()) {
            throw new HuzhengException(
                    ErrorCode.OPTION_NOT_APPLICABLE, "--statement：" + file + " 不是回执 / is no receipt");
        }
        if (receipt) {
            return judged(judge, ofReceipt().withReceipt(content));
        }
        return text.stripLeading().startsWith("{")
                ? judged(judge, Statement.parseEnvelope(content))
                : checkpoint(judge, SignedCheckpoint.parse(content));
    }

    private Bytes content() {
        try {
            if (Files.size(Inputs.requireFile(file)) > LARGEST) {
                throw new HuzhengException(ErrorCode.JSON_LIMIT_EXCEEDED, file.toString());
            }
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw Inputs.unreadable(e, file);
        }
    }

    private Statement ofReceipt() {
        return StatementFolder.read(statement.orElseThrow(() -> new HuzhengException(
                ErrorCode.OPTION_MISSING, "--statement FILE：回执所属的声明 / the statement the receipt is of")));
    }

    private int judged(StatementJudge judge, Statement read) {
        StatementJudge.Judged judged = judge.statement(read, name(), issuer);
        VerificationReport report = judged.report();
        Optional<StatementHeader> header = header(read);
        reporting.say(() -> json(read, header, report), () -> {
            PrintedReport.of(report, file).forEach(reporting::line);
            header.ifPresent(named -> print(read, named, judged));
        });
        return ExitCode.of(report.overall());
    }

    /** What is no statement at all claims nothing either. */
    private static Optional<StatementHeader> header(Statement read) {
        try {
            return Optional.of(read.header());
        } catch (HuzhengException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> json(
            Statement read, Optional<StatementHeader> header, VerificationReport report) {
        Map<String, Object> json = Json.ordered();
        if (header.isPresent()) {
            json.put("statement", StatementWords.json(read));
            json.put("content", Json.parse(read.payload().utf8()));
        }
        json.put("report", Json.parse(report.toJson()));
        return json;
    }

    private void print(Statement read, StatementHeader header, StatementJudge.Judged judged) {
        if (!judged.report().passed()) {
            reporting.line("以下为声明自称 / what follows is what the statement claims");
        }
        reporting.line(new BilingualText("声明", "statement"), header.type().text() + "  " + header.id());
        reporting.line(
                new BilingualText("签发", "issued by, at"),
                StatementWords.of(header.issuer()) + "  "
                        + judged.signers().timeOf(header).instant());
        reporting.line(
                new BilingualText("签名成立的人员", "officers whose signatures hold"),
                judged.signers().officers().stream()
                        .map(officer -> officer.name() + "（" + officer.number() + "）")
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining("、"), all -> all.isEmpty() ? "无 none" : all)));
        reporting.line(new BilingualText("杂凑", "digest"), read.ref().digest().toString());
        Json.pretty(Json.parse(read.payload().utf8())).lines().forEach(reporting::line);
    }

    private int checkpoint(StatementJudge judge, SignedCheckpoint signed) {
        VerificationReport report = judge.checkpoint(signed, name());
        reporting.say(() -> json(signed.checkpoint(), report), () -> {
            PrintedReport.of(report, file).forEach(reporting::line);
            reporting.line(
                    new BilingualText("日志检查点", "checkpoint of the log"),
                    signed.checkpoint().origin() + "  " + signed.checkpoint().size());
        });
        return ExitCode.of(report.overall());
    }

    private static Map<String, Object> json(Checkpoint checkpoint, VerificationReport report) {
        return Json.ordered(
                "checkpoint",
                Json.ordered(
                        "origin", checkpoint.origin(),
                        "size", Long.toUnsignedString(checkpoint.size()),
                        "root", checkpoint.root().base64()),
                "report",
                Json.parse(report.toJson()));
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }
}
