@NullMarked
package heard.contacts.ui;

import org.jspecify.annotations.NullMarked;
