/** The application: its start and its configuration. */
@NullMarked
package heard;

import org.jspecify.annotations.NullMarked;
