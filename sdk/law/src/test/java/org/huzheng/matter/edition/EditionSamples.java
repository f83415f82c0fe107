package org.huzheng.matter.edition;

import static org.huzheng.matter.MatterSamples.BUREAU;
import static org.huzheng.matter.MatterSamples.CODE;
import static org.huzheng.matter.MatterSamples.COUNTY;
import static org.huzheng.matter.MatterSamples.JANUARY;
import static org.huzheng.matter.MatterSamples.JUNE;
import static org.huzheng.matter.MatterSamples.MARCH;
import static org.huzheng.matter.MatterSamples.PROVINCE;
import static org.huzheng.matter.MatterSamples.TOWNSHIP;
import static org.huzheng.matter.MatterSamples.effective;
import static org.huzheng.matter.MatterSamples.empowerment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.MatterCodeScheme;
import org.huzheng.crypto.CryptoSuite;
import org.huzheng.matter.AssignmentState;
import org.huzheng.matter.BodyKind;
import org.huzheng.matter.MatterAssignment;
import org.huzheng.matter.MatterCatalogue;
import org.huzheng.matter.MatterSamples;
import org.huzheng.matter.MatterState;
import org.huzheng.matter.MatterVersion;
import org.huzheng.matter.NegativeEntry;
import org.huzheng.matter.OfficialDocument;
import org.huzheng.matter.Publication;
import org.huzheng.matter.TransitionClause;
import org.huzheng.matter.Validity;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;

/** A catalogue with one row of everything, and editions of it. */
final class EditionSamples {
    private EditionSamples() {}

    static StatementHeader header(String id, Instant at) {
        return new StatementHeader(StatementType.MATTER_CATALOGUE, CryptoSuite.SM, id, at, BUREAU);
    }

    static MatterAssignment full() {
        Publication publication = new Publication(BUREAU, "https://www.example.gov.cn/", LocalDate.of(2026, 2, 1));
        MatterAssignment plain = empowerment();
        MatterAssignment rich = new MatterAssignment(
                plain.id(),
                plain.matter(),
                plain.mode(),
                plain.source(),
                plain.sourceKind(),
                plain.recipient(),
                plain.recipientKind(),
                plain.territory(),
                Optional.of("罚款五千元以下由镇行使"),
                Validity.between(MARCH, JUNE),
                Optional.of(new OfficialDocument(
                        "方案", "示政发〔2026〕2号", BUREAU, BodyKind.COUNTY_DEPARTMENT, LocalDate.of(2026, 1, 2))),
                Optional.of(new OfficialDocument(
                        "批复", "示政函〔2026〕1号", PROVINCE, BodyKind.PROVINCE_GOVERNMENT, LocalDate.of(2026, 1, 3))),
                List.of(publication),
                Optional.empty(),
                JANUARY,
                AssignmentState.ACTIVE);
        return rich.withTransition(new TransitionClause(TransitionClause.OpenCases.HANDED_OVER, "收回前已立案的移交县局"));
    }

    static MatterCatalogue catalogue() {
        MatterVersion elsewhere = new MatterVersion(
                MatterCode.parse("JG-0001", MatterCodeScheme.OPAQUE),
                COUNTY,
                1,
                MatterSamples.content().withKeyField("安全生产"),
                Validity.between(JANUARY, JUNE),
                JANUARY,
                MatterState.EFFECTIVE);
        return MatterCatalogue.of(
                List.of(effective(1, JANUARY), elsewhere),
                List.of(full(), empowerment()),
                List.of(bar(), bar().lifted(Validity.from(JUNE), "移出清单", MARCH)));
    }

    private static NegativeEntry bar() {
        return new NegativeEntry(CODE, TOWNSHIP, Validity.from(MARCH), "暂不下放", MARCH);
    }

    static CatalogueEdition edition() {
        return CatalogueEdition.first(
                header("CAT-1", MARCH), "示例县综合行政执法事项目录", COUNTY, CatalogueDocument.of(catalogue()));
    }
}
