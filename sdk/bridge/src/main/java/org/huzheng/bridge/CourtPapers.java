package org.huzheng.bridge;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.calendar.ChinaTime;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.document.DocumentContent;
import org.huzheng.document.DocumentForms;
import org.huzheng.document.FieldKind;
import org.huzheng.document.FormField;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.finding.TimeBasis;
import org.huzheng.log.LogReceipt;
import org.huzheng.statement.SigningOfficer;

/**
 * The papers about a piece of evidence that a court asks for 法院所需的证据说明, read off the package that was verified and nothing else.
 * What no package knows stays open, and the form names it as missing: who runs the platform, how its system is kept, what the
 * keeper of the original found. Nothing is guessed.
 */
public final class CourtPapers {
    private CourtPapers() {}

    /**
     * What the package says, in the words of one of these forms.
     *
     * @param code COPY_STATEMENT (行政诉讼证据规定 10(1)(2)) or STORAGE_STATEMENT (人民法院在线诉讼规则 16–18)
     * @param evidence the package, which passed
     * @throws HuzhengException EVIDENCE_NOT_SOUND if it did not pass, DOCUMENT_FORM_UNKNOWN if there is no such paper
     */
    public static DocumentContent of(String code, VerifiedPackage evidence) {
        if (!evidence.passed()) {
            throw new HuzhengException(
                    ErrorCode.EVIDENCE_NOT_SOUND,
                    evidence.evidence().id() + " " + evidence.report().overall());
        }
        return switch (code) {
            case "COPY_STATEMENT" -> copyStatement(evidence);
            case "STORAGE_STATEMENT" -> storageStatement(evidence);
            default -> throw new HuzhengException(ErrorCode.DOCUMENT_FORM_UNKNOWN, code);
        };
    }

    /**
     * The same with what the package cannot know.
     *
     * @param content what the package says
     * @param extra content of the same form
     * @throws HuzhengException DOCUMENT_FORM_DIFFERS, or DOCUMENT_FIELD_CONTRADICTED naming every field that the package says
     *     otherwise
     */
    public static DocumentContent adding(DocumentContent content, DocumentContent extra) {
        if (!extra.form().code().equals(content.form().code())) {
            throw new HuzhengException(ErrorCode.DOCUMENT_FORM_DIFFERS, extra.form() + " ≠ " + content.form());
        }
        DocumentContent whole = content;
        List<String> contradicted = new ArrayList<>();
        for (FormField field : content.form().fields()) {
            String name = field.name();
            if (!extra.has(name)) {
                continue;
            }
            if (!content.has(name)) {
                whole = field.kind() == FieldKind.ROWS
                        ? whole.withRows(name, extra.rows(name))
                        : whole.with(name, extra.texts(name));
            } else if (!content.texts(name).equals(extra.texts(name))
                    || !content.rows(name).equals(extra.rows(name))) {
                contradicted.add(name + " " + field.label());
            }
        }
        if (!contradicted.isEmpty()) {
            throw new HuzhengException(ErrorCode.DOCUMENT_FIELD_CONTRADICTED, String.join("; ", contradicted));
        }
        return whole;
    }

    private static DocumentContent copyStatement(VerifiedPackage evidence) {
        CaptureFacts facts = evidence.facts();
        Optional<Origin> origin = facts.origin();
        DocumentContent content = begun("COPY_STATEMENT", evidence)
                .with("evidenceKind", evidence.kind().zh())
                .with(
                        "officers",
                        evidence.officers().stream().map(SigningOfficer::name).toList())
                .with("sealedAt", sealedAt(evidence))
                .with("manifestDigest", evidence.manifestDigest().toString())
                .withRows("files", files(evidence));
        content = with(content, "source", origin.flatMap(Origin::source).or(() -> collected(evidence, origin)));
        content = with(content, "holder", origin.flatMap(Origin::holder));
        return with(content, "checkedBy", origin.flatMap(Origin::checkedBy));
    }

    /** Of an original it is its own collection that says where it comes from. */
    private static Optional<String> collected(VerifiedPackage evidence, Optional<Origin> origin) {
        boolean original =
                origin.flatMap(Origin::form).filter("ORIGINAL"::equals).isPresent();
        return original ? collection(evidence) : Optional.empty();
    }

