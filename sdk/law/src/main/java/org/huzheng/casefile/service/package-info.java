/** The service 送达 of the decision: 行政处罚法 61 and the means of 民事诉讼法 88–95. */
@NullMarked
package org.huzheng.casefile.service;

import org.jspecify.annotations.NullMarked;
