/**
 * The HTTP client 客户端 for the contract in {@code spec/openapi}, and the request signing both sides share
 * ({@code spec/signing.md}). Works in constant memory whatever the size of the content.
 */
@NullMarked
package org.huzheng.client;

import org.jspecify.annotations.NullMarked;
