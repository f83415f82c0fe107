package org.huzheng.sharing.records;

import static org.huzheng.sharing.SharingSamples.CONSUMER;
import static org.huzheng.sharing.SharingSamples.DURING;
import static org.huzheng.sharing.SharingSamples.MATTER;
import static org.huzheng.sharing.SharingSamples.PLACE;
import static org.huzheng.sharing.SharingSamples.PROVIDER;
import static org.huzheng.sharing.SharingSamples.PURPOSE;
import static org.huzheng.sharing.SharingSamples.header;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.ca.internal.Issued;
import org.huzheng.evidence.CaptureFacts;
import org.huzheng.evidence.Device;
import org.huzheng.evidence.Officer;
import org.huzheng.evidence.Origin;
import org.huzheng.evidence.Place;
import org.huzheng.evidence.packaging.PackageSealer;
import org.huzheng.finding.Findings;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.SharingSamples;
import org.huzheng.sharing.terms.Masking;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** Permits asked for under a contract in force, and a provider that has them. */
public final class RecordSamples {
    public static final Instant ANSWERED = DURING.plusSeconds(60);
    public static final Issued FIRST = SharingSamples.officer("示例执法员甲", "11040100001", PROVIDER);
    public static final Issued SECOND = SharingSamples.officer("示例执法员乙", "11040100002", PROVIDER);
    public static final ContractHistory CONTRACT = contract();
    public static final RecordQuery QUERY =
            new RecordQuery("PERMITS", Map.of("permitNo", "3304"), List.of("permitNo", "holder", "idNumber"));
    public static final Map<String, String> PERMIT =
            Map.of("permitNo", "3304", "holder", "欧阳示", "idNumber", "330421199001011234");

    public static ContractHistory contract() {
        SharedResource permits = SharedResource.records(
                        "PERMITS",
                        "施工许可证",
                        List.of(
                                field("permitNo", "许可证编号", Masking.NONE, RecordField.Use.ASKED_BY),
                                field("holder", "持证人", Masking.NAME, RecordField.Use.SHOWN),
                                field("idNumber", "身份证号", Masking.ID_NUMBER, RecordField.Use.SHOWN),
                                field("phone", "联系电话", Masking.PHONE, RecordField.Use.SHOWN)))
                .withShare(SharedResource.ShareType.UNCONDITIONAL)
                .withLevel(2)
                .withPersonal(SharedResource.PersonalInformation.GENERAL);
        SharingContract usual = SharingSamples.content();
        SharingContract content = usual.toBuilder(usual.header())
                .resources(List.of(permits))
                .clearance(2)
                .impactAssessment("示评〔2026〕1号")
                .quotas(List.of(new Quota(2, Quota.Window.DAY)))
                .build();
        ContractHistory proposed =
                ContractHistory.proposed(SharingSamples.verified(SharingContract.FORMAT, content.payload()));
        return proposed.after(SharingSamples.reviews(proposed, PROVIDER, ContractAct.Kind.REVIEW_PASSED))
                .after(SharingSamples.accepts(proposed, PROVIDER))
                .after(SharingSamples.accepts(proposed, CONSUMER));
    }

    public static RecordField field(String name, String title, Masking masking, RecordField.Use use) {
        return new RecordField(name, title, masking, use);
    }

    public static Verified<AccessRequest> request(String id, RecordQuery query) {
        var header = header(StatementType.ACCESS_REQUEST, id, CONSUMER, DURING);
        AccessRequest request = new AccessRequest(
                header,
                CONTRACT.ref(),
                AccessRequest.answerId(header),
                Optional.of(query),
                PURPOSE,
                MATTER,
                PLACE,
                "案-2026-001");
        return SharingSamples.verified(AccessRequest.FORMAT, request.payload());
    }

    public static AccessFacts facts(long usedToday) {
        return AccessFacts.at(ANSWERED)
                .withUsed(Quota.Window.DAY, usedToday)
                .withCompetence(new Findings())
                .withSecret(false);
    }

    public static RecordAnswer answer(RecordQuery query) {
        return RecordAnswer.decide(CONTRACT, request("AR-1", query), facts(0));
    }

    public static RecordSource giving(List<Map<String, String>> records) {
        return (query, most, out) -> records.forEach(out);
    }

    public static PackageSealer sealer(Party party) {
        PackageSealer sealer =
                PackageSealer.of(SharingSamples.key(party), Clock.fixed(ANSWERED.plusSeconds(1), ZoneOffset.UTC));
        return party.equals(PROVIDER) ? sealer.withOfficers(List.of(FIRST.key(), SECOND.key())) : sealer;
    }

    public static CaptureFacts keeping() {
        return CaptureFacts.builder(EvidenceKind.ELECTRONIC_DATA, "施工许可管理系统")
                .timeSource("北斗授时")
                .place(new Place("示例县生态环境所机房", Optional.of("330421"), Optional.empty()))
                .device(Device.unknown().withType("数据库服务器"))
                .officer(new Officer("示例执法员甲", "11040100001"))
                .officer(new Officer("示例执法员乙", "11040100002"))
                .origin(Origin.unknown().withCheckedBy("示例执法员甲、示例执法员乙"))
                .build();
    }

    private RecordSamples() {}
}
