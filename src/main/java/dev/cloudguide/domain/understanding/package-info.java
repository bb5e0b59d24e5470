/** A sentence as people say it, turned into a {@link dev.cloudguide.domain.understanding.Question}. */
package dev.cloudguide.domain.understanding;
