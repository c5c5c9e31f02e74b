/** The screens on which staff type what somebody says, or wrote on paper. */
@NullMarked
package heard.responses.ui;

import org.jspecify.annotations.NullMarked;
