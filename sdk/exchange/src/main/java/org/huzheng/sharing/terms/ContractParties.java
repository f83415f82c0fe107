package org.huzheng.sharing.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huzheng.HuzhengException;
import org.huzheng.codes.UnifiedSocialCreditCode;
import org.huzheng.internal.Given;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.statement.Party;

/**
 * Between whom 契约当事方: one provider, one or many consumers, and those whose power they exercise. All of them sign.
 *
 * @param provider whose evidence and data it is 提供方
 * @param consumers who may ask for it 使用方; at least one, at most {@value #MOST_CONSUMERS}
 * @param delegations whose power a party exercises; usually none, at most {@value #MOST_DELEGATIONS}
 */
public record ContractParties(Party provider, List<Party> consumers, List<Delegation> delegations) {
    private static final int MOST_CONSUMERS = 200;
    private static final int MOST_DELEGATIONS = 20;

    /**
     * Nobody twice.
     *
     * @throws HuzhengException ARGUMENT_INVALID if there is no consumer, a body stands twice, or a delegate is neither provider
     *     nor consumer
     */
    public ContractParties {
        Objects.requireNonNull(provider, "provider");
        consumers = List.copyOf(consumers);
        delegations = List.copyOf(delegations);
        Given.that(
                !consumers.isEmpty() && consumers.size() <= MOST_CONSUMERS && delegations.size() <= MOST_DELEGATIONS,
                "consumers is empty, or there are too many parties");
        Set<UnifiedSocialCreditCode> acting = new HashSet<>(Set.of(provider.code()));
        for (Party consumer : consumers) {
            Given.that(!consumer.is(provider), "provider and consumer are the same department");
            Given.that(acting.add(consumer.code()), "consumer " + consumer.code() + " stands twice");
        }
        Set<UnifiedSocialCreditCode> all = new HashSet<>(acting);
        for (Delegation delegation : delegations) {
            Given.that(
                    acting.contains(delegation.delegate()),
                    "delegate " + delegation.delegate() + " is neither provider nor consumer");
            Given.that(
                    all.add(delegation.delegator().code()),
                    "delegator " + delegation.delegator().code() + " stands twice");
        }
    }

    /** A provider and consumers who act in their own names. */
    public static ContractParties of(Party provider, Party... consumers) {
        return new ContractParties(provider, List.of(consumers), List.of());
    }

    /** Everybody who must sign: provider, consumers, delegators, in this order. */
    public List<Party> signatories() {
        return Stream.of(
                        Stream.of(provider),
                        consumers.stream(),
                        delegations.stream().map(Delegation::delegator))
                .flatMap(each -> each)
                .toList();
    }

    /** How many must sign. */
    public int size() {
        return 1 + consumers.size() + delegations.size();
    }

    /** Whether it is one of those who sign. */
    public boolean include(Party party) {
        return signatories().stream().anyMatch(party::is);
    }

    /** Whether it is one of those who may ask. */
    public boolean isConsumer(Party party) {
        return consumers.stream().anyMatch(party::is);
    }

    /** Whether exactly the same bodies sign, in the same roles; their names may have changed. */
    public boolean sameAs(ContractParties other) {
        return provider.is(other.provider)
                && codes(consumers).equals(codes(other.consumers))
                && roles().equals(other.roles());
    }

    private static Set<UnifiedSocialCreditCode> codes(List<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.toSet());
    }

    private Set<String> roles() {
        return delegations.stream()
                .map(each -> each.delegator().code() + " " + each.mode() + " " + each.delegate())
                .collect(Collectors.toSet());
    }

    /** Reads them from a contract. */
    public static ContractParties read(JsonObject json) {
        return new ContractParties(
                Party.read(json.object("provider")),
                json.objects("consumers", Party::read),
                json.has("delegations") ? json.objects("delegations", Delegation::read) : List.of());
    }

    /** Adds them to a contract. */
    public JsonWriter addTo(JsonWriter json) {
        json.put("provider", provider.json())
                .putObjects("consumers", consumers.stream().map(Party::json).toList());
        return delegations.isEmpty()
                ? json
                : json.putObjects(
                        "delegations",
                        delegations.stream().map(Delegation::json).toList());
    }
}
