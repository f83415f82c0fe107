/** The stores on SQLite and PostgreSQL through Jdbi. All SQL of the server stands in this package's {@code Jdbi*Store}. */
@NullMarked
package org.huzheng.server.store.jdbi;

import org.jspecify.annotations.NullMarked;
