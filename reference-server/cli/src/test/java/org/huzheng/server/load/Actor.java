package org.huzheng.server.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.huzheng.ErrorCode;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.client.HuzhengClient;
import org.huzheng.codes.EvidenceKind;
import org.huzheng.evidence.EvidenceRef;
import org.huzheng.evidence.Registration;
import org.huzheng.evidence.packaging.ProgressListener;
import org.huzheng.evidence.packaging.SealedPackage;
import org.huzheng.recognition.Conclusion;
import org.huzheng.server.Sealed;
import org.huzheng.server.load.Dealings.Contract;
import org.huzheng.server.load.Dealings.Evidence;
import org.huzheng.server.load.Dealings.Objected;
import org.huzheng.server.load.Dealings.Use;
import org.huzheng.sharing.ContractAct;
import org.huzheng.statement.Statement;

/** A department at work: does what its own files say may be done now. */
final class Actor {
    private static final int CONTRACTS = 5;
    private static final int EVIDENCE = 3;
    private static final int LENGTH = 3_000;

    final Desk desk;
    private final Office office;
    private final OwnView view;
    private final Letters letters;
    private final List<Office> neighbours;
    private final Telephone telephone;
    private final Path folder;
    private final Random random;

    Actor(Desk desk, List<Office> neighbours, Telephone telephone, Path folder, Random random) {
        this.desk = desk;
        this.office = desk.office;
        this.view = desk.view;
        this.letters = new Letters(office);
        this.neighbours = neighbours;
        this.telephone = telephone;
        this.folder = folder;
        this.random = random;
    }

    /** Hears what is new, then does one thing. */
    void step() {
        desk.follow(true);
        List<Runnable> turns = new ArrayList<>();
        if (view.contracts.size() < CONTRACTS) {
            turns.add(this::propose);
        }
        if (own().size() < EVIDENCE) {
            turns.add(this::register);
        }
        for (int weight = 0; weight < 3; weight++) {
            turn(
                    turns,
                    view.contracts.values(),
                    contract -> contract.waitsFor(office.code())
                            .filter("SIGNATURE"::equals)
                            .isPresent(),
                    this::sign);
            turn(turns, view.contracts.values(), contract -> contract.active() && consumes(contract), this::ask);
            turn(turns, view.uses.values(), use -> use.state.equals("REQUESTED") && !consumes(use), this::answer);
            turn(turns, view.uses.values(), this::releasable, this::fetch);
            turn(turns, view.uses.values(), this::decidable, this::decide);
            turn(turns, view.uses.values(), this::recalled, this::acknowledge);
            turn(turns, view.objections.values(), each -> each.state.equals("RAISED"), this::settle);
        }
        turn(
                turns,
                view.contracts.values(),
                contract -> contract.waitsFor(office.code())
                        .filter("RESUMPTION"::equals)
                        .isPresent(),
                this::resume);
        turn(turns, view.uses.values(), this::objectionable, this::object);
        if (random.nextInt(4) == 0) {
            turn(turns, own(), evidence -> evidence.recall.isEmpty(), this::recall);
            turn(turns, view.contracts.values(), Contract::active, this::suspend);
            turn(turns, view.contracts.values(), Contract::active, this::revoke);
            turns.add(this::pry);
        }
        // Everything may be waiting for others.
        if (!turns.isEmpty()) {
            turns.get(random.nextInt(turns.size())).run();
        }
        if (random.nextInt(3) == 0) {
            desk.look();
        }
    }

    private <T> void turn(List<Runnable> turns, Collection<T> of, Predicate<T> fitting, Consumer<T> doing) {
        List<T> found = of.stream().filter(fitting).toList();
        if (!found.isEmpty()) {
            T chosen = found.get(random.nextInt(found.size()));
            turns.add(() -> doing.accept(chosen));
        }
    }

    private List<Evidence> own() {
        return view.evidence.values().stream()
                .filter(evidence -> evidence.owner().equals(office.code()))
                .toList();
    }

    private boolean consumes(Contract contract) {
        return contract.consumer.is(office.party);
    }

    private boolean consumes(Use use) {
        return use.consumer().equals(office.code());
    }

    private boolean isRecalled(Use use) {
        return Optional.ofNullable(view.evidence.get(use.asked.evidenceId()))
                .flatMap(evidence -> evidence.recall)
                .isPresent();
    }

    private boolean releasable(Use use) {
        return consumes(use) && use.granted() && use.contract.active() && !isRecalled(use);
    }

    private boolean decidable(Use use) {
        return consumes(use)
                && use.released
                && !isRecalled(use)
                && view.sameCase(use).noneMatch(other -> other.decision.isPresent());
    }

    private boolean recalled(Use use) {
        return consumes(use)
                && use.granted()
                && isRecalled(use)
                && view.relies(use)
                && view.sameCase(use).noneMatch(other -> other.acknowledged);
    }

    private boolean objectionable(Use use) {
        boolean rejected = use.decision.isPresent() && !use.recognised;
        return !use.objected && (consumes(use) ? use.answer.isPresent() : rejected);
    }

    private void propose() {
        Office other = neighbours.get(random.nextInt(neighbours.size()));
        boolean provides = random.nextBoolean();
        desk.send(
                letters.contract(provides ? office : other, provides ? other : office), HuzhengClient::proposeContract);
    }

