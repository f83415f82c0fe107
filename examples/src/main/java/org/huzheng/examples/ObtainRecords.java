package org.huzheng.examples;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.codes.MatterCode;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.packaging.PackageReader;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.records.SharedRecords;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/** The consumer's side: ask for records of another's database, wait, download, verify, read. May be stopped and run again. */
public final class ObtainRecords {
    private ObtainRecords() {}

    /**
     * Arguments: server, trust folder, our key folder, contract, the field asked by, its value, the fields to be shown with
     * commas between them, matter, case, our number for the request, the file to write, and how long to wait, such as PT60S.
     */
    public static void main(String[] args) throws Exception {
        OurDepartment us = OurDepartment.enter(args[0], args[1], args[2]);
        ContractHistory contract = ObtainEvidence.agreed(us, args[3]);
        String id = args[9];
        RecordQuery query = new RecordQuery(
                ConstructionPermits.RESOURCE.id(), Map.of(args[4], args[5]), List.of(args[6].split(",", -1)));
        StatementHeader header = us.header(StatementType.ACCESS_REQUEST, id);
        String answerId = AccessRequest.answerId(header);
        ObtainEvidence.ask(
                us,
                new AccessRequest(
                        header,
                        contract.ref(),
                        answerId,
                        Optional.of(query),
                        ObtainEvidence.PURPOSE,
                        MatterCode.parse(args[7]),
                        ObtainEvidence.PLACE,
                        args[8]));
        if (!ObtainEvidence.granted(us, id, Duration.parse(args[11]))) {
            return;
        }
        Path file = Path.of(args[10]);
        VerifiedPackage evidence = ObtainEvidence.fetch(us, id, answerId, file);
        System.out.println(id + " " + evidence.report().overall());
        Verified<AccessRequest> request =
                us.verified(us.client().accessRequest(id).statement(), AccessRequest.FORMAT);
        SharedRecords records = SharedRecords.read(evidence, content(file), contract, request);
        System.out.println(records.records().isEmpty() ? "查无数据" : "数据截至 " + records.asOf());
        records.records().forEach(System.out::println);
    }

    private static Bytes content(Path file) {
        try (PackageReader reader = PackageReader.open(file)) {
            return reader.document(SharedRecords.ENTRY);
        }
    }
}
