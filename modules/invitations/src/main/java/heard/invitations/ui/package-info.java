/** Screens of invitations. */
@NullMarked
package heard.invitations.ui;

import org.jspecify.annotations.NullMarked;
