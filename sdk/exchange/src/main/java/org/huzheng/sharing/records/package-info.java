/**
 * Records of a provider's own database 共享数据: what a vendor implements over it, how the answer to a request for records is
 * made and sealed, and how its receiver reads it. See {@code spec/contract-terms.md}.
 */
@NullMarked
package org.huzheng.sharing.records;

import org.jspecify.annotations.NullMarked;
