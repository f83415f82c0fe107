/** The receiver's checks, one class each; {@link org.huzheng.recognition.RecognitionReview} asks them. */
@NullMarked
package org.huzheng.recognition.internal;

import org.jspecify.annotations.NullMarked;
