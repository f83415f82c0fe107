package org.huzheng.server.http;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.recognition.Conclusion;
import org.huzheng.server.http.ListsModel.Contract;
import org.huzheng.server.http.ListsModel.Evidence;
import org.huzheng.server.http.ListsModel.Kind;
import org.huzheng.server.http.ListsModel.Role;
import org.huzheng.server.http.ListsModel.Row;
import org.huzheng.server.http.ListsModel.Use;
import org.huzheng.statement.Statement;

/** Lawful steps at random between three departments, each done on the server and in the model. */
final class ListsWalk {
    private static final int EVIDENCE_AT_MOST = 6;

    final ListsModel model = new ListsModel();
    private final World world;
    private final Random random;
    private final Dealings deal;
    private final List<Department> departments;
    private final ContractSteps sharing;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();

    ListsWalk(World world, long seed) {
        this.world = world;
        this.random = new Random(seed);
        this.deal = new Dealings(world);
        this.departments = List.of(world.source, world.consumer, world.stranger);
        this.sharing = new ContractSteps(world, model, departments, random);
    }

    /** Does something that may be done now, and lets time pass. */
    void step() {
        List<Runnable> turns = new ArrayList<>();
        turns.add(sharing::propose);
        if (evidence.size() < EVIDENCE_AT_MOST) {
            turns.add(this::register);
        }
        for (int i = 0; i < 3; i++) {
            any(sharing.contracts, sharing::signable).ifPresent(contract -> turns.add(() -> sharing.sign(contract)));
            any(sharing.contracts, sharing::active).ifPresent(contract -> turns.add(() -> ask(contract)));
            any(uses, use -> use.state.equals("REQUESTED")).ifPresent(use -> turns.add(() -> answer(use)));
            any(uses, this::releasable).ifPresent(use -> turns.add(() -> fetch(use)));
            any(uses, this::decidable).ifPresent(use -> turns.add(() -> decide(use)));
            any(uses, this::recalled).ifPresent(use -> turns.add(() -> acknowledge(use)));
        }
        any(evidence, known -> known.recall.isEmpty()).ifPresent(known -> turns.add(() -> recall(known)));
        any(sharing.contracts, sharing::active)
                .filter(contract -> random.nextInt(5) == 0)
                .ifPresent(contract -> turns.add(() -> sharing.revoke(contract)));
        turns.get(random.nextInt(turns.size())).run();
        world.clock.advance(Duration.ofSeconds(random.nextInt(8) == 0 ? 1200 : 1 + random.nextInt(60)));
    }

    List<Department> departments() {
        return departments;
    }

    private <T> Optional<T> any(List<T> of, Predicate<T> fitting) {
        List<T> found = of.stream().filter(fitting).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    private Instant now() {
        return world.clock.instant();
    }

    private static String id(Statement statement) {
        return statement.header().id();
    }

    private boolean releasable(Use use) {
        return use.state.equals("GRANTED")
                && sharing.active(use.contract)
                && now().isBefore(use.grantedUntil)
                && use.evidence.recall.isEmpty();
    }

    private boolean decidable(Use use) {
        return use.released
                && use.evidence.recall.isEmpty()
                && sameCase(use).noneMatch(other -> other.recognised.isPresent());
    }

    /** Recalled, used or usable in a case that has not acknowledged it. */
    private boolean recalled(Use use) {
        return use.evidence.recall.isPresent()
                && concerned(use)
                && sameCase(use).noneMatch(other -> other.acknowledged);
    }

    private boolean concerned(Use use) {
        Optional<Boolean> decided =
                sameCase(use).flatMap(other -> other.recognised.stream()).findFirst();
        return decided.orElse(sameCase(use).anyMatch(other -> other.state.equals("GRANTED")));
    }

    private Stream<Use> sameCase(Use use) {
        return uses.stream()
                .filter(other -> other.evidence == use.evidence
                        && other.contract.consumer == use.contract.consumer
                        && other.caseNumber.equals(use.caseNumber));
    }

    private void register() {
        Department owner = departments.get(random.nextInt(3));
        SealedPackage sealed = world.sealed(owner, 100);
        world.as(owner).upload(sealed.path());
        Statement registration = world.registration(owner, sealed);
        world.as(owner).registerEvidence(registration);
        EvidenceRef ref = Registration.parse(registration.payload()).evidence();
        Evidence known = new Evidence(ref, registration, owner);
        evidence.add(known);
        model.told(id(registration), Set.of(owner));
        model.list(
                owner,
                Kind.EVIDENCE,
                at -> new Row(
                        id(registration),
                        owner.code(),
                        Role.PROVIDER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ref.id()),
                        Optional.empty(),
                        Optional.of(known.recall.isPresent() ? "RECALLED" : "REGISTERED"),
                        Optional.empty()));
    }

