package org.huzheng.sharing.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.Digest;
import org.huzheng.crypto.DigestAlgorithm;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.VerifiedPackage;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.RecordQuery;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.Verified;

/**
 * What leaves a provider's database 共享数据 in answer to one request: the records found, with the fields asked for and nothing
 * else, masked; possibly none. As {@code records.json} it lies in the package that answers the request. Immutable.
 */
public final class SharedRecords {
    /** The entry of the package in which they lie. */
    public static final String ENTRY = "evidence/records.json";

    static final String TYPE = "huzheng/shared-records@v1";

    private final StatementRef contract;
    private final StatementRef request;
    private final SharedResource resource;
    private final RecordQuery query;
    private final Instant asOf;
    private final List<Map<String, String>> records;

    SharedRecords(
            ContractHistory history, Verified<AccessRequest> request, Instant asOf, List<Map<String, String>> records) {
        this.contract = history.ref();
        this.request = request.ref();
        this.query = query(request);
        this.resource = resource(history, query);
        this.asOf = asOf;
        this.records = records;
    }

    static RecordQuery query(Verified<AccessRequest> request) {
        return request.value()
                .records()
                .orElseThrow(() -> new HuzhengException(ErrorCode.ARGUMENT_INVALID, "the request asks for evidence"));
    }

    static SharedResource resource(ContractHistory history, RecordQuery query) {
        return history.contract()
                .resource(query.resource())
                .filter(SharedResource::isRecords)
                .orElseThrow(() -> new HuzhengException(ErrorCode.ARGUMENT_INVALID, "resource " + query.resource()));
    }

    /** The request they answer. */
    public StatementRef request() {
        return request;
    }

    /** The contract they were asked for under. */
    public StatementRef contract() {
        return contract;
    }

    /** Of what they are records. */
    public SharedResource resource() {
        return resource;
    }

    /** What was asked. */
    public RecordQuery query() {
        return query;
    }

    /** As of when 数据截至. */
    public Instant asOf() {
        return asOf;
    }

    /** Each record as field name → value, masked; empty if none was found 查无数据. */
    public List<Map<String, String>> records() {
        return records;
    }

    /** The canonical {@code records.json}. */
    public Bytes json() {
        return Bytes.of(JsonWriter.object()
                .put("type", TYPE)
                .put("contract", contract.json())
                .put("request", request.json())
                .put("resource", resource.id())
                .put("title", resource.title())
                .put("query", query.json())
                .put("asOf", asOf)
                .put("count", records.size())
                .putObjects("records", records.stream().map(SharedRecords::json).toList())
                .toBytes());
    }

    private static JsonWriter json(Map<String, String> record) {
        JsonWriter json = JsonWriter.object();
        record.forEach(json::put);
        return json;
    }

    /** The JSON Schema (2020-12) of {@link #json}, as it lies beside it. */
    public Bytes schema() {
        return Bytes.of(RecordSchema.of(resource, query).toBytes());
    }

    /**
     * Reads them on the consumer's side.
     *
     * @param evidence the package that came of the request, verified
     * @param content the bytes of its entry {@link #ENTRY}
     * @param history the contract
     * @param request what was asked
     * @throws HuzhengException EVIDENCE_NOT_SOUND if the package did not pass; REFERENCE_MISMATCH if it is another's, answers
     *     another request, or the content is not its; RECORD_NOT_AS_ASKED if there is more, or less masked, than agreed; a
     *     JSON_ code if it is malformed
     */
    public static SharedRecords read(
            VerifiedPackage evidence, Bytes content, ContractHistory history, Verified<AccessRequest> request) {
        if (!evidence.passed()) {
            throw new HuzhengException(
                    ErrorCode.EVIDENCE_NOT_SOUND, evidence.report().overall().name());
        }
        same(evidence.issuer(), history.contract().provider(), "provider");
        same(request.value().contract(), history.ref(), "contract");
        same(evidence.evidence().id(), request.value().evidenceId(), "evidence id");
        same(digest(content), sealed(evidence), ENTRY);
        return read(JsonObject.parse(content.toArray()), history, request);
    }

    private static Digest digest(Bytes content) {
        return DigestAlgorithm.SM3.digest(content);
    }

    private static Digest sealed(VerifiedPackage evidence) {
        return evidence.manifest().files().stream()
                .filter(file -> file.name().equals(ENTRY))
                .map(ManifestFile::digests)
                .map(digests -> digests.sm3())
                .findFirst()
                .orElseThrow(() -> new HuzhengException(ErrorCode.REFERENCE_MISMATCH, "no " + ENTRY));
    }

    private static SharedRecords read(JsonObject json, ContractHistory history, Verified<AccessRequest> request) {
        RecordQuery query = query(request);
        SharedResource resource = resource(history, query);
        same(json.string("type"), TYPE, "type");
        same(StatementRef.read(json.object("contract")), history.ref(), "contract");
        same(StatementRef.read(json.object("request")), request.ref(), "request");
        same(json.string("resource"), resource.id(), "resource");
        same(json.string("title"), resource.title(), "title");
        same(RecordQuery.read(json.object("query")), query, "query");
        Instant asOf = json.time("asOf");
        List<Map<String, String>> records = new ArrayList<>();
        json.objects("records", each -> record(each, resource, query)).forEach(records::add);
        same(json.integer("count"), (long) records.size(), "count");
        json.end();
        return new SharedRecords(history, request, asOf, List.copyOf(records));
    }

    private static Map<String, String> record(JsonObject json, SharedResource resource, RecordQuery query) {
        Map<String, String> record = new TreeMap<>();
        for (String name : json.names()) {
            String value = json.string(name);
            boolean agreed = resource.field(name)
                    .filter(field -> query.fields().contains(name))
                    .map(RecordField::masking)
                    .filter(masking -> masking.apply(value).equals(value))
                    .isPresent();
            if (!agreed) {
                throw new HuzhengException(ErrorCode.RECORD_NOT_AS_ASKED, resource.id() + "/" + name);
            }
            record.put(name, value);
        }
        return record;
    }

    private static void same(Object found, Object expected, String what) {
        if (!found.equals(expected)) {
            throw new HuzhengException(ErrorCode.REFERENCE_MISMATCH, what);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedRecords that && json().equals(that.json());
    }

    @Override
    public int hashCode() {
        return Objects.hash(request, records);
    }

    /** Of what, and how many; never their content. */
    @Override
    public String toString() {
        return resource.id() + " × " + records.size();
    }
}
