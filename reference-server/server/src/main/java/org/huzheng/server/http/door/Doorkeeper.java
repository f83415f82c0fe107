package org.huzheng.server.http.door;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Stands before everything that uses a thread 门卫: so many requests at once, of all and of each address; the body of whoever
 * need not sign is read before that, and what is left of any body after it, both without a thread.
 */
public final class Doorkeeper extends Handler.Wrapper {
    /** Set on a request whose body did not arrive in time. */
    public static final String SLOW = "hz.slowBody";

    /** Set on a request to be answered with these bytes, a {@link java.nio.ByteBuffer}, instead of what its thread writes. */
    public static final String WHOLE = "hz.wholeAnswer";

    private static final long BODY_MILLIS = 5_000;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Turnstile turnstile;
    private final ConnectionsPerAddress connections;
    private final Map<String, Integer> shortBodies;
    private final Set<String> always;

    /**
     * A doorkeeper.
     *
     * @param shortBodies by method and path ({@code POST /v1/tsa}), how long the body of an unsigned request may be in bytes
     * @param always paths that are answered however many are at work
     */
    public Doorkeeper(DoorLimits limits, Map<String, Integer> shortBodies, Set<String> always) {
        this.turnstile = new Turnstile(limits, PATIENCE_NANOS, System::nanoTime);
        this.connections = new ConnectionsPerAddress(limits.connections());
        this.shortBodies = Map.copyOf(shortBodies);
        this.always = Set.copyOf(always);
    }

    @Override
    protected void doStart() throws Exception {
        for (Connector connector : getServer().getConnectors()) {
            connector.addEventListener(connections);
        }
        super.doStart();
    }

    /** How many requests are at work. */
    public int atWork() {
        return turnstile.inside();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Callback last = new Callback() {
            @Override
            public void succeeded() {
                if (request.getAttribute(SLOW) == null) {
                    Rest.discard(request, System::nanoTime, callback::succeeded);
                } else {
                    callback.succeeded();
                }
            }

            @Override
            public void failed(Throwable failure) {
                callback.failed(failure);
            }
        };
        Integer limit =
                shortBodies.get(request.getMethod() + " " + request.getHttpURI().getCanonicalPath());
        if (limit != null && Rest.hasBody(request) && request.getLength() <= limit) {
            ShortBody.read(request, limit, BODY_MILLIS, whole -> admit(whole, response, last));
        } else {
            admit(new UnreadKept(request), response, last);
        }
        return true;
    }

    private void admit(Request request, Response response, Callback callback) {
        if (always.contains(String.valueOf(request.getHttpURI().getCanonicalPath()))) {
            pass(request, response, callback);
            return;
        }
        String address = Request.getRemoteAddr(request);
        // A request that was answered no longer knows its server.
        Executor executor = request.getComponents().getExecutor();
        Turnstile.Met met = turnstile.enter(address, new Turnstile.Turn() {
            @Override
            public void come() {
                passAndLeave(request, response, callback, () -> turnstile.leave(address, executor));
            }

            @Override
            public void tooLate() {
                busy(request, response, callback);
                turnstile.leave(address, executor);
            }
        });
        switch (met) {
            case THROUGH -> passAndLeave(request, response, callback, () -> turnstile.leave(address, executor));
            case REFUSED -> busy(request, response, callback);
            case WAITS -> {}
        }
    }

    /** It has left when its thread is free again: whoever reads the answer slowly keeps nobody out. */
    private void passAndLeave(Request request, Response response, Callback callback, Runnable leave) {
        try {
            pass(request, response, callback);
        } finally {
            leave.run();
        }
    }

    private void pass(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, new WholeAnswer(request, response), callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Throwable failure) {
            Response.writeError(request, response, callback, failure);
        }
    }

    private static void busy(Request request, Response response, Callback callback) {
        Response.writeError(request, response, callback, 503);
    }
}
