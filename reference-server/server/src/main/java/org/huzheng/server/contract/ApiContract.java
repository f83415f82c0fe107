package org.huzheng.server.contract;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** The HTTP contract the server lives by: {@code spec/openapi/huzheng.yaml} and all it refers to. Immutable. */
public final class ApiContract {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "head", "patch");

    private final Map<String, Object> document;
    private final Map<String, Operation> operations = new LinkedHashMap<>();

    private ApiContract(Map<String, Object> document) {
        this.document = document;
        SchemaCheck schemas = new SchemaCheck(document);
        Values.object(document.get("paths")).forEach((template, value) -> {
            Map<String, Object> item = Values.object(value);
            item.keySet().stream().filter(METHODS::contains).forEach(method -> {
                Operation operation = Operation.read(document, schemas, method, template);
                operations.put(operation.id(), operation);
            });
        });
    }

    /** Reads the contract from the class path. */
    public static ApiContract load() {
        return new ApiContract(ContractBundle.load());
    }

    /** The whole contract in one YAML document, UTF-8. */
    public byte[] yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setDereferenceAliases(true);
        options.setWidth(120);
        return new Yaml(options).dump(document).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The operation of an operationId.
     *
     * @throws NullPointerException if the contract has none: a fault of ours
     */
    public Operation operation(String operationId) {
        return Objects.requireNonNull(operations.get(operationId), operationId);
    }

    /** All operations by id. */
    public Map<String, Operation> operations() {
        return Map.copyOf(operations);
    }
}
