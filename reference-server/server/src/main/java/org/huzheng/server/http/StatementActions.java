package org.huzheng.server.http;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huzheng.internal.json.JsonObject;
import org.huzheng.internal.json.JsonWriter;
import org.huzheng.server.Storage;
import org.huzheng.server.intake.Handovers;
import org.huzheng.server.intake.Ledger;
import org.huzheng.server.intake.Objections;
import org.huzheng.server.intake.StatementIntake;
import org.huzheng.server.intake.Subject;
import org.huzheng.server.store.BusinessKey;
import org.huzheng.server.store.StatementRecord;
import org.huzheng.server.store.Stores;
import org.huzheng.statement.StatementType;

/** Every collection of statements: posted through the one intake, shown to whom it was announced. */
final class StatementActions {
    private final Storage storage;
    private final StatementIntake intake;
    private final Views views;
    private final Clock clock;

    StatementActions(Storage storage, StatementIntake intake, Views views, Clock clock) {
        this.storage = storage;
        this.intake = intake;
        this.views = views;
        this.clock = clock;
    }

    void into(Map<String, Action> actions) {
        actions.put("registerEvidence", post(StatementType.REGISTRATION, false));
        actions.put("recordCustody", post(StatementType.CUSTODY_EVENT, false));
        actions.put("proposeContract", post(StatementType.SHARING_CONTRACT, false));
        actions.put("reviewContract", post(StatementType.SECURITY_REVIEW, true));
        actions.put("signContract", post(StatementType.CONTRACT_SIGNATURE, true));
        actions.put("suspendContract", post(StatementType.CONTRACT_SUSPENSION, true));
        actions.put("revokeContract", post(StatementType.CONTRACT_REVOCATION, true));
        actions.put("requestAccess", post(StatementType.ACCESS_REQUEST, false));
        actions.put("grantAccess", post(StatementType.ACCESS_GRANT, true));
        actions.put("refuseAccess", post(StatementType.ACCESS_REFUSAL, true));
        actions.put("confirmDeletion", post(StatementType.DATA_DELETION, true));
        actions.put("decideRecognition", post(StatementType.RECOGNITION_DECISION, false));
        actions.put("recallEvidence", post(StatementType.RECALL, false));
        actions.put("excludeEvidence", post(StatementType.EXCLUSION, false));
        actions.put("exclusion", plain(StatementType.EXCLUSION));
        actions.put("acknowledgeRecall", post(StatementType.RECALL_ACKNOWLEDGEMENT, true));
        actions.put("raiseObjection", post(StatementType.OBJECTION, false));
        actions.put("actOnObjection", post(StatementType.OBJECTION_ACT, true));
        actions.put("objection", this::objection);
        actions.put("handOver", post(StatementType.CASE_HANDOVER, false));
        actions.put("actOnHandover", post(StatementType.HANDOVER_ACT, true));
        actions.put("handover", this::handover);
        actions.put("publishResources", post(StatementType.RESOURCE_CATALOGUE, false));
        actions.put("publishCatalogue", post(StatementType.MATTER_CATALOGUE, false));
        actions.put("custodyEvent", plain(StatementType.CUSTODY_EVENT));
        actions.put("recognition", plain(StatementType.RECOGNITION_DECISION));
        actions.put(
                "contract",
                shown(
                        StatementType.SHARING_CONTRACT,
                        Subject::contract,
                        Set.of(
                                StatementType.SHARING_CONTRACT,
                                StatementType.SECURITY_REVIEW,
                                StatementType.CONTRACT_SIGNATURE,
                                StatementType.CONTRACT_SUSPENSION,
                                StatementType.CONTRACT_REVOCATION),
                        this::contractState));
        actions.put(
                "accessRequest",
                shown(
                        StatementType.ACCESS_REQUEST,
                        Subject::request,
                        Set.of(
                                StatementType.ACCESS_GRANT,
                                StatementType.ACCESS_REFUSAL,
                                StatementType.RELEASE_RECEIPT,
                                StatementType.DATA_DELETION),
                        StatementActions::accessState));
        actions.put(
                "recall",
                shown(
                        StatementType.RECALL,
                        Subject::recall,
                        Set.of(StatementType.RECALL_ACKNOWLEDGEMENT),
                        (stores, id) -> Optional.empty()));
    }

    private Action post(StatementType type, boolean under) {
        return exchange -> {
            StatementIntake.Taken taken = intake.take(
                    exchange.body().bytes(),
                    type,
                    under ? Optional.of(exchange.path("id")) : Optional.empty(),
                    exchange.caller().department());
            JsonWriter accepted = JsonWriter.object()
                    .put("id", taken.id())
                    .put("type", taken.type().id())
                    .put("logIndex", Long.toString(taken.logIndex()))
                    .put("receipt", taken.receipt().utf8());
            taken.earlier()
                    .ifPresent(earlier -> accepted.put(
                            "envelope", JsonObject.parse(earlier.envelope().toArray())));
            return Reply.json(201, accepted);
        };
    }

    private Action plain(StatementType type) {
        return exchange -> Reply.json(200, views.statement(storage.read(stores -> required(stores, type, exchange))));
    }

    private Reply objection(Exchange exchange) {
        Objections.View view = storage.read(stores -> Objections.View.of(
                stores,
                exchange.path("id"),
                exchange.query("issuer"),
                exchange.caller().code()));
        return Reply.json(200, views.statement(view.objection(), Optional.of(view.state()), view.papers()));
    }

    private Reply handover(Exchange exchange) {
        Handovers.View view = storage.read(stores -> Handovers.View.of(
                stores,
                exchange.path("id"),
                exchange.query("issuer"),
                exchange.caller().code()));
        return Reply.json(200, views.statement(view.handover(), Optional.of(view.state()), view.papers()));
    }

    private static StatementRecord required(Stores stores, StatementType type, Exchange exchange) {
        return Ledger.required(
                stores,
                type,
                exchange.path("id"),
                exchange.query("issuer"),
                exchange.caller().code());
    }

    private interface StateOf {
        Optional<String> read(Stores stores, BusinessKey key);
    }

    private record Shown(StatementRecord stored, Optional<String> state, List<StatementRecord> answers) {}

    private Action shown(
            StatementType type, Function<BusinessKey, String> subject, Set<StatementType> answers, StateOf state) {
        return exchange -> {
            String code = exchange.caller().code();
            Shown shown = storage.read(stores -> {
                StatementRecord stored = required(stores, type, exchange);
                return new Shown(
                        stored,
                        state.read(stores, stored.key()),
                        stores.statements().about(subject.apply(stored.key())).stream()
                                .filter(answer -> answers.contains(answer.type()) && !answer.equals(stored))
                                .filter(answer -> Ledger.visible(stores, answer, code))
                                .toList());
            });
            return Reply.json(200, views.statement(shown.stored(), shown.state(), shown.answers()));
        };
    }

    private Optional<String> contractState(Stores stores, BusinessKey key) {
        return Ledger.contract(stores, key).stateAt(clock.instant()).map(Enum::name);
    }

    private static Optional<String> accessState(Stores stores, BusinessKey key) {
        return stores.accesses().find(key).map(access -> access.state().name());
    }
}
