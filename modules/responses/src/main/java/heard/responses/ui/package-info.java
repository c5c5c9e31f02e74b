/** The screens on which staff type what somebody says or wrote on paper, and try a consultation before it opens. */
@NullMarked
package heard.responses.ui;

import org.jspecify.annotations.NullMarked;
