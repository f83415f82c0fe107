/**
 * Where evidence and cases meet 证据与案件之桥: a verified package and a recognition become an event of the case, a recall
 * becomes one too, a case becomes an access request, a catalogue's answer becomes a fact of an access decision.
 */
@NullMarked
package org.huzheng.bridge;

import org.jspecify.annotations.NullMarked;
