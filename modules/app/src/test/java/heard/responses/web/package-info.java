@NullUnmarked
package heard.responses.web;

import org.jspecify.annotations.NullUnmarked;
