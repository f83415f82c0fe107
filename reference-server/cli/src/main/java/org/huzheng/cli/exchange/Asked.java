package org.huzheng.cli.exchange;

import java.util.Optional;
import java.util.stream.Collectors;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.StatementPage;
import org.huzheng.client.StatementView;
import org.huzheng.sharing.AccessGrant;
import org.huzheng.sharing.AccessRefusal;
import org.huzheng.sharing.AccessRequest;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.ReleaseReceipt;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/**
 * A request, its contract and its answer, all verified 调取申请及其答复.
 *
 * @param request what was asked
 * @param contract under which contract, with all that happened to it
 * @param grant the provider's consent, if it was given
 * @param refusal the provider's refusal, if it was given
 */
record Asked(
        Verified<AccessRequest> request,
        ContractHistory contract,
        Optional<Verified<AccessGrant>> grant,
        Optional<Verified<AccessRefusal>> refusal) {
    private static final int PAGE = 100;

    /** Reads it from the server. */
    static Asked of(Office office, String id) {
        StatementView view = office.client().accessRequest(id);
        Verified<AccessRequest> request = office.verified(view.statement(), AccessRequest.FORMAT);
        return new Asked(
                request,
                office.contract(request.value().contract().id()),
                answer(office, view, StatementType.ACCESS_GRANT, AccessGrant.FORMAT),
                answer(office, view, StatementType.ACCESS_REFUSAL, AccessRefusal.FORMAT));
    }

    private static <T> Optional<Verified<T>> answer(
            Office office, StatementView view, StatementType type, StatementFormat<T> format) {
        return view.answers().stream()
                .filter(answer -> answer.type() == type)
                .map(answer -> office.verified(answer.statement(), format))
                .findFirst();
    }

    /**
     * The consent.
     *
     * @throws HuzhengException ACCESS_NOT_GRANTED, saying why it was refused or that nobody has answered yet
     */
    Verified<AccessGrant> granted() {
        return grant.orElseThrow(() -> new HuzhengException(
                ErrorCode.ACCESS_NOT_GRANTED,
                refusal.map(Asked::reasons).orElse("来源单位尚未答复 / the provider has not answered yet")));
    }

    private static String reasons(Verified<AccessRefusal> refused) {
        return refused.value().reasons().stream()
                .map(reason -> reason.code() + " " + reason.text() + "：" + reason.detail())
                .collect(Collectors.joining("；"));
    }

    /**
     * The server's receipt that it let the package go under this consent.
     *
     * @throws HuzhengException ACCESS_NOT_GRANTED if it was not fetched yet
     */
    Verified<ReleaseReceipt> release(Office office) {
        Verified<AccessGrant> consent = granted();
        String evidenceId = consent.value().evidence().id();
        Optional<String> after = Optional.empty();
        do {
            StatementPage page = office.client().statementsAbout(evidenceId, after, PAGE);
            Optional<Verified<ReleaseReceipt>> found = page.items().stream()
                    .filter(each -> each.type() == StatementType.RELEASE_RECEIPT)
                    .map(each -> office.verified(each.statement(), ReleaseReceipt.FORMAT))
                    .filter(each -> each.value().grant().equals(consent.ref()))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            after = page.nextCursor();
        } while (after.isPresent());
        throw new HuzhengException(
                ErrorCode.ACCESS_NOT_GRANTED, "尚未下载，先用 fetch / it was not fetched yet: use fetch first");
    }
}
