package org.huzheng.server.http.door;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.jetty.io.Connection;

/** Closes the connections of an address that holds too many already. Thread-safe. */
final class ConnectionsPerAddress implements Connection.Listener {
    private final int most;
    private final Map<String, Integer> open = new HashMap<>();
    /** A closed socket no longer says whose it was. */
    private final IdentityHashMap<Connection, String> whose = new IdentityHashMap<>();

    ConnectionsPerAddress(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        if (!add(connection, address(connection))) {
            connection.getEndPoint().close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        remove(connection);
    }

    private synchronized boolean add(Connection connection, String address) {
        whose.put(connection, address);
        return open.merge(address, 1, Integer::sum) <= most;
    }

    private synchronized void remove(Connection connection) {
        String address = whose.remove(connection);
        if (address == null) {
            return;
        }
        open.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
    }

    private static String address(Connection connection) {
        SocketAddress remote = connection.getEndPoint().getRemoteSocketAddress();
        return remote instanceof InetSocketAddress internet && internet.getAddress() != null
                ? internet.getAddress().getHostAddress()
                : "local";
    }
}
