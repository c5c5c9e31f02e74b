/** The screen where a consultation is looked at and tried as its participants will meet it. */
@NullMarked
package heard.responses.ui;

import org.jspecify.annotations.NullMarked;
