/** The expressions of XLSForm: read, and said again in CEL. */
@NullMarked
package heard.questionnaires.xpath;

import org.jspecify.annotations.NullMarked;
