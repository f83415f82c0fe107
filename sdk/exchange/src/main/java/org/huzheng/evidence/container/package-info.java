/** How much of a package is opened at all: the limits of its container 容器, which whoever receives one sets. */
@NullMarked
package org.huzheng.evidence.container;

import org.jspecify.annotations.NullMarked;
