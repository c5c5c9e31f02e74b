/** Forms of ODK (XForms): read, and written from an XLSForm. */
@NullMarked
package heard.questionnaires.xform;

import org.jspecify.annotations.NullMarked;
