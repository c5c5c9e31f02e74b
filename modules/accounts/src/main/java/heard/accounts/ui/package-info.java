/** Screens of accounts. */
@NullMarked
package heard.accounts.ui;

import org.jspecify.annotations.NullMarked;
