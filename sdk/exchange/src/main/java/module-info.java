/** Evidence that one department collects and every other can check alone, offline 证据互认. */
@SuppressWarnings("module") // the bridge is not there yet when this one is compiled
module org.huzheng.exchange {
    requires transitive org.huzheng.core;
    requires java.net.http;
    requires static org.jspecify;

    exports org.huzheng.client;
    exports org.huzheng.client.signing;
    exports org.huzheng.custody;
    exports org.huzheng.dispute;
    exports org.huzheng.evidence;
    exports org.huzheng.evidence.packaging;
    exports org.huzheng.handover;
    exports org.huzheng.recognition;
    exports org.huzheng.sharing;
    exports org.huzheng.sharing.objection;
    exports org.huzheng.sharing.records;
    exports org.huzheng.sharing.terms;
    exports org.huzheng.evidence.container.internal to
            org.huzheng.bridge;
    exports org.huzheng.evidence.packaging.internal to
            org.huzheng.bridge;

    uses org.huzheng.evidence.packaging.internal.PackageCheck;

    provides org.huzheng.evidence.packaging.internal.PackageCheck with
            org.huzheng.custody.internal.CustodyCheck;
}
