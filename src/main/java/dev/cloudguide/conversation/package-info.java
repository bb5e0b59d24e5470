/** One conversation: what was asked, what is pending, the reply to say, and the person's saved preferences. */
package dev.cloudguide.conversation;
