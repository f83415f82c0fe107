/**
 * The one way in for signed statements 声明受理: parse, schema, signatures and trust, issuer is the caller, the business rule of
 * its type, then store, log and announce in one transaction, then the receipt.
 */
@NullMarked
package org.huzheng.server.intake;

import org.jspecify.annotations.NullMarked;
