/** Whether one coalition can get at anything of another: by the catalogue, by attack, over the web. */
@org.jspecify.annotations.NullMarked
package heard.isolation;
