package org.huzheng.sharing;

import java.lang.invoke.MethodHandles;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.crypto.Bytes;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.sharing.terms.RecordField;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementType;

/**
 * What a department offers to share, under which conditions, and what it does not share and why 共享资源目录 (政务数据共享条例, 国务院令
 * 第809号). It grants nothing: what is shared is agreed in a {@link SharingContract}.
 *
 * @param header the department, and when
 * @param edition its number, from 1; a later edition takes the place of all before it
 * @param legalBases the articles it is shared under
 * @param territories where the cases may lie that it is shared for
 * @param contact whom to turn to 联系方式
 * @param resources what it shares; at most {@value #MOST}
 * @param withheld what it does not share 不予共享, each by its title with the article that forbids it; at most {@value #MOST}
 */
public record ResourceCatalogue(
        StatementHeader header,
        int edition,
        List<String> legalBases,
        List<DivisionCode> territories,
        String contact,
        List<SharedResource> resources,
        Map<String, String> withheld) {
    /** How it is read. */
    public static final StatementFormat<ResourceCatalogue> FORMAT = StatementFormat.of(
            MethodHandles.lookup(),
            StatementType.RESOURCE_CATALOGUE,
            (header, json) -> new ResourceCatalogue(
                    header,
                    Math.toIntExact(json.integer("edition", 1, Integer.MAX_VALUE)),
                    json.strings("legalBases"),
                    json.strings("territories", DivisionCode::parse),
                    json.string("contact"),
                    json.objects("resources", SharedResource::read),
                    withheld(json)));

    private static final int MOST = 500;

    /** Says something, and nothing twice. */
    public ResourceCatalogue {
        Objects.requireNonNull(header, "header");
        legalBases = List.copyOf(legalBases);
        territories = List.copyOf(territories);
        resources = List.copyOf(resources);
        withheld = Collections.unmodifiableMap(new LinkedHashMap<>(withheld));
        Given.that(edition >= 1, "edition " + edition);
        Given.that(!contact.isBlank(), "contact is empty");
        Given.that(!legalBases.isEmpty(), "legalBases is empty");
        Given.that(resources.size() <= MOST && withheld.size() <= MOST, "more than " + MOST + " resources");
        Set<String> ids = new HashSet<>();
        resources.forEach(each -> Given.that(ids.add(each.id()), "resource " + each.id() + " stands twice"));
        withheld.forEach((title, basis) -> Given.that(
                !title.isBlank() && !basis.isBlank(), "withheld " + title + " needs a title and the article"));
    }

    private static Map<String, String> withheld(JsonObject json) {
        Map<String, String> withheld = new LinkedHashMap<>();
        for (JsonObject each : json.objects("withheld", one -> one)) {
            String title = each.string("title");
            Given.that(withheld.put(title, each.string("basis")) == null, "withheld " + title + " stands twice");
            each.end();
        }
        return withheld;
    }

    /**
     * What it offers that is called so, or has a field called so.
     *
     * @param words what to look for in titles, ids and fields; blank for anything
     * @param kind the kind of evidence it must be; anything if empty
     */
    public List<SharedResource> find(String words, Optional<EvidenceKind> kind) {
        return resources.stream()
                .filter(each -> kind.map(each.kinds()::contains).orElse(true))
                .filter(each -> words.isBlank() || names(each, words.strip()))
                .toList();
    }

    private static boolean names(SharedResource resource, String words) {
        return resource.title().contains(words)
                || resource.id().contains(words)
                || resource.fields().stream().map(RecordField::title).anyMatch(title -> title.contains(words))
                || resource.fields().stream().map(RecordField::name).anyMatch(name -> name.contains(words));
    }

    /** The canonical payload to sign. */
    public Bytes payload() {
        return header.payload(json -> json.put("edition", edition)
                .putStrings("legalBases", legalBases)
                .putStrings(
                        "territories",
                        territories.stream().map(DivisionCode::toString).toList())
                .put("contact", contact)
                .putObjects(
                        "resources",
                        resources.stream().map(SharedResource::json).toList())
                .putObjects(
                        "withheld",
                        withheld.entrySet().stream()
                                .map(each -> JsonWriter.object()
                                        .put("title", each.getKey())
                                        .put("basis", each.getValue()))
                                .toList()));
    }

    /** Reads a payload; throws {@link HuzhengException} if it is something else. */
    public static ResourceCatalogue parse(Bytes payload) {
        return FORMAT.read(payload);
    }
}
