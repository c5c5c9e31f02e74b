/** Pages of accounts outside the staff application. */
@NullMarked
package heard.accounts.web;

import org.jspecify.annotations.NullMarked;
