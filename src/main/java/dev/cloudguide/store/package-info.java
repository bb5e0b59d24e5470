/** Saved preferences in DynamoDB. */
package dev.cloudguide.store;
