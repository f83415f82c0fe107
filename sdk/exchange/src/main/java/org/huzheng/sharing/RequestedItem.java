package org.huzheng.sharing;

import org.huzheng.codes.EvidenceKind;
import org.huzheng.statement.Party;

/** What is asked for, as its registration or the package itself says. */
record RequestedItem(String id, EvidenceKind kind, Party provider) {}