    private void ask(Contract contract) {
        any(evidence, known -> known.owner == contract.provider).ifPresent(known -> {
            String caseNumber = "案" + random.nextInt(3);
            Statement request = deal.request(contract.consumer, contract.paper, known.ref.id(), caseNumber);
            world.as(contract.consumer).requestAccess(request);
            Use use = new Use(request, contract, known, caseNumber);
            uses.add(use);
            model.told(id(request), sides(use));
            for (Role role : List.of(Role.PROVIDER, Role.CONSUMER)) {
                model.list(
                        side(use, role),
                        Kind.REQUEST,
                        at -> row(
                                use,
                                role,
                                request,
                                Optional.of(use.state),
                                role == Role.PROVIDER && use.state.equals("REQUESTED")
                                        ? Optional.of("ANSWER")
                                        : Optional.empty()));
            }
        });
    }

    private void answer(Use use) {
        Department provider = use.contract.provider;
        boolean grants = sharing.active(use.contract) && use.evidence.recall.isEmpty() && random.nextInt(5) > 0;
        if (!grants) {
            Statement refusal = deal.refusal(provider, use.contract.paper, use.request);
            world.as(provider).refuseAccess(id(use.request), refusal);
            use.state = "REFUSED";
            model.told(id(refusal), sides(use));
            return;
        }
        Instant until = now().plus(Duration.ofDays(1));
        use.grantedUntil = until.isAfter(use.contract.to) ? use.contract.to : until;
        Statement grant = deal.grant(provider, use.contract.paper, use.request, use.evidence.ref, use.grantedUntil);
        world.as(provider).grantAccess(id(use.request), grant);
        use.state = "GRANTED";
        model.told(id(grant), sides(use));
        model.list(
                use.contract.consumer,
                Kind.EVIDENCE,
                at -> row(
                        use,
                        Role.CONSUMER,
                        use.evidence.registration,
                        Optional.of(use.evidence.recall.isPresent() ? "RECALLED" : "REGISTERED"),
                        Optional.empty()));
    }

    private void fetch(Use use) {
        Path file = world.directory.resolve("fetched-" + id(use.request) + random.nextInt());
        String receipt = world.as(use.contract.consumer)
                .downloadFor(id(use.request), use.evidence.ref.id(), file)
                .releaseId()
                .orElseThrow();
        use.released = true;
        model.told(receipt, sides(use));
        for (Role role : List.of(Role.PROVIDER, Role.CONSUMER)) {
            model.list(
                    side(use, role),
                    Kind.RELEASE,
                    at -> row(use, role, receipt, operator(), Optional.of("HELD"), Optional.empty()));
        }
    }

    private void decide(Use use) {
        Department consumer = use.contract.consumer;
        boolean recognises = random.nextInt(3) > 0;
        Statement decision = consumer.sign(
                world.deciding(
                        consumer,
                        use.contract.paper,
                        use.request,
                        use.evidence.ref,
                        recognises ? Conclusion.RECOGNISED : Conclusion.REJECTED,
                        use.caseNumber),
                consumer.reviewer);
        world.as(consumer).decideRecognition(decision);
        use.recognised = Optional.of(recognises);
        model.told(id(decision), sides(use));
    }

