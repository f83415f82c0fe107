package org.huzheng.server.http.door;

/**
 * How much comes in at once 准入限额.
 *
 * @param connections how many connections one address may hold
 * @param requests how many requests are worked on at once, and so how many threads work
 * @param waiting how many more may wait for that, of all addresses together
 * @param requestsPerAddress how many of one address may be worked on or wait
 * @param requestsPerDepartment how many of one department may be worked on
 */
public record DoorLimits(
        int connections, int requests, int waiting, int requestsPerAddress, int requestsPerDepartment) {
    /** 512 connections, 48 requests at work and 1,000 waiting; 256 of an address, 40 of a department. */
    public static DoorLimits standard() {
        return new DoorLimits(512, 48, 1_000, 256, 40);
    }

    /** Every limit is positive. */
    public DoorLimits {
        if (Math.min(Math.min(connections, requests), Math.min(waiting, requestsPerAddress)) < 1
                || requestsPerDepartment < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
