/** What a look at the whole catalogue finds 目录审计与改革指标: gaps, overlaps and the reform's indicators. */
@NullMarked
package org.huzheng.matter.competence.audit;

import org.jspecify.annotations.NullMarked;
