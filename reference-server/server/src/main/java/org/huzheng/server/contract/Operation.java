package org.huzheng.server.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One operation of the contract: its parameters, its body, its answers, and whether it must be signed. */
public final class Operation {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    private static final String JSON = "application/json";

    private final Map<String, Object> document;
    private final SchemaCheck schemas;
    private final String id;
    private final String method;
    private final String template;
    private final boolean signed;
    private final Map<String, Parameter> parameters;
    private final Map<String, String> bodies;

    private record Parameter(String in, String name, boolean required, boolean number, String schema) {}

    private Operation(Map<String, Object> document, SchemaCheck schemas, String method, String template) {
        this.document = document;
        this.schemas = schemas;
        this.method = method.toUpperCase(Locale.ROOT);
        this.template = template;
        String itemAt = "/paths/" + escape(template);
        String at = itemAt + "/" + method;
        Map<String, Object> node = Values.object(Pointer.at(document, at));
        this.id = String.valueOf(node.get("operationId"));
        Object security = node.containsKey("security") ? node.get("security") : document.get("security");
        this.signed = !Values.list(security).isEmpty();
        this.parameters = new LinkedHashMap<>();
        addParameters(itemAt + "/parameters");
        addParameters(at + "/parameters");
        this.bodies = new LinkedHashMap<>();
        Pointer.followed(document, at + "/requestBody").ifPresent(body -> mediaTypes(body, bodies));
    }

    static Operation read(Map<String, Object> document, SchemaCheck schemas, String method, String template) {
        return new Operation(document, schemas, method, template);
    }

    private void addParameters(String at) {
        int count = Values.list(Pointer.at(document, at)).size();
        for (int i = 0; i < count; i++) {
            String where = Pointer.followed(document, at + "/" + i).orElseThrow();
            Map<String, Object> node = Values.object(Pointer.at(document, where));
            String schema = where + "/schema";
            String in = String.valueOf(node.get("in"));
            String name = String.valueOf(node.get("name"));
            boolean number =
                    "integer".equals(Values.object(Pointer.at(document, schema)).get("type"));
            parameters.put(
                    in + " " + name.toLowerCase(Locale.ROOT),
                    new Parameter(in, name, Boolean.TRUE.equals(node.get("required")), number, schema));
        }
    }

    private void mediaTypes(String at, Map<String, String> into) {
        Values.object(Pointer.at(document, at + "/content"))
                .keySet()
                .forEach(type -> into.put(type, at + "/content/" + escape(type) + "/schema"));
    }

    /** The operationId. */
    public String id() {
        return id;
    }

    /** The HTTP method, upper case. */
    public String method() {
        return method;
    }

    /** The path with its {@code {parameters}}. */
    public String template() {
        return template;
    }

    /** Whether the request must be signed. */
    public boolean signed() {
        return signed;
    }

    /** The media types a body may have; empty if there is no body. */
    public Set<String> bodyTypes() {
        return Set.copyOf(bodies.keySet());
    }

    /** What the path parameters, query parameters and headers break. An unknown or repeated query parameter counts. */
    public List<Violation> parameterViolations(
            Map<String, String> path, Map<String, List<String>> query, Map<String, String> headers) {
        List<Violation> found = new ArrayList<>();
        query.forEach((name, values) -> {
            if (!parameters.containsKey("query " + name.toLowerCase(Locale.ROOT))) {
                found.add(new Violation(shown(name), "unknown", "no such query parameter"));
            } else if (values.size() > 1) {
                found.add(new Violation(name, "repeated", "given more than once"));
            }
        });
        for (Parameter parameter : parameters.values()) {
            Optional<String> value = value(parameter, path, query, headers);
            if (value.isPresent()) {
                check(parameter, value.get()).forEach(found::add);
            } else if (parameter.required()) {
                found.add(new Violation(parameter.name(), "required", "required: " + parameter.name()));
            }
        }
        return List.copyOf(found);
    }

    private List<Violation> check(Parameter parameter, String value) {
        boolean number = parameter.number() && WHOLE_NUMBER.matcher(value).matches();
        return schemas.violations(parameter.schema(), number ? value : Values.json(value)).stream()
                .map(violation -> new Violation(parameter.name(), violation.keyword(), violation.message()))
                .toList();
    }

    private static Optional<String> value(
            Parameter parameter,
            Map<String, String> path,
            Map<String, List<String>> query,
            Map<String, String> headers) {
        return switch (parameter.in()) {
            case "path" -> Optional.ofNullable(path.get(parameter.name()));
            case "query" ->
                query.getOrDefault(parameter.name(), List.of()).stream().findFirst();
            default -> Optional.ofNullable(headers.get(parameter.name()));
        };
    }

    /** What a JSON body breaks; it has been read strictly before. */
    public List<Violation> bodyViolations(String json) {
        String schema = bodies.get(JSON);
        return schema == null ? List.of() : schemas.violations(schema, json);
    }

    /**
     * What an answer breaks: a status the contract does not know, a missing header, a media type or body other than it
     * says.
     */
    public List<Violation> answerViolations(
            int status, Map<String, String> headers, @Nullable String contentType, String body) {
        String responses = "/paths/" + escape(template) + "/" + method.toLowerCase(Locale.ROOT) + "/responses/";
        String at = Pointer.followed(document, responses + status)
                .or(() -> status < 400 ? Optional.empty() : Pointer.followed(document, responses + "default"))
                .orElse("");
        if (at.isEmpty()) {
            return List.of(new Violation("status", "unknown", "status " + status + " is not in the contract"));
        }
        List<Violation> found = new ArrayList<>();
        Values.object(Pointer.at(document, at + "/headers")).keySet().forEach(name -> {
            String where = Pointer.followed(document, at + "/headers/" + name).orElseThrow();
            boolean required = Boolean.TRUE.equals(
                    Values.object(Pointer.at(document, where)).get("required"));
            if (required && !headers.containsKey(name.toLowerCase(Locale.ROOT))) {
                found.add(new Violation(name, "required", "missing header"));
            }
        });
        Map<String, String> types = new LinkedHashMap<>();
        mediaTypes(at, types);
        String type = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        String schema = types.get(type);
        if (schema == null) {
            found.add(new Violation("Content-Type", "unknown", "media type " + type + " is not in the contract"));
        } else if (type.endsWith("json")) {
            found.addAll(schemas.violations(schema, body));
        }
        return List.copyOf(found);
    }

    private static String shown(String name) {
        return name.length() > 64 ? name.substring(0, 64) : name;
    }

    private static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }
}
