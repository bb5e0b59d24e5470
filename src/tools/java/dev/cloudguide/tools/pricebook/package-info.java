/** Makes the price book: from facts to our own source form, and from that to the compact resource. */
package dev.cloudguide.tools.pricebook;
