/** The screen where statements are read before others see them. */
@NullMarked
package heard.statements.ui;

import org.jspecify.annotations.NullMarked;
