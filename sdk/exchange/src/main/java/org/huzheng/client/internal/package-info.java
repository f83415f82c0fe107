/** How a client speaks: connection, attempts and repetition, uploads and downloads that go on where they broke off. */
@NullMarked
package org.huzheng.client.internal;

import org.jspecify.annotations.NullMarked;
