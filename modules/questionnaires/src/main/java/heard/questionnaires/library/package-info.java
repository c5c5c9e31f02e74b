/** Questions that are written already: ours, those a coalition keeps, and those of its other consultations. */
@NullMarked
package heard.questionnaires.library;

import org.jspecify.annotations.NullMarked;
