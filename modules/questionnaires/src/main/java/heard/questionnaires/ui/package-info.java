/** The screen where organisers write questionnaires. */
@NullMarked
package heard.questionnaires.ui;

import org.jspecify.annotations.NullMarked;
