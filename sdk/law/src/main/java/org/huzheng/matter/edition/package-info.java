/** Editions of a catalogue 目录版次: written as one document, published as a signed statement, compared with another. */
@NullMarked
package org.huzheng.matter.edition;

import org.jspecify.annotations.NullMarked;
