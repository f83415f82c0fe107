package org.huzheng.casefile.procedure;

/** The answer to an event 处理结果. */
public sealed interface CaseOutcome {
    /**
     * It happened.
     *
     * @param soFar the case after it
     */
    record Accepted(CaseSoFar soFar) implements CaseOutcome {}

    /**
     * It may not happen; the case stays as it was.
     *
     * @param refusal why
     */
    record Refused(CaseRefusal refusal) implements CaseOutcome {}
}
