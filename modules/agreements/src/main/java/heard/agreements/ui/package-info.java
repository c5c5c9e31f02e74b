/** The screens of agreements. */
@NullMarked
package heard.agreements.ui;

import org.jspecify.annotations.NullMarked;
