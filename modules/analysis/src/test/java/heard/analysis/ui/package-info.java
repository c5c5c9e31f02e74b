/** Tests of what the screens are made of. */
@NullMarked
package heard.analysis.ui;

import org.jspecify.annotations.NullMarked;
