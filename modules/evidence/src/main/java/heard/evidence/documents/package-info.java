/** Dossiers as files: one outline, written as Word, PDF, HTML and CSV. Pure functions, but for PDF. */
@NullMarked
package heard.evidence.documents;

import org.jspecify.annotations.NullMarked;
