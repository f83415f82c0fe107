/** Matters, penalties, documents and cases 执法办案, and what the law asks of them. */
@SuppressWarnings("module") // the bridge is not there yet when this one is compiled
module org.huzheng.law {
    requires transitive org.huzheng.core;
    requires com.google.common;
    requires static org.jspecify;

    exports org.huzheng.casefile;
    exports org.huzheng.casefile.assessment;
    exports org.huzheng.casefile.coercion;
    exports org.huzheng.casefile.coercion.freeze;
    exports org.huzheng.casefile.coercion.preservation;
    exports org.huzheng.casefile.coercion.seizure;
    exports org.huzheng.casefile.decision;
    exports org.huzheng.casefile.execution;
    exports org.huzheng.casefile.filing;
    exports org.huzheng.casefile.hearing;
    exports org.huzheng.casefile.jurisdiction;
    exports org.huzheng.casefile.notice;
    exports org.huzheng.casefile.ordinary;
    exports org.huzheng.casefile.paper;
    exports org.huzheng.casefile.performance;
    exports org.huzheng.casefile.procedure;
    exports org.huzheng.casefile.proof;
    exports org.huzheng.casefile.publicity;
    exports org.huzheng.casefile.record;
    exports org.huzheng.casefile.rectification;
    exports org.huzheng.casefile.referral;
    exports org.huzheng.casefile.remedy;
    exports org.huzheng.casefile.review;
    exports org.huzheng.casefile.service;
    exports org.huzheng.casefile.simple;
    exports org.huzheng.casefile.substitution;
    exports org.huzheng.casefile.team;
    exports org.huzheng.casefile.triage;
    exports org.huzheng.document;
    exports org.huzheng.matter;
    exports org.huzheng.matter.claim;
    exports org.huzheng.matter.competence;
    exports org.huzheng.matter.competence.audit;
    exports org.huzheng.matter.edition;
    exports org.huzheng.matter.version;
    exports org.huzheng.penalty;
    exports org.huzheng.penalty.discretion;
    exports org.huzheng.penalty.leniency;
    exports org.huzheng.penalty.triage;
    exports org.huzheng.casefile.decision.internal to
            org.huzheng.bridge;
    exports org.huzheng.casefile.filing.internal to
            org.huzheng.bridge;
    exports org.huzheng.casefile.ordinary.internal to
            org.huzheng.bridge;
    exports org.huzheng.casefile.procedure.internal to
            org.huzheng.bridge;
    exports org.huzheng.casefile.proof.internal to
            org.huzheng.bridge;
    exports org.huzheng.casefile.record.internal to
            org.huzheng.bridge;
    exports org.huzheng.casefile.simple.internal to
            org.huzheng.bridge;
    exports org.huzheng.document.internal to
            org.huzheng.bridge;
    exports org.huzheng.penalty.internal to
            org.huzheng.bridge;
    exports org.huzheng.penalty.leniency.internal to
            org.huzheng.bridge;
}
