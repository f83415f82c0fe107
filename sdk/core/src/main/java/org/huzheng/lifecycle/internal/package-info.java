/** One general mechanism for every life cycle: a transition table 状态迁移表, mirrored cell by cell in the contract. */
@NullMarked
package org.huzheng.lifecycle.internal;

import org.jspecify.annotations.NullMarked;
