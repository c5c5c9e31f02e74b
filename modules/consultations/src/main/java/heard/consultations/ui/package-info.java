/** Screens of consultations. */
@NullMarked
package heard.consultations.ui;

import org.jspecify.annotations.NullMarked;
