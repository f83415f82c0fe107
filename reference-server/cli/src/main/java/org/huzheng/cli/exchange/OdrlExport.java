package org.huzheng.cli.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huzheng.cli.terminal.Json;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.Party;

/** A contract in the words of ODRL 2.2, for reading only: {@code spec/contract-terms.md} has the table. */
final class OdrlExport {
    private OdrlExport() {}

    /** The agreement. */
    static Map<String, Object> of(SharingContract contract) {
        List<String> assignees =
                contract.parties().consumers().stream().map(OdrlExport::uri).toList();
        List<Object> permissions = new ArrayList<>();
        List<Object> prohibitions = new ArrayList<>();
        for (SharedResource resource : contract.resources()) {
            String target = "urn:huzheng:resource:" + contract.header().id() + ":" + resource.id();
            permissions.add(Json.ordered(
                    "target",
                    target,
                    "action",
                    "use",
                    "constraint",
                    constraints(contract),
                    "duty",
                    duties(contract, resource)));
            prohibitions.add(Json.ordered("target", target, "action", "distribute"));
        }
        return Json.ordered(
                "@context",
                "http://www.w3.org/ns/odrl.jsonld",
                "@type",
                "Agreement",
                "uid",
                "urn:huzheng:contract:" + contract.header().issuer().code() + ":"
                        + contract.header().id(),
                "assigner",
                uri(contract.provider()),
                "assignee",
                assignees.size() == 1 ? assignees.get(0) : assignees,
                "permission",
                permissions,
                "prohibition",
                prohibitions);
    }

    private static List<Object> constraints(SharingContract contract) {
        List<Object> all = new ArrayList<>();
        all.add(constraint(
                "purpose",
                "isAnyOf",
                contract.purposes().stream().map(each -> each.code().name()).toList()));
        all.add(constraint(
                "spatial",
                "isAnyOf",
                contract.territories().stream().map(Object::toString).toList()));
        all.add(constraint("dateTime", "gteq", contract.validFrom().toString()));
        all.add(constraint("dateTime", "lt", contract.validTo().toString()));
        for (Quota quota : contract.quotas()) {
            Map<String, Object> count = constraint("count", "lteq", quota.most());
            count.put("unit", quota.per().name());
            all.add(count);
        }
        return all;
    }

    private static List<Object> duties(SharingContract contract, SharedResource resource) {
        List<Object> all = new ArrayList<>();
        all.add(Json.ordered(
                "action",
                "delete",
                "constraint",
                List.of(constraint(
                        "elapsedTime", "lteq", "P" + contract.retention().toDays() + "D"))));
        if (resource.isRecords()) {
            all.add(Json.ordered("action", "anonymize"));
        }
        return all;
    }

    private static Map<String, Object> constraint(String left, String operator, Object right) {
        return Json.ordered("leftOperand", left, "operator", operator, "rightOperand", right);
    }

    private static String uri(Party party) {
        return "urn:huzheng:department:" + party.code();
    }
}
