/** Replies to Alexa responses. */
package dev.cloudguide.alexa.response;
