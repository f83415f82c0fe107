package org.huzheng.server;

/**
 * What became of a statement that was handed in 登记结果.
 *
 * @param logIndex its leaf in the log
 * @param replayed true if it had been taken in before: then nothing was written, and nothing else must be
 */
public record Registered(long logIndex, boolean replayed) {}
