package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import java.time.LocalDate;
import org.huzheng.casefile.coercion.MeasureEvent;

/**
 * 检测、检验、检疫或者技术鉴定开始.
 *
 * @param institution who tests
 * @param until the last day of the period fixed for it
 * @param toldInWriting whether the party was told that period in writing
 */
public record TestingBegun(Instant at, String measure, String institution, LocalDate until, boolean toldInWriting)
        implements MeasureEvent {}
