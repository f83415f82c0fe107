/**
 * What the server remembers, as ports: statements, evidence, accesses, case items, registered keys, nonces and idempotency
 * keys. No SQL here; the adapters stand in {@code store.jdbi}.
 */
@NullMarked
package org.huzheng.server.store;

import org.jspecify.annotations.NullMarked;