    private void recall(Evidence known) {
        Statement recall = deal.recall(known.owner, known.ref);
        world.as(known.owner).recallEvidence(recall);
        known.recall = Optional.of(recall);
        List<Use> given = uses.stream()
                .filter(use -> use.evidence == known && use.state.equals("GRANTED"))
                .toList();
        Set<Department> consumers =
                given.stream().map(use -> use.contract.consumer).collect(Collectors.toSet());
        model.told(
                id(recall),
                Stream.concat(consumers.stream(), Stream.of(known.owner)).toList());
        Row none = new Row(
                id(recall),
                known.owner.code(),
                Role.PROVIDER,
                Optional.empty(),
                Optional.empty(),
                Optional.of(known.ref.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        model.list(known.owner, Kind.RECALL, at -> none);
        consumers.stream()
                .sorted(Comparator.comparing(Department::code))
                .forEach(consumer -> listRecall(
                        consumer,
                        recall,
                        given.stream()
                                .filter(use -> use.contract.consumer == consumer)
                                .toList()));
    }

    private void listRecall(Department consumer, Statement recall, Collection<Use> given) {
        TreeMap<String, Use> cases = new TreeMap<>();
        given.stream()
                .filter(this::concerned)
                .sorted((a, b) -> id(a.request).compareTo(id(b.request)))
                .forEach(use -> cases.putIfAbsent(use.caseNumber, use));
        Use first = given.iterator().next();
        if (cases.isEmpty()) {
            Row told = new Row(
                    id(recall),
                    first.evidence.owner.code(),
                    Role.CONSUMER,
                    Optional.of(first.evidence.owner.code()),
                    Optional.empty(),
                    Optional.of(first.evidence.ref.id()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            model.list(consumer, Kind.RECALL, at -> told);
        }
        for (Use use : cases.values()) {
            for (Role role : List.of(Role.PROVIDER, Role.CONSUMER)) {
                boolean owes = role == Role.CONSUMER;
                model.list(
                        side(use, role),
                        Kind.RECALL,
                        at -> row(
                                use,
                                role,
                                recall,
                                Optional.of(use.acknowledged ? "ACKNOWLEDGED" : "WAITING"),
                                use.acknowledged || !owes ? Optional.empty() : Optional.of("ACKNOWLEDGEMENT")));
            }
        }
    }

    private void acknowledge(Use use) {
        Department consumer = use.contract.consumer;
        Statement recall = use.evidence.recall.orElseThrow();
        Statement acknowledgement = deal.acknowledgement(consumer, recall, use.caseNumber);
        world.as(consumer).acknowledgeRecall(id(recall), acknowledgement);
        sameCase(use).forEach(other -> other.acknowledged = true);
        model.told(id(acknowledgement), sides(use));
    }

    private String operator() {
        return world.config.operator().code().toString();
    }

    private static Set<Department> sides(Use use) {
        return Set.of(use.contract.provider, use.contract.consumer);
    }

    private static Department side(Use use, Role role) {
        return role == Role.PROVIDER ? use.contract.provider : use.contract.consumer;
    }

    private static Row row(Use use, Role role, Statement shown, Optional<String> state, Optional<String> owed) {
        String issuer = shown.header().issuer().code().toString();
        return row(use, role, id(shown), issuer, state, owed);
    }

    private static Row row(
            Use use, Role role, String id, String issuer, Optional<String> state, Optional<String> owed) {
        Department other = role == Role.PROVIDER ? use.contract.consumer : use.contract.provider;
        return new Row(
                id,
                issuer,
                role,
                Optional.of(other.code()),
                Optional.of(use.caseNumber),
                Optional.of(use.evidence.ref.id()),
                Optional.of(id(use.request)),
                state,
                owed);
    }
}
