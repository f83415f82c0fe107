/** Where evidence and cases meet, and the only place: the file of a case as a package others can check. */
module org.huzheng.bridge {
    requires transitive org.huzheng.exchange;
    requires transitive org.huzheng.law;
    requires static org.jspecify;

    exports org.huzheng.bridge;
    exports org.huzheng.casefile.archive;
}
