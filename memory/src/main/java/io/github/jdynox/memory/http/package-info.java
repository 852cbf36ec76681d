/** HTTP/1.1 on blocking sockets: connections, requests and answers; knows nothing of DynamoDB. */
@NullMarked
package io.github.jdynox.memory.http;

import org.jspecify.annotations.NullMarked;
