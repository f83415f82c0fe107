package org.huzheng.sharing;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.codes.DivisionCode;
import org.huzheng.codes.MatterCode;
import org.huzheng.codes.MatterCodeScheme;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.sharing.terms.ContractParties;
import org.huzheng.sharing.terms.Purpose;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.sharing.terms.SharedResource;
import org.huzheng.sharing.terms.SharedResource.PersonalInformation;
import org.huzheng.sharing.terms.SharingClock;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementRef;

/** What a contract says, and what no contract may say. */
record ContractContent(
        ContractParties parties,
        Optional<StatementRef> amends,
        Optional<String> parentAgreement,
        Scope scope,
        List<SharedResource> resources,
        Care care,
        Map<SharingClock, Integer> workingDays,
        Instant validFrom,
        Instant validTo) {
    private static final int MOST_WORKING_DAYS = 250;
    private static final int MOST_BODIES = 5;

    /** For what, by which law, and where it may be asked for. */
    record Scope(
            List<Purpose> purposes, List<String> legalBases, List<MatterCode> matters, List<DivisionCode> territories) {
        Scope {
            purposes = required("purposes", purposes);
            legalBases = required("legalBases", legalBases);
            matters = required("matters", matters);
            territories = required("territories", territories);
            unique("purpose", purposes, Purpose::code);
        }
    }

    /** How what was obtained is handled. */
    record Care(
            int clearance,
            Optional<String> impactAssessment,
            List<Quota> quotas,
            String correctionChannel,
            Bodies bodies,
            Duration retention) {
        Care {
            quotas = List.copyOf(quotas);
            unique("quota per", quotas, Quota::per);
            Given.that(clearance >= 1 && clearance <= SharedResource.HIGHEST_LEVEL, "clearance " + clearance);
            Given.that(!correctionChannel.isBlank(), "correctionChannel is empty");
            Given.that(!retention.isNegative() && retention.toDays() >= 1, "retention is under one day");
        }
    }

    /** To whom objections go on, in order, where the parties do not agree; usually one or two, or none. */
    record Bodies(List<Party> data, List<Party> recognition) {
        static final Bodies NONE = new Bodies(List.of(), List.of());

        Bodies {
            data = List.copyOf(data);
            recognition = List.copyOf(recognition);
            Given.that(
                    Math.max(data.size(), recognition.size()) <= MOST_BODIES, "more than " + MOST_BODIES + " bodies");
            unique("body", data, Party::code);
            unique("body", recognition, Party::code);
        }

        static Bodies read(JsonObject json) {
            Bodies bodies = new Bodies(json.objects("data", Party::read), json.objects("recognition", Party::read));
            json.end();
            return bodies;
        }

        Optional<JsonWriter> json() {
            return equals(NONE)
                    ? Optional.empty()
                    : Optional.of(JsonWriter.object()
                            .putObjects("data", data.stream().map(Party::json).toList())
                            .putObjects(
                                    "recognition",
                                    recognition.stream().map(Party::json).toList()));
        }
    }

    ContractContent {
        resources = required("resources", resources);
        unique("resource", resources, SharedResource::id);
        workingDays = Map.copyOf(workingDays);
        for (SharingClock clock : SharingClock.values()) {
            Integer days = workingDays.get(clock);
            Given.that(days != null && days >= 1 && days <= MOST_WORKING_DAYS, "working days " + clock + " " + days);
        }
        for (SharedResource resource : resources) {
            Given.that(
                    resource.level() <= care.clearance(),
                    "resource " + resource.id() + " of level " + resource.level() + " is above the clearance "
                            + care.clearance());
            Given.that(
                    resource.personal() == PersonalInformation.NONE
                            || care.impactAssessment().isPresent(),
                    "resource " + resource.id() + " needs impactAssessment (个人信息保护法第五十五条)");
        }
        Stream.concat(care.bodies().data().stream(), care.bodies().recognition().stream())
                .forEach(body -> Given.that(!parties.include(body), body.name() + " is a party and settles nothing"));
        Given.that(validFrom.isBefore(validTo), "validFrom is not before validTo");
    }

    private static <T> List<T> required(String name, List<T> values) {
        Given.that(!values.isEmpty(), name + " is empty");
        return List.copyOf(values);
    }

    private static <T, K> void unique(String name, List<T> values, Function<T, K> key) {
        Set<K> seen = new HashSet<>();
        for (T value : values) {
            Given.that(seen.add(key.apply(value)), name + " " + key.apply(value) + " stands twice");
        }
    }

    /** Any region's code is readable; which codes exist is for the matter catalogue to say. */
    static MatterCode matter(String text) {
        return MatterCode.parse(text, MatterCodeScheme.OPAQUE);
    }

    JsonWriter addTo(JsonWriter json) {
        parties.addTo(json);
        amends.ifPresent(amended -> json.put("amends", amended.json()));
        json.put("parentAgreement", parentAgreement)
                .putObjects(
                        "purposes", scope.purposes().stream().map(Purpose::json).toList())
                .putStrings("legalBases", scope.legalBases())
                .putStrings("matters", texts(scope.matters()))
                .putStrings("territories", texts(scope.territories()))
                .putObjects(
                        "resources",
                        resources.stream().map(SharedResource::json).toList())
                .put("clearance", care.clearance())
                .put("impactAssessment", care.impactAssessment())
                .putObjects("quotas", care.quotas().stream().map(Quota::json).toList());
        JsonWriter days = JsonWriter.object();
        for (SharingClock clock : SharingClock.values()) {
            days.put(wire(clock), workingDays.getOrDefault(clock, 0));
        }
        care.bodies().json().ifPresent(bodies -> json.put("bodies", bodies));
        return json.put("workingDays", days)
                .put("correctionChannel", care.correctionChannel())
                .put("retentionDays", care.retention().toDays())
                .put("onwardSharing", false)
                .put("secrets", false)
                .put("validFrom", validFrom)
                .put("validTo", validTo);
    }

    static ContractContent read(JsonObject json) {
        refuse(json, "onwardSharing");
        refuse(json, "secrets");
        return new ContractContent(
                ContractParties.read(json),
                json.optionalObject("amends").map(StatementRef::read),
                json.optionalString("parentAgreement"),
                new Scope(
                        json.objects("purposes", Purpose::read),
                        json.strings("legalBases"),
                        json.strings("matters", ContractContent::matter),
                        json.strings("territories", DivisionCode::parse)),
                json.objects("resources", SharedResource::read),
                new Care(
                        Math.toIntExact(json.integer("clearance", 1, SharedResource.HIGHEST_LEVEL)),
                        json.optionalString("impactAssessment"),
                        json.objects("quotas", Quota::read),
                        json.string("correctionChannel"),
                        json.optionalObject("bodies").map(Bodies::read).orElse(Bodies.NONE),
                        Duration.ofDays(json.integer("retentionDays"))),
                days(json.object("workingDays")),
                json.time("validFrom"),
                json.time("validTo"));
    }

    /** What no contract allows: passing on, and secrets of state or work (政务数据共享条例第三条). */
    private static void refuse(JsonObject json, String name) {
        if (json.bool(name)) {
            throw new HuzhengException(ErrorCode.JSON_FIELD_INVALID, "/" + name + ": expected false");
        }
    }

    private static Map<SharingClock, Integer> days(JsonObject json) {
        Map<SharingClock, Integer> days = new EnumMap<>(SharingClock.class);
        for (SharingClock clock : SharingClock.values()) {
            days.put(clock, Math.toIntExact(json.integer(wire(clock), 1, MOST_WORKING_DAYS)));
        }
        json.end();
        return days;
    }

    private static String wire(SharingClock clock) {
        return switch (clock) {
            case ANSWER -> "answer";
            case PROVISION -> "provision";
            case CORRECTION -> "correction";
        };
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
