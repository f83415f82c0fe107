package org.huzheng.cli.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.EventPage;
import org.huzheng.client.StatementView;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.ReasonCode;
import org.huzheng.finding.Verdict;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.terms.Quota;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Option;

/** What the provider looked up before it answers. Nothing is taken for granted: what is not said is unknown. */
@SuppressWarnings("NullAway.Init") // injected by picocli before use
final class FactOptions {
    private static final int PAGE = 100;

    @Option(
            names = "--competent",
            description = {"已核对：申请单位对该事项、地域有职权。", "Looked up: the requester is competent for the matter and the place."
            })
    private boolean competent;

    @Option(
            names = "--level",
            paramLabel = "1-4",
            description = {"所申请证据的数据级别。", "The level of the data asked for."})
    private Optional<Integer> level;

    @Option(
            names = "--not-secret",
            description = {"已作保密审查：非涉密。", "Looked at: it is no secret of state or work."})
    private boolean notSecret;

    /** What is known of a request, counted from the server's own list where the contract has quotas. */
    AccessFacts of(Office office, Asked asked) {
        AccessFacts facts = AccessFacts.at(office.now());
        if (competent) {
            facts = facts.withCompetence(new Findings());
        }
        if (notSecret) {
            facts = facts.withSecret(false);
        }
        facts = level.map(facts::withLevel).orElse(facts);
        List<Quota> quotas = asked.contract().contract().quotas();
        List<Instant> granted = quotas.isEmpty() ? List.of() : granted(office, asked);
        for (Quota quota : quotas) {
            long used = granted.stream()
                    .filter(at -> quota.windowOf(office.now())
                            .map(since -> !at.isBefore(since))
                            .orElse(true))
                    .count();
            facts = facts.withUsed(quota.per(), used);
        }
        return facts;
    }

    private static List<Instant> granted(Office office, Asked asked) {
        Map<String, String> mine = Map.of(
                "role",
                "PROVIDER",
                "state",
                "GRANTED",
                "counterpart",
                asked.request().issuer().code().toString());
        List<Instant> granted = new java.util.ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            EventPage page = office.client().accessRequests(mine, after, PAGE);
            for (EventPage.Event item : page.items()) {
                granted(office, asked, item.statementId()).ifPresent(granted::add);
            }
            after = page.nextCursor();
        } while (after.isPresent());
        return granted;
    }

    /** When a request was granted, if it was under this contract. */
    private static Optional<Instant> granted(Office office, Asked asked, String requestId) {
        return office.client().accessRequest(requestId).answers().stream()
                .filter(answer -> answer.type() == StatementType.ACCESS_GRANT)
                .map(StatementView::statement)
                .map(statement -> office.verified(statement, AccessGrant.FORMAT))
                .filter(grant ->
                        grant.value().contract().equals(asked.contract().ref()))
                .map(Verified::instant)
                .findFirst();
    }

    /**
     * Nothing is refused only because nobody looked.
     *
     * @throws HuzhengException OPTION_MISSING naming what has to be looked up
     */
    static void requireKnown(AccessDecision decision) {
        List<Finding> findings = decision.findings();
        boolean onlyUnknown = findings.stream().allMatch(each -> each.verdict() == Verdict.INDETERMINATE);
        if (onlyUnknown) {
            throw new HuzhengException(
                    ErrorCode.OPTION_MISSING,
                    String.join("；", findings.stream().map(FactOptions::missing).toList()));
        }
    }

    private static String missing(Finding finding) {
        Map<ReasonCode, String> options = Map.of(
                ReasonCode.COMPETENCE_UNKNOWN, "--competent",
                ReasonCode.LEVEL_NOT_DETERMINED, "--level",
                ReasonCode.SECRECY_UNKNOWN, "--not-secret");
        return options.getOrDefault(finding.code(), finding.code().name()) + " " + finding.text();
    }
}
