/** XLSForm workbooks: read with care, and turned into questionnaires. The format: xlsform.org. */
@NullMarked
package heard.questionnaires.xlsform;

import org.jspecify.annotations.NullMarked;
