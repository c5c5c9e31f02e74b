/** Screens that bring responses in. */
@NullMarked
package heard.exchange.ui;

import org.jspecify.annotations.NullMarked;
