/** Pages for participants: plain HTML, no script, no session. */
@NullMarked
package heard.responses.web;

import org.jspecify.annotations.NullMarked;
