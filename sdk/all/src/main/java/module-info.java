/** Huzheng 互证, the whole SDK: all its modules by one name. */
module org.huzheng.sdk {
    requires transitive org.huzheng.bridge;
    requires transitive org.huzheng.core;
    requires transitive org.huzheng.exchange;
    requires transitive org.huzheng.law;
}
