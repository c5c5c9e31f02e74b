@NullMarked
package heard.figures;

import org.jspecify.annotations.NullMarked;
