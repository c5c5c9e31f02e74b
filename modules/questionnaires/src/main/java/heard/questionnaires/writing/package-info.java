/** Suggests how questions may be written so that more people understand them. English only. */
@NullMarked
package heard.questionnaires.writing;

import org.jspecify.annotations.NullMarked;
