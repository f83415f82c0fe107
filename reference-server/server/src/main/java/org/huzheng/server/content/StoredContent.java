package org.huzheng.server.content;

import org.huzheng.crypto.Digest;

/**
 * A content that is stored whole 已存内容.
 *
 * @param digest its name
 * @param length in bytes
 * @param treeRoot the root of its tree hash
 */
public record StoredContent(Digest digest, long length, Digest treeRoot) {}
