package org.huzheng.sharing.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huzheng.HuzhengException;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;

/**
 * One thing that is shared 共享资源: evidence by its kinds, or a set of records by its fields. Immutable.
 *
 * <p>Data of a level go only to whoever is cleared for it; personal information goes only under an assessment of its impact
 * (个人信息保护法第五十五条).
 */
public final class SharedResource {
    /** The highest level of data there is; the lowest is 1. */
    public static final int HIGHEST_LEVEL = 4;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    private static final int MOST_FIELDS = 200;

    /** Whether it must be asked for 共享属性. */
    public enum ShareType {
        /** 无条件共享: a request within the contract is granted. */
        UNCONDITIONAL,
        /** 有条件共享: the provider looks at each request. */
        CONDITIONAL
    }

    /** What it tells of natural persons 个人信息. */
    public enum PersonalInformation {
        /** 不含个人信息. */
        NONE,
        /** 含个人信息 (个人信息保护法第四条). */
        GENERAL,
        /** 含敏感个人信息 (个人信息保护法第二十八条). */
        SENSITIVE
    }

    private final String id;
    private final String title;
    private final Care care;
    private final List<EvidenceKind> kinds;
    private final List<RecordField> fields;

    /** How carefully it is handled. */
    private record Care(ShareType share, int level, PersonalInformation personal) {
        static final Care GREATEST = new Care(ShareType.CONDITIONAL, HIGHEST_LEVEL, PersonalInformation.SENSITIVE);

        Care {
            Objects.requireNonNull(share, "share");
            Objects.requireNonNull(personal, "personal");
        }
    }

    private SharedResource(String id, String title, Care care, List<EvidenceKind> kinds, List<RecordField> fields) {
        this.id = id;
        this.title = title;
        this.care = care;
        this.kinds = List.copyOf(kinds);
        this.fields = List.copyOf(fields);
        Given.that(ID.matcher(id).matches(), "resource id " + id);
        Given.that(!title.isBlank(), "title is empty");
        Given.that(care.level() >= 1 && care.level() <= HIGHEST_LEVEL, "level " + care.level());
        Given.that(kinds.isEmpty() != fields.isEmpty(), "kinds or fields of resource " + id);
        Given.that(new HashSet<>(kinds).size() == kinds.size(), "a kind stands twice in resource " + id);
        requireFields();
    }

    private void requireFields() {
        Given.that(fields.size() <= MOST_FIELDS, "too many fields in resource " + id);
        Set<String> names = new HashSet<>();
        for (RecordField field : fields) {
            Given.that(names.add(field.name()), "field " + field.name() + " stands twice in resource " + id);
        }
        Given.that(
                fields.isEmpty() || fields.stream().anyMatch(each -> each.use() == RecordField.Use.ASKED_BY),
                "resource " + id + " has no field it is asked for by");
    }

    /**
     * A resource that is evidence of these kinds, handled most carefully until more is said of it.
     *
     * @param id its id within the contract
     * @param title its name for people
     * @param kinds at least one
     * @throws HuzhengException ARGUMENT_INVALID naming what cannot be
     */
    public static SharedResource evidence(String id, String title, EvidenceKind... kinds) {
        return new SharedResource(id, title, Care.GREATEST, List.of(kinds), List.of());
    }

    /**
     * A resource that is records, handled most carefully until more is said of it.
     *
     * @param id its id within the contract
     * @param title its name for people
     * @param fields the fields of each record, by at least one of which they are asked for
     * @throws HuzhengException ARGUMENT_INVALID naming what cannot be
     */
    public static SharedResource records(String id, String title, List<RecordField> fields) {
        return new SharedResource(id, title, Care.GREATEST, List.of(), fields);
    }

    /** With whether each request is looked at 共享属性; each is, until said otherwise. */
    public SharedResource withShare(ShareType value) {
        return with(new Care(value, care.level(), care.personal()));
    }

    /**
     * With the level of its data 数据级别, 1 to {@value #HIGHEST_LEVEL}; the highest, until said otherwise.
     *
     * @throws HuzhengException ARGUMENT_INVALID if there is no such level
     */
    public SharedResource withLevel(int value) {
        return with(new Care(care.share(), value, care.personal()));
    }

    /** With what it tells of natural persons; sensitive things, until said otherwise. */
    public SharedResource withPersonal(PersonalInformation value) {
        return with(new Care(care.share(), care.level(), value));
    }

    private SharedResource with(Care value) {
        return new SharedResource(id, title, value, kinds, fields);
    }

    /** Its id within the contract. */
    public String id() {
        return id;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** Whether each request is looked at. */
    public ShareType share() {
        return care.share();
    }

    /** The level of its data 数据级别, 1 to {@value #HIGHEST_LEVEL}, the highest most sensitive. */
    public int level() {
        return care.level();
    }

    /** What it tells of natural persons. */
    public PersonalInformation personal() {
        return care.personal();
    }

    /** The kinds of evidence it is; empty for records. */
    public List<EvidenceKind> kinds() {
        return kinds;
    }

    /** The fields of its records; empty for evidence. */
    public List<RecordField> fields() {
        return fields;
    }

    /** Whether it is records. */
    public boolean isRecords() {
        return !fields.isEmpty();
    }

    /** The field of a name. */
    public Optional<RecordField> field(String name) {
        return fields.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Reads it from a contract. */
    public static SharedResource read(JsonObject json) {
        List<EvidenceKind> kinds = json.has("kinds") ? json.strings("kinds", EvidenceKind::valueOf) : List.of();
        List<RecordField> fields = json.has("fields") ? json.objects("fields", RecordField::read) : List.of();
        Care care = new Care(
                json.string("share", ShareType::valueOf),
                Math.toIntExact(json.integer("level", 1, HIGHEST_LEVEL)),
                json.string("personal", PersonalInformation::valueOf));
        SharedResource resource = new SharedResource(json.string("id"), json.string("title"), care, kinds, fields);
        json.end();
        return resource;
    }

    /** As it stands in a contract. */
    public JsonWriter json() {
        JsonWriter json = JsonWriter.object()
                .put("id", id)
                .put("title", title)
                .put("share", share().name())
                .put("level", level())
                .put("personal", personal().name());
        return isRecords()
                ? json.putObjects(
                        "fields", fields.stream().map(RecordField::json).toList())
                : json.putStrings(
                        "kinds", kinds.stream().map(EvidenceKind::name).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedResource that
                && id.equals(that.id)
                && title.equals(that.title)
                && care.equals(that.care)
                && kinds.equals(that.kinds)
                && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, care, kinds, fields);
    }

    /** Its id and its title. */
    @Override
    public String toString() {
        return id + " " + title;
    }
}
