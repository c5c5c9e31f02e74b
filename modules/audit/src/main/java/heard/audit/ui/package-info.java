@NullMarked
package heard.audit.ui;

import org.jspecify.annotations.NullMarked;
