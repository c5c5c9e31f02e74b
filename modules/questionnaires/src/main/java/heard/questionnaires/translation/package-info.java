/** Puts a questionnaire into other languages: side by side on the screen, or in a file that goes to a translator. */
@NullMarked
package heard.questionnaires.translation;

import org.jspecify.annotations.NullMarked;
