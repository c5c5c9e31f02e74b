@NullMarked
package heard.look;

import org.jspecify.annotations.NullMarked;
