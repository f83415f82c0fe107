package org.huzheng.recognition;

import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * A consumer, or the court that judged its case, excluded evidence from that case 证据排除. It withdraws the evidence for nobody
 * else, each case having its own conclusion; its source and every other consumer are told.
 *
 * @param header the consumer, and when
 * @param evidence the package excluded
 * @param recognition the consumer's recognition of it, for that case
 * @param caseNumber 案号 of that case
 * @param ground on what ground
 * @param judgment the number 文书号 of the judgment, where a court excluded it
 * @param reason why, in words
 */
public record Exclusion(
        StatementHeader header,
        EvidenceRef evidence,
        StatementRef recognition,
        String caseNumber,
        Ground ground,
        Optional<String> judgment,
        String reason) {
    /** How it is read. */
    public static final StatementFormat<Exclusion> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.EXCLUSION,
            (header, json) -> new Exclusion(
                    header,
                    EvidenceRef.read(json.object("evidence")),
                    StatementRef.read(json.object("recognition")),
                    json.string("caseNumber"),
                    Ground.read(json.string("ground"), json.string("article")),
                    json.optionalString("judgment"),
                    json.string("reason")));

    /** On what ground evidence is excluded. */
    public enum Ground {
        /** 以非法手段取得. */
        OBTAINED_UNLAWFULLY("行政处罚法第四十六条第三款"),
        /** 严重违反法定程序收集. */
        PROCEDURE_SERIOUSLY_VIOLATED("行政诉讼法解释第四十三条第一项"),
        /** 以违反法律强制性规定的手段获取且侵害他人合法权益. */
        MANDATORY_RULE_VIOLATED("行政诉讼法解释第四十三条第二项"),
        /** 以利诱、欺诈、胁迫、暴力等手段获取. */
        BY_INDUCEMENT_OR_FORCE("行政诉讼法解释第四十三条第三项"),
        /** 不能正确表达意志的证人、无法与原件核对的复制件等不具备合法性和真实性. */
        NOT_AUTHENTIC("行政诉讼证据规定第五十七条");

        private final String article;

        Ground(String article) {
            this.article = article;
        }

        /** A ground beside the article it rests on; any other article is a contradiction. */
        private static Ground read(String name, String article) {
            Ground ground = valueOf(name);
            if (!ground.article.equals(article)) {
                throw new IllegalArgumentException("article");
            }
            return ground;
        }

        /** The article it rests on. */
        public String article() {
            return article;
        }
    }

    /** All are required. */
    public Exclusion {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(recognition, "recognition");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(judgment, "judgment");
        Objects.requireNonNull(reason, "reason");
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("evidence", evidence.json())
                .put("recognition", recognition.json())
                .put("caseNumber", caseNumber)
                .put("ground", ground.name())
                .put("article", ground.article())
                .put("judgment", judgment)
                .put("reason", reason));
    }

    /** Reads a payload; throws {@link org.huzheng.HuzhengException} if it is something else. */
    public static Exclusion parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
