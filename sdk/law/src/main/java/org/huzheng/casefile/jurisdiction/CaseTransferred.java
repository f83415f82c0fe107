package org.huzheng.casefile.jurisdiction;

import java.time.Instant;
import org.huzheng.casefile.procedure.CaseEvent;
import org.huzheng.statement.Party;

/**
 * 将案件移送有管辖权的机关.
 *
 * @param evidenceMoved whether evidence and clues went along
 */
public record CaseTransferred(Instant at, Party to, String document, boolean evidenceMoved) implements CaseEvent {}
