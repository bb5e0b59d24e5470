/** One handler per kind of request, one reader per intent. */
package dev.cloudguide.alexa.handler;
