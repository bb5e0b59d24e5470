/** Questions and preferences as maps of plain values, for session attributes and the table; read back with distrust. */
package dev.cloudguide.conversation.written;
