/**
 * The container 容器 of a package: a ZIP64 file in one canonical form, so that every byte is either authenticated or
 * fixed. Nothing here knows what the entries mean.
 */
@NullMarked
package org.huzheng.evidence.container.internal;

import org.jspecify.annotations.NullMarked;
