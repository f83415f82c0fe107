package org.huzheng.dispute.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.crypto.Bytes;
import org.huzheng.evidence.packaging.ManifestFile;
import org.huzheng.evidence.packaging.internal.PackageManifest;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.internal.json.Reason;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementRef;
import org.huzheng.statement.StatementType;

/**
 * The manifest of a dispute pack 争议卷清单, {@code spec/schemas/dispute-pack.json}: which exchange it is of, what each file is,
 * and the digests of all.
 *
 * @param header the sealing department, and when
 * @param evidenceId the evidence in dispute
 * @param request the request it was obtained by; empty if it never was
 * @param decision the recognition in dispute; empty if nobody decided
 * @param components what each file is, in the order of the files
 * @param files the files
 */
public record DisputeManifest(
        StatementHeader header,
        String evidenceId,
        Optional<StatementRef> request,
        Optional<StatementRef> decision,
        List<Component> components,
        List<ManifestFile> files)
        implements PackageManifest {
    /** The folder of everything in the package. */
    public static final String FOLDER = "dispute/";

    /**
     * What a file of the pack is 卷内材料.
     *
     * @param role the short name of a statement's type, or one of {@link Roles}
     * @param file its entry
     */
    public record Component(String role, String file) {
        /** Both are required. */
        public Component {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(file, "file");
        }

        static Component read(JsonObject json) {
            Component component = new Component(json.string("role"), json.string("file"));
            json.end();
            return component;
        }

        JsonWriter json() {
            return JsonWriter.object().put("role", role).put("file", file);
        }
    }

    /** Refuses files that are no component, and components of no file. */
    public DisputeManifest {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(evidenceId, "evidenceId");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(decision, "decision");
        components = List.copyOf(components);
        files = List.copyOf(files);
        List<String> named = components.stream().map(Component::file).toList();
        boolean same = named.equals(files.stream().map(ManifestFile::name).toList())
                && named.stream().distinct().count() == named.size()
                && named.stream().allMatch(name -> name.startsWith(FOLDER));
        boolean known = components.stream().map(Component::role).allMatch(Roles::known);
        boolean once = components.stream()
                        .map(Component::role)
                        .filter(Roles.ONCE::contains)
                        .distinct()
                        .count()
                == components.stream()
                        .map(Component::role)
                        .filter(Roles.ONCE::contains)
                        .count();
        if (!same || !known || !once) {
            throw new HuzhengException(ErrorCode.PACKAGE_MALFORMED, "files: not those of the components");
        }
    }

    /**
     * Reads the payload of a manifest statement.
     *
     * @throws HuzhengException a JSON_ code naming the field, STATEMENT_MALFORMED or PACKAGE_MALFORMED
     */
    public static DisputeManifest parse(Bytes payload) {
        try {
            return StatementHeader.read(payload, StatementType.DISPUTE_PACK, DisputeManifest::read);
        } catch (IllegalArgumentException e) {
            throw new HuzhengException(ErrorCode.PACKAGE_MALFORMED, Reason.of(e), e);
        }
    }

    private static DisputeManifest read(StatementHeader header, JsonObject json) {
        return new DisputeManifest(
                header,
                json.string("evidenceId"),
                json.optionalObject("request").map(StatementRef::read),
                json.optionalObject("decision").map(StatementRef::read),
                json.objects("components", Component::read),
                json.objects("files", each -> ManifestFile.read(each, header.suite())));
    }

    @Override
    public Bytes payload() {
        return header.payload(json -> {
            json.put("evidenceId", evidenceId);
            request.ifPresent(ref -> json.put("request", ref.json()));
            decision.ifPresent(ref -> json.put("decision", ref.json()));
            return json.putObjects(
                            "components",
                            components.stream().map(Component::json).toList())
                    .putObjects("files", files.stream().map(ManifestFile::json).toList());
        });
    }

    /** The one file of this role. */
    public Optional<String> file(String role) {
        return components.stream()
                .filter(each -> each.role().equals(role))
                .map(Component::file)
                .findFirst();
    }
}
