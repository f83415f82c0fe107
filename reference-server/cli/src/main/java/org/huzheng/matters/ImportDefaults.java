package org.huzheng.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huzheng.matter.Territory;

/**
 * What a list leaves unsaid because its title says it 导入默认值.
 *
 * @param territory where, for rows that do not say
 * @param from since which day in China, for rows that do not say
 * @param recordedAt when the list was written down
 */
public record ImportDefaults(Optional<Territory> territory, Optional<LocalDate> from, Instant recordedAt) {}
