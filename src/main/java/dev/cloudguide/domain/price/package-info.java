/** The price book's port, rates, and what is said when a price is missing. */
package dev.cloudguide.domain.price;
