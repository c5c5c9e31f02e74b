@NullMarked
package heard.evidence.documents;

import org.jspecify.annotations.NullMarked;
