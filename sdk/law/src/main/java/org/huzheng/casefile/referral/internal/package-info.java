/** What a case asks and remembers of a referral 行刑衔接: states, guards, records. Not exported. */
@NullMarked
package org.huzheng.casefile.referral.internal;

import org.jspecify.annotations.NullMarked;
