package org.huzheng.server.http;

import java.io.IOException;

/** What an operation of the contract does. */
@FunctionalInterface
interface Action {
    Reply answer(Exchange exchange) throws IOException;
}
