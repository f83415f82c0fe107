package org.huzheng.server.http;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.huzheng.server.http.ListsModel.Contract;
import org.huzheng.server.http.ListsModel.Kind;
import org.huzheng.server.http.ListsModel.Role;
import org.huzheng.server.http.ListsModel.Row;
import org.huzheng.sharing.ContractAct;
import org.huzheng.statement.Statement;

/** Contracts between any two departments: proposed, signed, ended, on the server and in the model. */
final class ContractSteps {
    final List<Contract> contracts = new ArrayList<>();
    private final World world;
    private final ListsModel model;
    private final List<Department> departments;
    private final Random random;
    private final Dealings deal;

    ContractSteps(World world, ListsModel model, List<Department> departments, Random random) {
        this.world = world;
        this.model = model;
        this.departments = departments;
        this.random = random;
        this.deal = new Dealings(world);
    }

    private Instant now() {
        return world.clock.instant();
    }

    private static String id(Statement statement) {
        return statement.header().id();
    }

    boolean signable(Contract contract) {
        return contract.waitsFor(contract.provider, now()) || contract.waitsFor(contract.consumer, now());
    }

    boolean active(Contract contract) {
        return contract.state(now()).equals("ACTIVE");
    }

    void propose() {
        Department provider = departments.get(random.nextInt(3));
        Department consumer = departments.get((departments.indexOf(provider) + 1 + random.nextInt(2)) % 3);
        Instant from = now().plusSeconds(random.nextInt(4) == 0 ? 600 : -60);
        Instant to = now().plus(random.nextInt(3) == 0 ? Duration.ofMinutes(20) : Duration.ofDays(2));
        Department proposer = random.nextBoolean() ? provider : consumer;
        Statement paper = deal.contract(proposer, provider, consumer, from, to);
        world.as(proposer).proposeContract(paper);
        Contract contract = new Contract(paper, provider, consumer, from, to);
        contracts.add(contract);
        model.told(id(paper), Set.of(provider, consumer));
        for (Department party : List.of(provider, consumer)) {
            Department other = party == provider ? consumer : provider;
            Role role = party == provider ? Role.PROVIDER : Role.CONSUMER;
            model.list(
                    party,
                    Kind.CONTRACT,
                    at -> new Row(
                            id(paper),
                            proposer.code(),
                            role,
                            Optional.of(other.code()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(contract.state(at)),
                            contract.waitsFor(party, at) ? Optional.of("SIGNATURE") : Optional.empty()));
        }
    }

    void sign(Contract contract) {
        Department party = contract.waitsFor(contract.provider, now()) ? contract.provider : contract.consumer;
        boolean accepts = random.nextInt(8) > 0;
        Statement signature =
                world.answer(party, contract.paper, accepts ? ContractAct.Kind.ACCEPT : ContractAct.Kind.REJECT);
        world.as(party).signContract(id(contract.paper), signature);
        contract.rejected = !accepts;
        if (accepts) {
            contract.accepted.add(party);
        }
        model.told(id(signature), Set.of(contract.provider, contract.consumer));
    }

    void revoke(Contract contract) {
        Department party = random.nextBoolean() ? contract.provider : contract.consumer;
        Statement revocation = deal.revocation(party, contract.paper);
        world.as(party).revokeContract(id(contract.paper), revocation);
        contract.revoked = true;
        model.told(id(revocation), Set.of(contract.provider, contract.consumer));
    }
}
