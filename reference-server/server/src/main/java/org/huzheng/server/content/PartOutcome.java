package org.huzheng.server.content;

import java.util.Optional;
import org.huzheng.HuzhengException;

/**
 * How far a part got. Chunks before a fault are verified, durable and kept.
 *
 * @param nextOffset where to go on
 * @param fault why the rest was refused, if it was
 */
record PartOutcome(long nextOffset, Optional<HuzhengException> fault) {}
