/** Whole ways through Heard in a real browser. */
@NullMarked
package heard.journeys;

import org.jspecify.annotations.NullMarked;
