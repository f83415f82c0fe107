/**
 * Legal documents 执法文书: which forms there are, what each must say and by which article, their numbers without gaps, and
 * how they look. The forms are a table, {@code spec/documents}; a host may add its own or replace one.
 */
@NullMarked
package org.huzheng.document;

import org.jspecify.annotations.NullMarked;
