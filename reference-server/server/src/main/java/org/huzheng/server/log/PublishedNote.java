package org.huzheng.server.log;

/**
 * The checkpoint last published 已发布检查点, as kept in the database.
 *
 * @param size how many leaves it covers
 * @param text the signed note
 */
public record PublishedNote(long size, String text) {}
