/** What both houses of Huzheng 互证 stand on: codes, findings, life cycles, calendar, cryptography, statements, the log. */
@SuppressWarnings("module") // the other modules are not there yet when this one is compiled
module org.huzheng.core {
    requires com.fasterxml.jackson.databind;
    requires com.google.common;
    requires java.net.http;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires org.bouncycastle.util;
    requires java.json.canonicalization;
    requires static org.jspecify;

    exports org.huzheng;
    exports org.huzheng.calendar;
    exports org.huzheng.codes;
    exports org.huzheng.crypto;
    exports org.huzheng.crypto.certificate;
    exports org.huzheng.crypto.key;
    exports org.huzheng.crypto.time;
    exports org.huzheng.finding;
    exports org.huzheng.lifecycle;
    exports org.huzheng.log;
    exports org.huzheng.statement;
    exports org.huzheng.crypto.cms.internal to
            org.huzheng.exchange;
    exports org.huzheng.crypto.internal.digest to
            org.huzheng.exchange;
    exports org.huzheng.lifecycle.internal to
            org.huzheng.exchange,
            org.huzheng.law;
    exports org.huzheng.internal to
            org.huzheng.exchange,
            org.huzheng.law,
            org.huzheng.bridge;
    exports org.huzheng.internal.json to
            org.huzheng.exchange,
            org.huzheng.law,
            org.huzheng.bridge;
}
