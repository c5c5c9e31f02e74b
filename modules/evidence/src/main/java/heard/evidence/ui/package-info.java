/** Screens of evidence: dossiers and the writing of them. */
@NullMarked
package heard.evidence.ui;

import org.jspecify.annotations.NullMarked;
