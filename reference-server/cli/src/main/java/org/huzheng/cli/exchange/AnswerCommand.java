package org.huzheng.cli.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.cli.terminal.ExitCode;
import org.huzheng.client.HuzhengApiException;
import org.huzheng.evidence.Registration;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Verdict;
import org.huzheng.sharing.AccessDecision;
import org.huzheng.sharing.AccessFacts;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.statement.Party;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code answer}: grants a request that stays within its contract, and refuses any other with signed reasons. */
@Command(
        name = "answer",
        mixinStandardHelpOptions = true,
        header =
                "依契约答复一项调取申请：在契约之内的同意，之外的签名拒绝并逐条说明理由。%n"
                        + "Answer a request by its contract: grant what is within it, refuse what is not, signed and with every reason.",
        description = {
            "事实不明的不予同意：职权、级别、保密均须核对后答复。退出码：同意为 0，拒绝为 1。例如：answer AR-1 --competent --not-secret --level 1 --key department.p12 --trust trust。",
            "What is unknown is not granted: competence, level and secrecy are looked up first. Exit code: 0 granted, 1 refused. "
                    + "For example: answer AR-1 --competent --not-secret --level 1 --key department.p12 --trust trust."
        })
@SuppressWarnings("NullAway.Init") // injected by picocli before call()
public final class AnswerCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 366;

    @Mixin
    private DepartmentOptions department;

    @Mixin
    private Reporting reporting;

    @Parameters(
            paramLabel = "REQUEST",
            description = {"申请编号，见 events。", "The id of the request; events tells it."})
    private String id;

    @Option(
            names = "--days",
            defaultValue = "20",
            paramLabel = "DAYS",
            description = {
                "同意后多少天内可以下载，默认 20，不超过契约期限。",
                "For how many days it may be fetched once granted; default 20, never beyond the contract."
            })
    private int days;

    @Mixin
    private FactOptions facts;

    @Option(
            names = "--refuse",
            paramLabel = RefusalGround.FORM,
            description = {
                "契约以内也予拒绝的事由：理由代码和说明，例如 MATTER_OUTSIDE_CONTRACT=该事项已移交他单位；可以多次给出。",
                "Why it is refused although the contract allows it: a reason code and what exactly, such as "
                        + "MATTER_OUTSIDE_CONTRACT=该事项已移交他单位. May be given several times."
            })
    private List<RefusalGround> refused = List.of();

    @Override
    public Integer call() {
        if (days < 1 || days > MOST_DAYS) {
            throw new HuzhengException(ErrorCode.OPTION_VALUE_INVALID, "--days " + days + "：1–" + MOST_DAYS);
        }
        Office office = department.office();
        Asked asked = Asked.of(office, id);
        requireProvider(office, asked);
        Optional<Verified<Registration>> evidence = registered(office, asked);
        AccessFacts known = facts.of(office, asked);
        AccessDecision decision = evidence.map(
                        found -> AccessDecision.decide(asked.contract(), asked.request(), found, known))
                .orElseGet(() -> AccessDecision.decide(asked.contract(), asked.request(), known));
        if (refused.isEmpty() && decision.mayBeGranted()) {
            reporting.accepted(grant(office, asked, decision, evidence.orElseThrow(() -> unsealed(asked))));
            return ExitCode.PASSED;
        }
        if (refused.isEmpty()) {
            FactOptions.requireKnown(decision);
        }
        List<Finding> reasons = new ArrayList<>(decision.findings());
        reasons.removeIf(each -> !refused.isEmpty() && each.verdict() != Verdict.FAILED);
        refused.forEach(ground -> reasons.add(ground.about(id)));
        Accepted refusal = refuse(office, asked, reasons);
        reporting.accepted(refusal);
        reporting.people(() -> reasons.forEach(each -> reporting.line("  拒绝理由 / refused because " + each.code() + "  "
                + each.text() + "：" + each.detail() + "  依据 / by " + each.code().basis())));
        return ExitCode.FAILED;
    }

    /** What is asked for; empty for records that were not sealed and registered yet, which can be refused only. */
    private static Optional<Verified<Registration>> registered(Office office, Asked asked) {
        AccessRequest request = asked.request().value();
        try {
            return Optional.of(office.verified(
                    office.client().evidence(request.evidenceId()).registration(), Registration.FORMAT));
        } catch (HuzhengApiException e) {
            if (e.code() == ErrorCode.NOT_FOUND && request.records().isPresent()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static HuzhengException unsealed(Asked asked) {
        return new HuzhengException(
                ErrorCode.NOT_FOUND,
                "数据尚未封装登记 / the records were not sealed and registered yet："
                        + asked.request().value().evidenceId());
    }

    private static void requireProvider(Office office, Asked asked) {
        Party provider = asked.contract().contract().provider();
        if (!office.party().is(provider)) {
            throw new HuzhengException(
                    ErrorCode.ROLE_FORBIDDEN, "只有提供方可以答复 / only the provider answers：" + StatementWords.of(provider));
        }
    }

    private Accepted grant(Office office, Asked asked, AccessDecision decision, Verified<Registration> evidence) {
        Instant until = office.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(days));
        Instant end = asked.contract().contract().validTo();
        AccessGrant grant = decision.grant(
                office.header(StatementType.ACCESS_GRANT, Ids.following(id, "GRANT")),
                evidence.value().evidence(),
                until.isBefore(end) ? until : end);
        return office.submit(grant.payload(), signed -> office.client().grantAccess(id, signed));
    }

    private Accepted refuse(Office office, Asked asked, List<Finding> reasons) {
        AccessRefusal refusal = AccessRefusal.because(
                office.header(StatementType.ACCESS_REFUSAL, Ids.following(id, "REFUSAL")),
                asked.request().ref(),
                asked.contract().ref(),
                reasons);
        return office.submit(refusal.payload(), signed -> office.client().refuseAccess(id, signed));
    }
}
