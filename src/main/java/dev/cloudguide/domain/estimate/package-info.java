/** What this much use of a service costs a month: how each service bills, applied to what a person says they use. */
package dev.cloudguide.domain.estimate;
