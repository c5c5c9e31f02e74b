/** Takes out of images and recordings what they do not show or say: places, devices, names, times. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package heard.cleaning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
