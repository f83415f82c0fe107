package org.huzheng.server.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.huzheng.ErrorCode;
import org.huzheng.HuzhengException;

/** How many requests of each department are at work: one that is at its limit harms only itself. Thread-safe. */
final class DepartmentLoad {
    private final int most;
    private final Map<String, Integer> atWork = new HashMap<>();

    /** So many of one department at once. */
    DepartmentLoad(int most) {
        this.most = most;
    }

    /** The share of one request. */
    interface Share {
        void giveBack();
    }

    /**
     * Takes a share.
     *
     * @param department the code of the department; empty for whoever need not sign
     * @throws HuzhengException REQUESTS_TOO_MANY
     */
    Share share(Optional<String> department) {
        if (department.isEmpty()) {
            return () -> {};
        }
        String code = department.get();
        synchronized (atWork) {
            int own = atWork.getOrDefault(code, 0);
            if (own >= most) {
                throw new HuzhengException(ErrorCode.REQUESTS_TOO_MANY, "at most " + most);
            }
            atWork.put(code, own + 1);
        }
        return () -> giveBack(code);
    }

    private void giveBack(String code) {
        synchronized (atWork) {
            atWork.computeIfPresent(code, (key, count) -> count > 1 ? count - 1 : null);
        }
    }
}
