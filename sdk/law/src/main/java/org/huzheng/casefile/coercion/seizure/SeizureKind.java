package org.huzheng.casefile.coercion.seizure;

/** Sealing or taking away 查封或者扣押 (行政强制法 9(2)–(3)). */
public enum SeizureKind {
    /** 查封场所、设施或者财物. */
    SEAL,
    /** 扣押财物. */
    SEIZE
}
