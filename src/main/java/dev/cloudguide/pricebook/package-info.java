/** Reads the compact price book resource; its format is described in docs/price-book.md. */
package dev.cloudguide.pricebook;
