/**
 * The main job, played with real components: 跨区域渣土偷倒, four departments, one reference server, spoken to only over HTTP
 * through the SDK's client.
 */
@NullMarked
package org.huzheng.demo;

import org.jspecify.annotations.NullMarked;
