package org.huzheng.server.http.door;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** A long answer to whoever need not sign, written without a thread and without a copy, however slowly it is read. */
final class WholeAnswer extends Response.Wrapper {
    WholeAnswer(Request request, Response response) {
        super(request, response);
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
        Object whole = getRequest().getAttribute(Doorkeeper.WHOLE);
        if (last && whole instanceof ByteBuffer bytes && BufferUtil.isEmpty(content)) {
            getRequest().removeAttribute(Doorkeeper.WHOLE);
            super.write(true, bytes.duplicate(), callback);
        } else {
            super.write(last, content, callback);
        }
    }
}
