package org.huzheng.server.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Where a notification may go 推送目的地: looked at before every attempt, since a name may come to mean another address. */
final class Destinations {
    private final Webhooks webhooks;

    Destinations(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** Whether this address may be told now: every address of its host is one that may. */
    boolean allows(URI receiver) {
        try {
            for (InetAddress address : InetAddress.getAllByName(receiver.getHost())) {
                if (!allows(address)) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Government networks are private ones, so those are not refused; this machine and its link are. */
    boolean allows(InetAddress address) {
        if (address.isMulticastAddress() || address.isAnyLocalAddress()) {
            return false;
        }
        boolean here = address.isLoopbackAddress() || address.isLinkLocalAddress();
        return !here || webhooks.allowed().contains(Webhooks.Allowance.THIS_MACHINE);
    }
}
