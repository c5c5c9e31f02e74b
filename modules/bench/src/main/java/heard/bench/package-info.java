/** Benchmarks: each figure beside its denominator, measured in the same run. */
@NullMarked
package heard.bench;

import org.jspecify.annotations.NullMarked;