    private void sign(Contract contract) {
        ContractAct.Kind kind = random.nextInt(8) > 0 ? ContractAct.Kind.ACCEPT : ContractAct.Kind.REJECT;
        desk.send(letters.act(contract, kind), (client, act) -> client.signContract(contract.id(), act));
    }

    private void suspend(Contract contract) {
        desk.send(
                letters.act(contract, ContractAct.Kind.SUSPEND),
                (client, act) -> client.suspendContract(contract.id(), act));
    }

    private void resume(Contract contract) {
        desk.send(
                letters.act(contract, ContractAct.Kind.RESUME),
                (client, act) -> client.suspendContract(contract.id(), act));
    }

    private void revoke(Contract contract) {
        desk.send(
                letters.act(contract, ContractAct.Kind.REVOKE),
                (client, act) -> client.revokeContract(contract.id(), act));
    }

    private void register() {
        byte[] content = new byte[LENGTH + random.nextInt(LENGTH)];
        random.nextBytes(content);
        String name = office.number + "-" + UUID.randomUUID();
        SealedPackage sealed = Sealed.of(folder, name, office.issued, office.officers, office.clock, content);
        try {
            desk.ask(client -> client.upload(sealed, Optional.of("K-" + name), ProgressListener.NONE));
            Statement registration = letters.registration(new Registration(
                    letters.registrationHeader(),
                    new EvidenceRef(sealed.manifest().evidenceId(), sealed.packageDigest()),
                    sealed.manifestDigest(),
                    EvidenceKind.EXPERT_OPINION,
                    Sealed.TITLE));
            if (desk.send(registration, HuzhengClient::registerEvidence)) {
                telephone.tell(office.code(), sealed.manifest().evidenceId());
            }
        } catch (HuzhengApiException e) {
            desk.refused(e);
        } finally {
            delete(sealed.path());
        }
    }

    private void ask(Contract contract) {
        List<String> known = telephone.of(contract.provider.code().toString());
        if (!known.isEmpty()) {
            String evidence = known.get(random.nextInt(known.size()));
            String caseNumber = "CASE-" + office.number + "-" + random.nextInt(3);
            desk.send(letters.request(contract, evidence, caseNumber), HuzhengClient::requestAccess);
        }
    }

    private void answer(Use use) {
        Evidence evidence = view.evidence.get(use.asked.evidenceId());
        boolean usedUp = use.contract.granted >= Contract.QUOTA;
        boolean grants = use.contract.active()
                && evidence.recall.isEmpty()
                && random.nextInt(6) > 0
                && (!usedUp || random.nextInt(3) == 0);
        if (!grants) {
            desk.send(letters.refusal(use), (client, refusal) -> client.refuseAccess(use.id(), refusal));
            return;
        }
        boolean taken = desk.send(
                letters.grant(use, evidence.said.evidence(), Instant.now().plus(Duration.ofDays(1))),
                (client, grant) -> client.grantAccess(use.id(), grant));
        if (taken && usedUp) {
            throw new AssertionError("granted beyond the quota: " + use.contract.id());
        }
    }

    private void fetch(Use use) {
        Path file = folder.resolve("fetched-" + office.number);
        try {
            desk.ask(client -> client.downloadFor(use.id(), use.asked.evidenceId(), file));
        } catch (HuzhengApiException e) {
            desk.refused(e);
        } finally {
            delete(file);
        }
    }

    private void decide(Use use) {
        Conclusion conclusion = random.nextInt(3) > 0 ? Conclusion.RECOGNISED : Conclusion.REJECTED;
        desk.send(
                letters.decision(use, view.evidence.get(use.asked.evidenceId()), conclusion),
                HuzhengClient::decideRecognition);
    }

    private void recall(Evidence evidence) {
        desk.send(letters.recall(evidence), HuzhengClient::recallEvidence);
    }

    private void acknowledge(Use use) {
        Statement recall = view.evidence.get(use.asked.evidenceId()).recall.orElseThrow();
        desk.send(
                letters.acknowledgement(recall, use.asked.caseNumber()),
                (client, said) -> client.acknowledgeRecall(recall.header().id(), said));
    }

    private void object(Use use) {
        desk.send(letters.objection(use, consumes(use)), HuzhengClient::raiseObjection);
    }

    private void settle(Objected objected) {
        String id = objected.paper.header().id();
        desk.send(
                letters.settlement(objected, objected.raiser().equals(office.code())),
                (client, act) -> client.actOnObjection(id, act));
    }

    /** Asks for what is none of its business, as if it did not know. */
    private void pry() {
        telephone.anybodyElses(office.code(), random).ifPresent(id -> {
            boolean mine = view.evidence.containsKey(id)
                    || view.uses.values().stream()
                            .anyMatch(use -> use.asked.evidenceId().equals(id));
            try {
                desk.ask(client -> client.evidence(id));
                if (!mine) {
                    throw new AssertionError(office + " was shown " + id);
                }
            } catch (HuzhengApiException e) {
                if (!mine && e.code() != ErrorCode.NOT_FOUND) {
                    throw e;
                }
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
