package org.huzheng.casefile.coercion.seizure;

import java.time.Instant;
import org.huzheng.casefile.coercion.MeasureEvent;

/** 检测、检验、检疫或者技术鉴定结束. */
public record TestingEnded(Instant at, String measure, String report) implements MeasureEvent {}
