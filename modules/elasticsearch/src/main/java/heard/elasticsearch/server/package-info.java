/** Runs inside the server's process. */
@NullMarked
package heard.elasticsearch.server;

import org.jspecify.annotations.NullMarked;
