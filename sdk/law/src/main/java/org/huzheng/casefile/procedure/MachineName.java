package org.huzheng.casefile.procedure;

/** One machine of one region; the key is empty in regions that have one machine only. */
record MachineName(String region, String key) {}
