/** Word documents become PDF: LibreOffice, fonts, and what makes a PDF accessible. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package heard.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
