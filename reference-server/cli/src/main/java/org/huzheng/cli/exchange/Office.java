package org.huzheng.cli.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;
import org.huzheng.client.Acceptance;
import org.huzheng.client.HuzhengClient;
import org.huzheng.client.StatementView;
import org.huzheng.crypto.Bytes;
import org.huzheng.crypto.certificate.TrustStore;
import org.huzheng.crypto.key.SigningKey;
import org.huzheng.finding.Finding;
import org.huzheng.finding.Findings;
import org.huzheng.finding.Verdict;
import org.huzheng.log.LogReceipt;
import org.huzheng.log.LogTrust;
import org.huzheng.sharing.ContractAct;
import org.huzheng.sharing.ContractHistory;
import org.huzheng.sharing.SharingContract;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementHeader;
import org.huzheng.statement.StatementSigner;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.StatementVerifier;
import org.huzheng.statement.Verified;

/**
 * One department at work 本单位. It believes nothing of the server's: every statement passes through {@link #verified}, and is
 * kept.
 *
 * @param client signs every call with the department's key
 * @param signer signs its statements
 * @param party who it is, as its certificate says
 * @param trust the CA certificates and CRLs it trusts
 * @param logs the logs it trusts
 * @param statements where it keeps what it sent and received
 * @param clock its clock
 */
record Office(
        HuzhengClient client,
        StatementSigner signer,
        Party party,
        TrustStore trust,
        LogTrust logs,
        StatementFolder statements,
        Clock clock) {
    Instant now() {
        return clock.instant();
    }

    StatementHeader header(StatementType type, String id) {
        return signer.header(type, id, party);
    }

    /** Signs in the department's name, sends, and keeps what was accepted with its receipt. */
    Accepted submit(Bytes payload, Function<Statement, Acceptance> send) {
        return submit(signer.sign(payload), send);
    }

    /** The same, with an officer's signature besides. */
    Accepted submitReviewed(Bytes payload, SigningKey officer, Function<Statement, Acceptance> send) {
        return submit(signer.withOfficers(List.of(officer)).sign(payload), send);
    }

    private Accepted submit(Statement signed, Function<Statement, Acceptance> send) {
        Acceptance acceptance = send.apply(signed);
        Statement accepted = acceptance.attachedTo(signed);
        return new Accepted(accepted, acceptance.logIndex(), statements.keep(accepted), receiptOf(accepted));
    }

    /**
     * What is to be said about a receipt.
     *
     * @throws HuzhengException RESPONSE_INVALID if it is wrong
     */
    private List<Finding> receiptOf(Statement accepted) {
        Findings findings = new Findings();
        LogReceipt.verify(
                accepted.receipt().orElseThrow(),
                accepted.logEntry(),
                logs,
                accepted.header().id(),
                findings);
        Optional<Finding> wrong = findings.all().stream()
                .filter(finding -> finding.verdict() == Verdict.FAILED)
                .findFirst();
        if (wrong.isPresent()) {
            throw new HuzhengException(
                    ErrorCode.RESPONSE_INVALID,
                    wrong.get().code() + " " + wrong.get().text());
        }
        return findings.all();
    }

    /**
     * What a statement says, if it holds under what we trust; then it is kept.
     *
     * @throws HuzhengException STATEMENT_REJECTED naming the findings, STATEMENT_KEPT_OTHERWISE
     */
    <T> Verified<T> verified(Statement statement, StatementFormat<T> format) {
        Verified<T> verified = StatementVerifier.of(trust).require(statement, format, now());
        statements.keep(statement);
        return verified;
    }

    /** A contract and everything its parties did with it. */
    ContractHistory contract(String id) {
        StatementView view = client.contract(id);
        ContractHistory history = ContractHistory.proposed(verified(view.statement(), SharingContract.FORMAT));
        for (StatementView answer : view.answers()) {
            if (answer.type() == StatementType.SHARING_CONTRACT) {
                history = history.amended(contract(answer.statement().header().id()));
            } else {
                StatementFormat<ContractAct> format =
                        ContractAct.format(answer.type()).orElseThrow();
                history = history.after(verified(answer.statement(), format));
            }
        }
        return history;
    }
}
