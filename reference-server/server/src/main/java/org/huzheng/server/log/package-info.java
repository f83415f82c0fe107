/**
 * The server's append-only log: dense indices assigned in the business transaction, checkpoints signed and published only
 * once everything under them is durable, and a high-water mark outside the database.
 */
@NullMarked
package org.huzheng.server.log;

import org.jspecify.annotations.NullMarked;
