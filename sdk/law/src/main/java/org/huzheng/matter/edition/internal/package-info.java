/** What differs between two editions of a catalogue 目录比对. Not exported. */
@NullMarked
package org.huzheng.matter.edition.internal;

import org.jspecify.annotations.NullMarked;
