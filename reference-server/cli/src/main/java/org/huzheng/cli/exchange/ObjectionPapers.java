package org.huzheng.cli.exchange;

import java.util.List;
import java.util.Optional;
import org.huzheng.client.StatementView;
import org.huzheng.sharing.SharingContract;
import org.huzheng.sharing.objection.Objection;
import org.huzheng.sharing.objection.ObjectionAct;
import org.huzheng.statement.Party;
import org.huzheng.statement.Statement;
import org.huzheng.statement.StatementFormat;
import org.huzheng.statement.StatementType;
import org.huzheng.statement.Verified;

/**
 * An objection, what was done with it, and the contract it stands under, all verified 异议材料.
 *
 * @param objection the objection
 * @param acts what was done with it, in the order of the log
 * @param contract the contract
 * @param state where it stands, as the server says
 */
record ObjectionPapers(
        Verified<Objection> objection,
        List<Verified<ObjectionAct>> acts,
        Verified<SharingContract> contract,
        String state) {
    /** Reads it from the server. */
    static ObjectionPapers of(Office office, String id) {
        StatementView view = office.client().objection(id);
        List<Statement> papers =
                view.answers().stream().map(StatementView::statement).toList();
        return new ObjectionPapers(
                office.verified(view.statement(), Objection.FORMAT),
                all(office, papers, StatementType.OBJECTION_ACT, ObjectionAct.FORMAT),
                all(office, papers, StatementType.SHARING_CONTRACT, SharingContract.FORMAT)
                        .get(0),
                view.state().orElse(""));
    }

    private static <T> List<Verified<T>> all(
            Office office, List<Statement> papers, StatementType type, StatementFormat<T> format) {
        return papers.stream()
                .filter(paper -> paper.type() == type)
                .map(paper -> office.verified(paper, format))
                .toList();
    }

    /** To whom it goes on next; empty if the contract names nobody further. */
    Optional<Party> nextBody() {
        long asked = acts.stream()
                .filter(done -> done.value().act() == ObjectionAct.Act.ESCALATE)
                .count();
        return contract.value().bodiesFor(objection.value().subject()).stream()
                .skip(asked)
                .findFirst();
    }
}
