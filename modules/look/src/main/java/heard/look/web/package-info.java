/** Pages that belong to no feature: leaving, and what to say when something goes wrong. */
@NullMarked
package heard.look.web;

import org.jspecify.annotations.NullMarked;
