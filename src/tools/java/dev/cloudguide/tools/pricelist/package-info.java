/** Reads AWS's public price list and makes a newer price book of it. */
package dev.cloudguide.tools.pricelist;
