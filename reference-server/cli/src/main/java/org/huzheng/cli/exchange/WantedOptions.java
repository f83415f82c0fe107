package org.huzheng.cli.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.statement.StatementHeader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a request asks for: a piece of evidence by its id, or records of one resource. */
public final class WantedOptions {
    @Option(
            names = "--evidence",
            paramLabel = "ID",
            description = {"所申请的证据编号。", "The id of the evidence asked for."})
    private @Nullable String evidence;

    @Option(
            names = "--resource",
            paramLabel = "ID",
            description = {
                "不申请证据而申请数据：契约所列数据资源的编号。",
                "Instead of evidence, records: the id of a resource of the contract."
            })
    private @Nullable String resource;

    @Option(
            names = "--ask",
            paramLabel = "FIELD=VALUE",
            description = {
                "数据的查询条件，可以多次给出，例如 permitNo=330421202603150101。",
                "By what the records are asked for, such as permitNo=330421202603150101. May be given several times."
            })
    private Map<String, String> criteria = new LinkedHashMap<>();

    @Option(
            names = "--field",
            paramLabel = "FIELD",
            description = {"所需的数据项，可以多次给出。", "A field of the records that is needed. May be given several times."})
    private List<String> fields = List.of();

    /**
     * The records asked for; empty if evidence is.
     *
     * @throws HuzhengException OPTION_MISSING or OPTION_NOT_APPLICABLE if it is neither, or something of both
     */
    Optional<RecordQuery> records() {
        if (evidence != null) {
            if (resource != null || !criteria.isEmpty() || !fields.isEmpty()) {
                throw new HuzhengException(
                        ErrorCode.OPTION_NOT_APPLICABLE,
                        "--evidence 与 --resource、--ask、--field 只能取其一 / either --evidence, or --resource, --ask and --field");
            }
            return Optional.empty();
        }
        if (resource == null) {
            throw new HuzhengException(ErrorCode.OPTION_MISSING, "--evidence ID，或者 / or --resource ID");
        }
        if (criteria.isEmpty() || fields.isEmpty()) {
            throw new HuzhengException(ErrorCode.OPTION_MISSING, "--ask FIELD=VALUE，--field FIELD");
        }
        return Optional.of(new RecordQuery(resource, criteria, fields));
    }

    /**
     * The id of the evidence asked for, or under which the records will come.
     *
     * @param header the request's
     */
    String evidenceId(StatementHeader header) {
        return evidence != null ? evidence : AccessRequest.answerId(header);
    }
}
