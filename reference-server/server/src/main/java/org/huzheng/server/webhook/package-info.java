/** Notifications 推送: tells departments that asked for it of each event, besides {@code GET /v1/events}. */
@NullMarked
package org.huzheng.server.webhook;

import org.jspecify.annotations.NullMarked;