    private static Optional<String> collection(VerifiedPackage evidence) {
        CaptureFacts facts = evidence.facts();
        return facts.collectedAt()
                .flatMap(time -> facts.place()
                        .map(place -> evidence.issuer().name() + "于" + moment(time) + "在" + place.text() + "采集，采集人员："
                                + facts.officers().stream()
                                        .map(officer -> officer.name() + "（执法证号 " + officer.officerNumber() + "）")
                                        .collect(Collectors.joining("、"))
                                + facts.method().map(method -> "，方式：" + method).orElse("")
                                + "。"));
    }

    private static DocumentContent storageStatement(VerifiedPackage evidence) {
        DocumentContent content = begun("STORAGE_STATEMENT", evidence).with("technique", technique(evidence));
        content = with(content, "origin", collection(evidence).map(text -> text + device(evidence.facts())));
        return with(content, "logged", logged(evidence));
    }

    private static String device(CaptureFacts facts) {
        return facts.device()
                .map(device -> List.of(device.type(), device.make(), device.model(), device.serial()).stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty())
                .map(text -> "采集设备：" + text + "。")
                .orElse("");
    }

    private static Optional<String> logged(VerifiedPackage evidence) {
        return evidence.registration()
                .flatMap(registered -> registered
                        .statement()
                        .receipt()
                        .map(LogReceipt::parse)
                        .map(receipt -> "证据登记 " + registered.id() + " 由"
                                + registered.issuer().name() + "提交，载于日志 "
                                + receipt.checkpoint().checkpoint().origin() + " 第 "
                                + receipt.proof().index() + " 条（自 0 起），回执证明其在 "
                                + receipt.checkpoint().checkpoint().size() + " 条的检查点之内；此前的存储不由日志证明。"));
    }

    private static List<String> technique(VerifiedPackage evidence) {
        boolean national = evidence.manifest().suite() == CryptoSuite.SM;
        return List.of(
                national
                        ? "杂凑用 SM3（GB/T 32905），签名用 SM2（GB/T 32918），签名格式为 GB/T 35275。"
                        : "杂凑用 SHA-256，签名用 ECDSA P-256，签名格式为 RFC 5652。",
                "证据清单载明每个文件的长度、SM3 和 SHA-256 杂凑值及 64 KiB 分块的树根，由封装单位和 "
                        + evidence.officers().size() + " 名执法人员分别签名。",
                "封装容器为规范形式的 ASiC-E，任一字节改动均可发现。",
                "封装时间" + sealedAt(evidence),
                "登记平台的日志为只增不改的杂凑树（RFC 9162），检查点由日志密钥签名，任何人可离线核验回执。");
    }

    private static DocumentContent begun(String form, VerifiedPackage evidence) {
        return DocumentForms.withCourtPapers()
                .form(form)
                .blank()
                .with("agency", evidence.issuer().name())
                .with("date", ChinaTime.date(evidence.report().verifiedAt()).toString())
                .with("title", evidence.facts().title())
                .with("evidenceId", evidence.evidence().id())
                .with(
                        "verification",
                        "以 "
                                + moment(evidence.report()
                                        .verifiedAt()
                                        .atZone(ChinaTime.ZONE)
                                        .toOffsetDateTime())
                                + " 为准离线核验，按策略 " + evidence.report().policy()
                                + " 通过：各文件与封装时逐字节一致，签名人证书可信。"
                                + "封装以前的真实性不由本核验证明。");
    }

    private static String sealedAt(VerifiedPackage evidence) {
        OffsetDateTime time =
                evidence.sealedAt().instant().atZone(ChinaTime.ZONE).toOffsetDateTime();
        return moment(time) + "，"
                + (evidence.sealedAt().basis() == TimeBasis.TRUSTED ? "以可信时间戳为据。" : "为封装单位自称，没有可信时间戳。");
    }

    private static String moment(OffsetDateTime time) {
        LocalDateTime local =
                time.atZoneSameInstant(ChinaTime.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return local.getYear() + "年" + local.getMonthValue() + "月" + local.getDayOfMonth() + "日" + local.getHour() + "时"
                + local.getMinute() + "分";
    }

    private static List<Map<String, String>> files(VerifiedPackage evidence) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (ManifestFile file : evidence.manifest().files()) {
            rows.add(Map.of(
                    "name",
                    file.name(),
                    "length",
                    Long.toString(file.length()),
                    "digest",
                    file.digests().sm3().hex()));
        }
        return rows;
    }

    private static DocumentContent with(DocumentContent content, String field, Optional<String> text) {
        return text.map(said -> content.with(field, said)).orElse(content);
    }
}
