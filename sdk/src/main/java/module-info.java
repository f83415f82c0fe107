/** Huzheng 互证: evidence that one department collects and every other can check alone, offline. */
module org.huzheng.sdk {
    requires com.fasterxml.jackson.databind;
    requires com.google.common;
    requires java.net.http;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires org.bouncycastle.util;
    requires java.json.canonicalization;
    requires static org.jspecify;

    exports org.huzheng.calendar;
    exports org.huzheng.casefile;
    exports org.huzheng.casefile.assessment;
    exports org.huzheng.casefile.archive;
    exports org.huzheng.casefile.coercion;
    exports org.huzheng.casefile.coercion.freeze;
    exports org.huzheng.casefile.coercion.holding;
    exports org.huzheng.casefile.coercion.preservation;
    exports org.huzheng.casefile.coercion.seizure;
    exports org.huzheng.casefile.jurisdiction;
    exports org.huzheng.casefile.procedure;
    exports org.huzheng.casefile.rectification;
    exports org.huzheng.casefile.referral;
    exports org.huzheng.casefile.team;
    exports org.huzheng.casefile.proof;
    exports org.huzheng.casefile.filing;
    exports org.huzheng.casefile.notice;
    exports org.huzheng.casefile.review;
    exports org.huzheng.casefile.simple;
    exports org.huzheng.casefile.triage;
    exports org.huzheng.casefile.ordinary;
    exports org.huzheng.casefile.hearing;
    exports org.huzheng.casefile.decision;
    exports org.huzheng.casefile.service;
    exports org.huzheng.casefile.remedy;
    exports org.huzheng.casefile.performance;
    exports org.huzheng.casefile.execution;
    exports org.huzheng.casefile.substitution;
    exports org.huzheng.casefile.publicity;
    exports org.huzheng.casefile.record;
    exports org.huzheng.casefile.paper;
    exports org.huzheng.client;
    exports org.huzheng.codes;
    exports org.huzheng.crypto;
    exports org.huzheng.evidence;
    exports org.huzheng.evidence.container;
    exports org.huzheng.evidence.packaging;
    exports org.huzheng.custody;
    exports org.huzheng.document;
    exports org.huzheng.crypto.ca;
    exports org.huzheng.crypto.certificate;
    exports org.huzheng.crypto.cms;
    exports org.huzheng.crypto.key;
    exports org.huzheng.crypto.time;
    exports org.huzheng.finding;
    exports org.huzheng.lifecycle;
    exports org.huzheng.log;
    exports org.huzheng.matter;
    exports org.huzheng.penalty;
    exports org.huzheng.matter.competence;
    exports org.huzheng.matter.assignment;
    exports org.huzheng.matter.claim;
    exports org.huzheng.matter.edition;
    exports org.huzheng.matter.version;
    exports org.huzheng.penalty.discretion;
    exports org.huzheng.penalty.leniency;
    exports org.huzheng.penalty.triage;
    exports org.huzheng.recognition;
    exports org.huzheng.sharing;
    exports org.huzheng.statement;
    exports org.huzheng;

    uses org.huzheng.evidence.packaging.PackageCheck;

    provides org.huzheng.evidence.packaging.PackageCheck with
            org.huzheng.custody.CustodyCheck;
}
