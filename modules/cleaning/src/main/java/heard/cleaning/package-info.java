/** Takes out of recordings what is not sound. */
@NullMarked
package heard.responses.audio;

import org.jspecify.annotations.NullMarked;
