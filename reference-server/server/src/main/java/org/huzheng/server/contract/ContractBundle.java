package org.huzheng.server.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Makes one document of the contract's files: path items move inline, schemas move to {@code components/schemas}. Reads
 * only the class path.
 */
final class ContractBundle {
    private static final String ROOT = "huzheng-spec/openapi/huzheng.yaml";

    private final Map<String, Map<String, Object>> files = new HashMap<>();
    private final Map<String, Object> schemas = new LinkedHashMap<>();

    private ContractBundle() {}

    static Map<String, Object> load() {
        ContractBundle bundle = new ContractBundle();
        Map<String, Object> root = Values.object(bundle.resolved(bundle.file(ROOT), ROOT));
        Map<String, Object> components = Values.object(root.get("components"));
        components.put("schemas", bundle.schemas);
        root.put("components", components);
        return root;
    }

    private @Nullable Object resolved(@Nullable Object node, String file) {
        if (node instanceof Map<?, ?> map) {
            if (map.get("$ref") instanceof String ref) {
                return reference(Values.object(map), ref, file);
            }
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(String.valueOf(key), resolved(value, file)));
            return copy;
        }
        if (node instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(resolved(item, file)));
            return copy;
        }
        return node;
    }

    private Object reference(Map<String, Object> node, String ref, String file) {
        int hash = ref.indexOf('#');
        String path = hash < 0 ? ref : ref.substring(0, hash);
        String fragment = hash < 0 ? "" : ref.substring(hash + 1);
        String target = path.isEmpty() ? file : URI.create(file).resolve(path).toString();
        if (target.endsWith(".json")) {
            String name = target.substring(target.lastIndexOf('/') + 1, target.length() - ".json".length());
            addSchema(name, target);
            return withRef(node, "#/components/schemas/" + name + fragment);
        }
        if (target.equals(ROOT)) {
            return withRef(node, "#" + fragment);
        }
        Object item = file(target).get(fragment.substring(1));
        return Objects.requireNonNull(resolved(item, target), ref);
    }

    private static Map<String, Object> withRef(Map<String, Object> node, String ref) {
        Map<String, Object> copy = new LinkedHashMap<>(node);
        copy.put("$ref", ref);
        return copy;
    }

    private void addSchema(String name, String file) {
        if (schemas.containsKey(name)) {
            return;
        }
        schemas.put(name, Map.of());
        Map<String, Object> schema = Values.object(resolved(file(file), file));
        schema.remove("$id");
        schema.remove("$schema");
        schemas.put(name, schema);
    }

    private Map<String, Object> file(String name) {
        return files.computeIfAbsent(name, ContractBundle::read);
    }

    /** JSON is YAML, so one reader does. */
    private static Map<String, Object> read(String name) {
        try (InputStream in = ContractBundle.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the contract lacks " + name);
            }
            return Values.object(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
