/** Evidence that one department collects and every other can check alone, offline 证据互认. */
module org.huzheng.exchange {
    requires transitive org.huzheng.core;
    requires java.net.http;
    requires static org.jspecify;

    exports org.huzheng.client;
    exports org.huzheng.custody;
    exports org.huzheng.evidence;
    exports org.huzheng.evidence.container;
    exports org.huzheng.evidence.packaging;
    exports org.huzheng.recognition;
    exports org.huzheng.sharing;

    uses org.huzheng.evidence.packaging.PackageCheck;

    provides org.huzheng.evidence.packaging.PackageCheck with
            org.huzheng.custody.CustodyCheck;
}
