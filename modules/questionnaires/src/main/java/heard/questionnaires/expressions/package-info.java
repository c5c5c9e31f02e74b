/** The expressions of other systems' forms: read, and said again in CEL. */
@NullMarked
package heard.questionnaires.expressions;

import org.jspecify.annotations.NullMarked;
