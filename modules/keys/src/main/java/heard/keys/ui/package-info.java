@NullMarked
package heard.keys.ui;

import org.jspecify.annotations.NullMarked;
