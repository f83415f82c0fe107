/** The ledger of matters 事项台账 as a file: what a list and its further lists say, read, written, compared, measured. */
@NullMarked
package org.huzheng.matters.ledger;

import org.jspecify.annotations.NullMarked;
