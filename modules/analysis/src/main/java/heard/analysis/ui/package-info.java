/** The screens of reading, searching, coding and counting. */
@NullMarked
package heard.analysis.ui;

import org.jspecify.annotations.NullMarked;
